/** Articles and the last article in one shape, so that one component can write them both. */
import type { Bargain } from '../../../../shared/rules/clauses/clause.ts'
import { articleOf, type Clause } from '../../../../shared/rules/clauses/clauses.ts'
import type { ModuleName } from '../../../../shared/rules/modules.ts'
import type { Terms } from '../../../../shared/rules/treaties/terms.ts'
import { finalArticle } from '../../../words/finalArticle.ts'
import type { Phrases } from './Phrases.tsx'

export const clausePhrases = (clause: Clause, bargain: Bargain, others: readonly Clause[]): Phrases<Clause> =>
  articleOf(clause, bargain, others).map((phrase) =>
    typeof phrase === 'string'
      ? phrase
      : { ...phrase, options: phrase.options.map(({ words, clause: makes }) => ({ words, makes })) },
  )

export const finalPhrases = (terms: Terms, modules: readonly ModuleName[]): Phrases<Terms> =>
  finalArticle(terms, modules).map((phrase) =>
    typeof phrase === 'string'
      ? phrase
      : { ...phrase, options: phrase.options.map(({ words, terms: makes }) => ({ words, makes })) },
  )
