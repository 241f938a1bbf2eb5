/** What falls due in a round, under whatever article. Rule R6 of RULES.md. */
import type { Creditor, Owing } from '../clauses/clause.ts'
import { type Clause, type ClauseKind, effectsOf } from '../clauses/clauses.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import { isStillOwed } from '../treaties/conditions.ts'
import { purposeOf } from '../treaties/funds.ts'
import { ageOf, type InForce, termsOf } from '../treaties/treaty.ts'
import { bindingOn, capabilityOf, treatiesInForce, type World } from '../world.ts'

/** Whole points that a power owes under one article. */
export type Due = Readonly<{ treaty: TreatyId; article: ClauseKind; to: Creditor; due: number }>

/** Everything that this power owes, in whole points, oldest treaty first. */
export const duesOf = (world: World, power: PowerId): readonly Due[] =>
  bindingOn(world, power).flatMap((treaty) =>
    owedUnder(world, treaty)
      .filter(({ by }) => by === power)
      .map(({ article, to, points }) => ({ treaty: treaty.id, article, to, due: points })),
  )

/** What each party of a treaty owes in this round, as far as conditions are met. */
export const owedUnder = (
  world: World,
  treaty: InForce,
): readonly (Owing & Readonly<{ article: ClauseKind }>)[] => {
  const { parties } = treaty
  const clauses = termsOf(treaty).clauses.filter((clause) => effectsOf(clause).owing)
  if (clauses.length === 0) return []
  const capability = Object.fromEntries(parties.map((party) => [party, capabilityOf(world, party)]))
  return clauses.flatMap((clause) =>
    (
      effectsOf(clause).owing?.(clause, { parties, capability, age: ageOf(treaty, clause, world.phase) }) ??
      []
    )
      .filter(({ by, to }) => parties.includes(by) && isOwed(world, treaty, clause, by, to))
      .map((owing) => ({ ...owing, article: clause.kind })),
  )
}

/** To one power only while it is bound itself, and keeps that on which the promise hangs. */
const isOwed = (world: World, treaty: InForce, clause: Clause, by: PowerId, to: Creditor): boolean =>
  to === 'fund' ||
  to === 'parties' ||
  (treaty.parties.includes(to) && isStillOwed(world, treaty, clause, by, to))

/** A power's share of a treaty's common fund; null where the treaty has none. */
export const dueUnder = (world: World, treaty: InForce, power: PowerId): number | null =>
  owedUnder(world, treaty).find(({ by, to }) => by === power && to === 'fund')?.points ?? null

/** Treaties in force with a common fund. */
export const fundsInForce = (world: World): readonly InForce[] =>
  treatiesInForce(world).filter((treaty) => purposeOf(treaty) !== null)
