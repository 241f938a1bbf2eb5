/**
 * A power that is concerned by a crisis tells those who promised to consult what it means to do. It binds
 * nobody. Rule K5 of RULES.md.
 */

import { z } from 'zod'
import { clauseOf } from '../clauses/clauses.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { CrisisId, type PowerId } from '../ids.ts'
import { termsOf } from '../treaties/treaty.ts'
import { bindingOn, type World } from '../world.ts'
import { Stance } from './crisis.ts'
import { crisisNamed, withCrisis } from './register.ts'
import { stancesOpenTo } from './stances.ts'

export const DeclareStance = z.strictObject({
  type: z.literal('DeclareStance'),
  crisis: CrisisId,
  stance: Stance,
})
export type DeclareStance = z.infer<typeof DeclareStance>

export type StanceDeclared = Readonly<{
  type: 'StanceDeclared'
  crisis: CrisisId
  by: PowerId
  stance: Stance
}>

export type DeclareRefusal =
  | Readonly<{ reason: 'NoSuchCrisis'; crisis: CrisisId }>
  | Readonly<{ reason: 'CrisisIsOver'; crisis: CrisisId }>
  | Readonly<{ reason: 'StanceNotOpen'; crisis: CrisisId; stance: Stance; open: readonly Stance[] }>
  | Readonly<{ reason: 'NobodyToConsult'; crisis: CrisisId }>

/** Everybody with whom the power has promised to consult. */
export const consultedBy = (world: World, power: PowerId): readonly PowerId[] => [
  ...new Set(
    bindingOn(world, power)
      .filter((treaty) => clauseOf(termsOf(treaty).clauses, 'consultation'))
      .flatMap(({ parties }) => parties.filter((party) => party !== power)),
  ),
]

export const decide = (
  world: World,
  { power }: Mandate,
  { crisis: id, stance }: DeclareStance,
): Decision<StanceDeclared, DeclareRefusal> => {
  const crisis = world.crises[id]
  if (!crisis) return refuse({ reason: 'NoSuchCrisis', crisis: id })
  if (crisis.outcome || world.phase.kind === 'ended') return refuse({ reason: 'CrisisIsOver', crisis: id })
  const open = stancesOpenTo(world, crisis, power)
  if (!open.includes(stance)) return refuse({ reason: 'StanceNotOpen', crisis: id, stance, open })
  if (consultedBy(world, power).length === 0) return refuse({ reason: 'NobodyToConsult', crisis: id })
  return accept({ type: 'StanceDeclared', crisis: id, by: power, stance })
}

export const evolve = (world: World, { crisis: id, by, stance }: StanceDeclared): World => {
  const crisis = crisisNamed(world, id)
  return withCrisis(world, { ...crisis, declared: { ...crisis.declared, [by]: stance } })
}
