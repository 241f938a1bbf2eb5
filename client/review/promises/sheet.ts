/** The ledger as a sheet: a row for each promise, in the words of the page. */
import type { Names } from '../../words/names.ts'
import { lifeInWords, verdictInWords, ledgerWords as words } from '../../words/reviewLedger.ts'
import { lifeOf, type Promised } from './ledger.ts'

/** @returns the header first */
export const sheetOf = (
  promises: readonly Promised[],
  names: Names,
  rounds: number,
  state: 'running' | 'over',
): readonly (readonly string[])[] => [
  [...Object.values(words.columns), words.known(1), words.entry],
  ...promises.map(({ seq, entry, under, done }) => [
    String(entry.round),
    names.short(entry.by),
    under,
    entry.owedTo.map(names.short).join('; '),
    done,
    verdictInWords(entry.verdict),
    lifeInWords(lifeOf(entry, rounds), names, state),
    String(seq),
  ]),
]
