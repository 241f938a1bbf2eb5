import type { NonAggression } from '../../../shared/rules/clauses/nonAggression.ts'
import { type ClauseWords, owedTo } from './clauseWords.ts'

export const nonAggression: ClauseWords<NonAggression> = {
  name: 'Non-aggression',
  says: 'Neither challenges the other, nor helps those who do.',
  once: 'Germany and Poland signed it in 1934.',
  brief: (clause, parties, names) => {
    if (clause.by) return `${names.all(clause.by)} may not attack ${owedTo(clause, parties, names)}`
    return parties.length === 2 ? 'neither attacks the other' : 'none attacks another'
  },
  added: () => 'Now neither may challenge the other.',
  gone: 'Nobody promises any more not to attack.',
}
