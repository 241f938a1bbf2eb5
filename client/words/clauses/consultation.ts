import type { Consultation } from '../../../shared/rules/clauses/consultation.ts'
import type { ClauseWords } from './clauseWords.ts'

export const consultation: ClauseWords<Consultation> = {
  name: 'Consultation',
  says: 'Show each other what you mean to do in a crisis, and talk even while orders are written.',
  once: 'France and Russia began with no more than this in 1891.',
  brief: () => 'in a crisis each tells the other what it means to do',
  added: () => 'You would now show each other what you mean to do.',
  gone: 'You would not have to show each other anything.',
}
