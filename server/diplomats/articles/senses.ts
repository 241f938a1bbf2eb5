/** Every kind of article that a diplomat understands. Another is a file of its own and a line here. */
import type { Clause, ClauseKind } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { aid } from './aid.ts'
import { arbitration } from './arbitration.ts'
import { basing } from './basing.ts'
import { consultation } from './consultation.ts'
import { council } from './council.ts'
import { defence } from './defence.ts'
import { exchange } from './exchange.ts'
import { intelligence } from './intelligence.ts'
import { jointCommand } from './jointCommand.ts'
import { neutrality } from './neutrality.ts'
import { nonAggression } from './nonAggression.ts'
import { offence } from './offence.ts'
import { pool } from './pool.ts'
import { sanctions } from './sanctions.ts'
import type { Change, Sense, Table } from './sense.ts'
import { settlement } from './settlement.ts'
import { trade } from './trade.ts'
import { verification } from './verification.ts'

const SENSES = [
  nonAggression,
  neutrality,
  consultation,
  trade,
  exchange,
  pool,
  verification,
  defence,
  offence,
  aid,
  sanctions,
  basing,
  jointCommand,
  settlement,
  arbitration,
  council,
  intelligence,
] as const

/** The one place where an article meets its own sense: the lookup by kind makes the types agree. */
const BY_KIND: ReadonlyMap<ClauseKind, Sense> = new Map(
  SENSES.map((sense) => [sense.kind, sense as unknown as Sense]),
)
const senseOf = (kind: ClauseKind): Sense | undefined => BY_KIND.get(kind)

/** What could be written between these parties, the shortest first. */
export const bodies = (table: Table): readonly (readonly Clause[])[] =>
  SENSES.flatMap((sense) => (sense as Sense).writes?.(table) ?? [])

/** What the articles are worth beyond what gauges show, in points of Result. */
export const worthOfArticles = (cabinet: Cabinet, parties: readonly PowerId[], terms: Terms): number =>
  terms.clauses.reduce(
    (sum, clause) => sum + (senseOf(clause.kind)?.worth?.(cabinet, parties, clause, terms) ?? 0),
    0,
  )

/** The reason of the article that is worth most here, or null where none has one. */
export const reasonOfArticles = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  terms: Terms,
): string | null => {
  const told = terms.clauses.flatMap((clause) => {
    const sense = senseOf(clause.kind)
    const reason = sense?.reason?.(cabinet, parties, clause)
    return reason ? [{ reason, worth: sense?.worth?.(cabinet, parties, clause, terms) ?? 0 }] : []
  })
  return told.toSorted((a, b) => b.worth - a.worth)[0]?.reason ?? null
}

export const milderArticles = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  clause: Clause,
): readonly Change[] => senseOf(clause.kind)?.milder?.(cabinet, parties, clause) ?? []

/** For how many rounds a text with these articles is written, where one of them is for a time only; the shortest time. */
export const roundsFor = (cabinet: Cabinet, clauses: readonly Clause[]): number | null => {
  const times = clauses.flatMap(({ kind }) => senseOf(kind)?.rounds?.(cabinet) ?? [])
  return times.length > 0 ? Math.min(...times) : null
}

/** Promises that others would resent are written in secret sooner. */
export const shyness = (clauses: readonly Clause[]): number =>
  Math.max(...clauses.map(({ kind }) => senseOf(kind)?.shyness ?? 0.05))
