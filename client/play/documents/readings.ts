/** A treaty's articles as they are read: each family and its words, the last article among them. */
import type { Bargain, Phrase } from '../../../shared/rules/clauses/clause.ts'
import { articleOf, type Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { ModuleName } from '../../../shared/rules/modules.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { finalArticle } from '../../words/finalArticle.ts'
import type { Reading } from '../../words/redline.ts'

export const wordsOf = (phrases: readonly (Phrase<Clause> | string | { chosen: string })[]): string =>
  phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.chosen)).join('')

export const readingsOf = (
  terms: Terms,
  bargain: Bargain,
  modules: readonly ModuleName[],
): readonly Reading[] => [
  ...terms.clauses.map((clause) => ({
    family: clause.kind,
    text: wordsOf(articleOf(clause, bargain, terms.clauses)),
  })),
  { family: 'final', text: wordsOf(finalArticle(terms, modules)) },
]
