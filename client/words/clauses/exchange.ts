import type { Exchange } from '../../../shared/rules/clauses/exchange.ts'
import { points } from '../names.ts'
import type { ClauseWords } from './clauseWords.ts'

export const exchange: ClauseWords<Exchange> = {
  name: 'Exchange',
  says: 'Send students and artists, and grow fond of each other.',
  once: 'France and Germany did in 1963.',
  brief: (_clause, parties) => `each spends ${points(parties.length - 1)} a round on students and artists`,
  added: (_clause, { bargain }) =>
    `You would spend ${points(bargain.parties.length - 1)} a round on an exchange; who keeps it up is liked better by who does too.`,
  gone: 'The exchange of students and artists is struck out.',
}
