/**
 * Which clauses are signed by choice, by whom: ordinary diplomats with every module on. The treaties of the day are
 * not counted, because nobody at the table chose them.
 */

import { CLAUSE_KINDS, type ClauseKind } from '../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { keysOf } from '../../shared/rules/record.ts'
import { termsOf } from '../../shared/rules/treaties/treaty.ts'
import { type Worth, worthOf } from './clausesWorth.ts'
import type { Stage } from './stage.ts'
import { sum } from './statistics.ts'

/** signed[clause][power]: treaties with this clause that came into force for this power in one world. */
export type Signed = Readonly<Record<ClauseKind, Readonly<Record<PowerId, number>>>>

export const signatures = ({ powers, everything }: Stage): Signed => {
  const chosen = Object.values(everything().world.treaties).filter(
    ({ historic, status }) => historic === null && (status === 'inForce' || status === 'over'),
  )
  const count = (kind: ClauseKind, power: PowerId): number =>
    chosen.filter(
      ({ parties, former, revisions }) =>
        (parties.includes(power) || former?.includes(power)) &&
        termsOf({ revisions }).clauses.some((clause) => clause.kind === kind),
    ).length
  return Object.fromEntries(
    CLAUSE_KINDS.map((kind) => [
      kind,
      Object.fromEntries(powers.map((power) => [power, count(kind, power)])),
    ]),
  ) as Signed
}

export type ClauseUse = Readonly<{
  clause: ClauseKind
  /** Signatures in a world, all seats together. */
  aWorld: number
  /** Signatures in a world, by seat. */
  bySeat: Readonly<Record<PowerId, number>>
  /** Of the pairs that could write it, those in which both gain by it, or at least one, 0 to 1. */
  worth: Readonly<{ both: number; one: number }>
  flag: 'never signed' | 'always signed by all' | null
}>

export const clauseUse = (worlds: readonly Signed[], weighed: readonly Worth[]): readonly ClauseUse[] =>
  CLAUSE_KINDS.map((clause) => {
    const powers = keysOf(worlds[0]?.[clause] ?? {})
    const total = (power: PowerId) => sum(worlds.map((each) => each[clause][power] ?? 0))
    const bySeat = Object.fromEntries(powers.map((power) => [power, total(power) / worlds.length]))
    const aWorld = sum(Object.values(bySeat))
    const always = worlds.every((each) => powers.every((power) => (each[clause][power] ?? 0) > 0))
    return {
      clause,
      aWorld,
      bySeat,
      worth: worthOf(weighed, clause),
      flag: aWorld === 0 ? 'never signed' : always ? 'always signed by all' : null,
    }
  })
