/** What falls due in a round. Rule R6 of RULES.md. */
import { clauseOf } from '../clauses/clauses.ts'
import { shareDue } from '../clauses/pool.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import { type InForce, termsOf } from '../treaties/treaty.ts'
import { bindingOn, capabilityOf, treatiesInForce, type World } from '../world.ts'

export type Due = Readonly<{ treaty: TreatyId; due: number }>

/** This power's share of each common fund that it belongs to, in whole points, oldest treaty first. */
export const duesOf = (world: World, power: PowerId): readonly Due[] =>
  bindingOn(world, power).flatMap((treaty) => {
    const due = dueUnder(world, treaty, power)
    return due === null ? [] : [{ treaty: treaty.id, due }]
  })

/** Null where the treaty has no common fund. */
export const dueUnder = (world: World, treaty: InForce, power: PowerId): number | null => {
  const pool = clauseOf(termsOf(treaty).clauses, 'pool')
  return pool ? shareDue(pool, power, capabilityOf(world, power)) : null
}

/** Treaties in force with a common fund. */
export const fundsInForce = (world: World): readonly InForce[] =>
  treatiesInForce(world).filter((treaty) => clauseOf(termsOf(treaty).clauses, 'pool'))
