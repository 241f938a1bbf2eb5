/** What a clause may know of those who bargain, in the small Europe of the tests. */
import type { Bargain, Phrase, Pick } from '../../shared/rules/clauses/clause.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { bargainOf } from '../../shared/rules/treaties/legality.ts'
import { lobby } from './given.ts'
import { julyCrisis } from './julyCrisis.ts'

export const bargain = (...parties: readonly PowerId[]): Bargain => bargainOf(lobby(julyCrisis), parties)

/** The article as it reads. */
export const read = (phrases: readonly Phrase<unknown>[]): string =>
  phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.chosen)).join('')

export const picksOf = <C>(phrases: readonly Phrase<C>[]): readonly Pick<C>[] =>
  phrases.filter((phrase): phrase is Pick<C> => typeof phrase !== 'string')
