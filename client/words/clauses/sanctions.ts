import type { Sanctions } from '../../../shared/rules/clauses/sanctions.ts'
import type { ClauseWords } from './clauseWords.ts'

export const sanctions: ClauseWords<Sanctions> = {
  name: 'Sanctions',
  says: 'Stop trading with a third power: it grows less, and so do you, a little.',
  once: 'The League of Nations tried it against Italy in 1935.',
  brief: ({ target }, _parties, names) => `nobody of them trades with ${names.the(target)}`,
  added: ({ target }, { names }) =>
    `Nobody of you would trade with ${names.the(target)}: it would grow less, you a little less, and it would resent it every round.`,
  gone: 'Nobody keeps its trade from anybody any more.',
  changed: (was, is, { names }) =>
    was.target === is.target
      ? []
      : [
          `The sanctions would be against ${names.the(is.target)} now, and not against ${names.the(was.target)}.`,
        ],
}
