/** What a clause may know of those who bargain, in the small Europe of the tests. */
import type { Bargain, Phrase, Pick } from '../../shared/rules/clauses/clause.ts'
import type { CrisisId, PowerId } from '../../shared/rules/ids.ts'
import { bargainOf } from '../../shared/rules/treaties/legality.ts'
import { lobby } from './given.ts'
import { julyCrisis } from './julyCrisis.ts'

/** The first two are in a crisis with each other. */
export const bargain = (...parties: readonly PowerId[]): Bargain => ({
  ...bargainOf(lobby(julyCrisis), parties),
  disputes: quarrelBetween(parties),
})

/** The first demands something of the second. */
export const quarrelBetween = ([challenger, target]: readonly PowerId[]): Bargain['disputes'] =>
  challenger && target
    ? [
        {
          id: 'quarrel' as CrisisId,
          state: 'open',
          demand: 'the Strait',
          challenger,
          target,
          stakes: 2,
          mediators: [],
        },
      ]
    : []

/** The article as it reads. */
export const read = (phrases: readonly Phrase<unknown>[]): string =>
  phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.chosen)).join('')

export const picksOf = <C>(phrases: readonly Phrase<C>[]): readonly Pick<C>[] =>
  phrases.filter((phrase): phrase is Pick<C> => typeof phrase !== 'string')
