import type { Settlement } from '../../../shared/rules/clauses/settlement.ts'
import { points } from '../names.ts'
import type { ClauseWords } from './clauseWords.ts'

const handed = ({ points: amount, phases }: Settlement): string =>
  amount === 0
    ? 'nothing is handed over'
    : `${points(amount)} ${amount === 1 ? 'is' : 'are'} handed over${phases > 1 ? ` in ${phases} parts` : ''}`

export const settlement: ClauseWords<Settlement> = {
  name: 'Settlement',
  says: 'End the crisis between you: what is handed over, in how many parts, and who watches.',
  once: 'France and Germany settled Agadir so in November 1911.',
  brief: (clause) => `a crisis is settled: ${handed(clause)}`,
  added: () => 'Signed by all, it would end the crisis: nobody chooses any more whether to stand firm.',
  gone: 'The crisis would not be settled by this.',
  changed: (was, is, { names }) => [
    ...(was.points === is.points ? [] : [`Now ${handed(is)} instead of ${points(was.points)}.`]),
    ...(was.points === is.points && was.phases !== is.phases ? [`Now ${handed(is)}.`] : []),
    ...(String(was.monitors) === String(is.monitors)
      ? []
      : [
          is.monitors.length === 0
            ? 'Nobody watches any more whether it is handed over.'
            : `${names.all(is.monitors)} would watch: everybody learns whether it is handed over.`,
        ]),
  ],
}
