/** The families of articles in words: what each is for, who wrote one once, what a change in it means. */

import type { Bargain } from '../../shared/rules/clauses/clause.ts'
import {
  CLAUSE_KINDS,
  type Clause,
  type ClauseKind,
  fits,
  needsOf,
  priceOf,
} from '../../shared/rules/clauses/clauses.ts'
import { FULL, type ModuleName } from '../../shared/rules/modules.ts'
import { aid } from './clauses/aid.ts'
import { arbitration } from './clauses/arbitration.ts'
import { basing } from './clauses/basing.ts'
import type { ClauseWords } from './clauses/clauseWords.ts'
import { consultation } from './clauses/consultation.ts'
import { council } from './clauses/council.ts'
import { defence } from './clauses/defence.ts'
import { exchange } from './clauses/exchange.ts'
import { intelligence } from './clauses/intelligence.ts'
import { jointCommand } from './clauses/jointCommand.ts'
import { neutrality } from './clauses/neutrality.ts'
import { nonAggression } from './clauses/nonAggression.ts'
import { offence } from './clauses/offence.ts'
import { pool } from './clauses/pool.ts'
import { sanctions } from './clauses/sanctions.ts'
import { settlement } from './clauses/settlement.ts'
import { trade } from './clauses/trade.ts'
import { verification } from './clauses/verification.ts'
import { MODULES } from './modules.ts'

type WordsOf = { readonly [K in ClauseKind]: ClauseWords<Extract<Clause, { kind: K }>> }

/** A new clause adds its line here. */
export const ARTICLES: WordsOf = {
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
}

/** The words of a clause, to be asked with the clause itself: the lookup by kind makes the types agree. */
export const wordsFor = (kind: ClauseKind) => ARTICLES[kind] as ClauseWords<Clause>

export const isPlayed = (kind: ClauseKind, modules: readonly ModuleName[]): boolean => {
  const needed = needsOf(kind)
  return needed === null || modules.includes(needed)
}

/** Families that are not in the text yet, that these parties can write and this lesson is played with, in the order of the desk. */
export const articlesToAdd = (
  present: readonly Clause[],
  modules: readonly ModuleName[],
  bargain: Bargain,
): readonly ClauseKind[] =>
  CLAUSE_KINDS.filter(
    (kind) =>
      isPlayed(kind, modules) && fits(kind, bargain) && !present.some((clause) => clause.kind === kind),
  )

/** What can be added, in the parts of the game to which it belongs: what is always there comes first. */
export const inParts = (
  kinds: readonly ClauseKind[],
): readonly Readonly<{ part: string; kinds: readonly ClauseKind[] }>[] =>
  [null, ...FULL]
    .map((module) => ({
      part: module === null ? 'Promises' : MODULES[module].title,
      kinds: kinds.filter((kind) => needsOf(kind) === module),
    }))
    .filter((part) => part.kinds.length > 0)

/** Beside an article: "Defence, automatic: 7". */
export const articlePrice = (clause: Clause): string => {
  const { name, kindInPrice } = wordsFor(clause.kind)
  const named = [name, kindInPrice?.(clause)].filter(Boolean).join(', ')
  return `${named}: ${priceOf(clause)}`
}
