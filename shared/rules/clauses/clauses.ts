/** Every clause that a treaty can have. A new clause is a file of its own, its words, and a line in this list. */
import { z } from 'zod'
import type { PowerId } from '../ids.ts'
import { aid } from './aid.ts'
import { arbitration } from './arbitration.ts'
import { basing } from './basing.ts'
import type { Bargain, ClauseModule, ClauseRefusal, Effects, Others, Phrase, Said } from './clause.ts'
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
import { settlement } from './settlement.ts'
import { trade } from './trade.ts'
import { verification } from './verification.ts'

/** The weightiest first: in this order the desk offers them, and the first that a treaty has speaks in its preamble. */
const LIST = [
  settlement,
  defence,
  offence,
  neutrality,
  nonAggression,
  arbitration,
  consultation,
  pool,
  jointCommand,
  basing,
  intelligence,
  aid,
  verification,
  trade,
  exchange,
  sanctions,
  council,
] as const

type Schemas<L> = { -readonly [I in keyof L]: L[I] extends { schema: infer S } ? S : never }

export const Clause = z.discriminatedUnion('kind', LIST.map(({ schema }) => schema) as Schemas<typeof LIST>)
export type Clause = z.infer<typeof Clause>
export type ClauseKind = Clause['kind']

export const CLAUSE_KINDS: readonly ClauseKind[] = LIST.map(({ kind }) => kind)

/** The one place where a clause meets its own module: the lookup by kind makes the types agree. */
const BY_KIND = new Map(LIST.map((module) => [module.kind, module as unknown as ClauseModule<Clause>]))
const moduleOf = (kind: ClauseKind): ClauseModule<Clause> => {
  const found = BY_KIND.get(kind)
  if (!found) throw new Error(`no article is called ${kind}`)
  return found
}

/** "the promise of help", as it stands inside a sentence. */
export const calledOf = (kind: ClauseKind): string => moduleOf(kind).called
export const needsOf = (kind: ClauseKind) => moduleOf(kind).needs
/** Whether the clause can be written between these parties at all. */
export const fits = (kind: ClauseKind, bargain: Bargain): boolean => moduleOf(kind).fits?.(bargain) ?? true
export const sketchOf = (kind: ClauseKind, bargain: Bargain): Clause => moduleOf(kind).sketch(bargain)
export const isMilitary = (clause: Clause): boolean => {
  const { character } = moduleOf(clause.kind)
  return (typeof character === 'function' ? character(clause) : character) === 'military'
}
export const articleOf = (clause: Clause, bargain: Bargain, others: Others): readonly Phrase<Clause>[] =>
  moduleOf(clause.kind).article(clause, bargain, others)
export const faultOf = (clause: Clause, bargain: Bargain, others: Others): ClauseRefusal | null =>
  moduleOf(clause.kind).fault(clause, bargain, others)

/** Whether everybody sees the clause, so that no secret text can have it. */
export const isOpen = (clause: Clause): boolean => moduleOf(clause.kind).open?.(clause) ?? false

/** What the clause costs a party that it binds, in autonomy, before any surcharge. */
export const priceOf = (clause: Clause, party?: PowerId): number => moduleOf(clause.kind).price(clause, party)
/** Whether the clause binds this party, and costs it anything. */
export const binds = (clause: Clause, party: PowerId): boolean =>
  moduleOf(clause.kind).binds?.(clause, party) ?? true
/** What the clause does. Ask with the clause itself. */
export const effectsOf = (clause: Clause): Effects<Clause> => moduleOf(clause.kind)

/** What the signers of the weightiest article wish, in the preamble. */
export const wishOf = (clauses: readonly Clause[]): string => {
  const clause = weightiest(clauses)
  return said(moduleOf(clause.kind).wish, clause)
}

/** What a treaty with these articles is called: by its council or what it settles, else by the weightiest: "Alliance". */
export const nounOf = (clauses: readonly Clause[]): string => {
  const naming = clauses.filter(namesTreaty)
  const clause = weightiest(naming.length > 0 ? naming : clauses)
  return said(moduleOf(clause.kind).noun, clause)
}

/** Whether a treaty is named for this clause, whatever else it says. */
export const namesTreaty = ({ kind }: Clause): boolean => moduleOf(kind).namesTreaty ?? false

const said = (words: Said<Clause>, clause: Clause): string =>
  typeof words === 'function' ? words(clause) : words

/** In the order of the list; a treaty has at least one article. */
const weightiest = (clauses: readonly Clause[]): Clause => {
  const rank = ({ kind }: Clause) => CLAUSE_KINDS.indexOf(kind)
  const [first] = clauses.toSorted((a, b) => rank(a) - rank(b))
  if (!first) throw new Error('a treaty without articles')
  return first
}

/** The clause of this family, if the treaty has one: a treaty has each family at most once. */
export const clauseOf = <K extends ClauseKind>(clauses: readonly Clause[], kind: K) =>
  clauses.find((clause): clause is Extract<Clause, { kind: K }> => clause.kind === kind)
