/** Every clause that a treaty can have. A new clause is a file of its own and a line in each list here. */
import { z } from 'zod'
import type { Bargain, ClauseModule, ClauseRefusal, Phrase } from './clause.ts'
import { Consultation, consultation } from './consultation.ts'
import { Defence, defence } from './defence.ts'
import { Neutrality, neutrality } from './neutrality.ts'
import { NonAggression, nonAggression } from './nonAggression.ts'
import { Pool, pool } from './pool.ts'
import { Trade, trade } from './trade.ts'
import { Verification, verification } from './verification.ts'

export const Clause = z.discriminatedUnion('kind', [
  Defence,
  Neutrality,
  NonAggression,
  Consultation,
  Pool,
  Verification,
  Trade,
])
export type Clause = z.infer<typeof Clause>
export type ClauseKind = Clause['kind']

type Modules = { readonly [K in ClauseKind]: ClauseModule<Extract<Clause, { kind: K }>> }

/** In the order in which the desk offers them. */
export const CLAUSES: Modules = {
  defence,
  neutrality,
  nonAggression,
  consultation,
  pool,
  verification,
  trade,
}
export const CLAUSE_KINDS = Object.keys(CLAUSES) as readonly ClauseKind[]

/** The one place where a clause meets its own module: the lookup by kind makes the types agree. */
const moduleOf = (kind: ClauseKind) => CLAUSES[kind] as unknown as ClauseModule<Clause>

export const needsOf = (kind: ClauseKind) => moduleOf(kind).needs
export const sketchOf = (kind: ClauseKind, bargain: Bargain): Clause => moduleOf(kind).sketch(bargain)
export const priceOf = (clause: Clause): number => moduleOf(clause.kind).price(clause)
export const isMilitary = (clause: Clause): boolean => moduleOf(clause.kind).character === 'military'
export const articleOf = (clause: Clause, bargain: Bargain): readonly Phrase<Clause>[] =>
  moduleOf(clause.kind).article(clause, bargain)
export const faultOf = (clause: Clause, bargain: Bargain, others: readonly Clause[]): ClauseRefusal | null =>
  moduleOf(clause.kind).fault(clause, bargain, others)

/** The clause of this family, if the treaty has one: a treaty has each family at most once. */
export const clauseOf = <K extends ClauseKind>(clauses: readonly Clause[], kind: K) =>
  clauses.find((clause): clause is Extract<Clause, { kind: K }> => clause.kind === kind)
