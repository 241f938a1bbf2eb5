import type { Neutrality } from '../../../shared/rules/clauses/neutrality.ts'
import { type ClauseWords, owedTo, owers } from './clauseWords.ts'
import { enemies } from './defence.ts'

export const neutrality: ClauseWords<Neutrality> = {
  name: 'Neutrality',
  says: 'Stay out when the other is in a crisis.',
  once: 'Germany and Russia promised it in 1887, in secret.',
  brief: (clause, parties, names) => {
    if (clause.by) {
      const owed = owedTo(clause, parties, names)
      const whom = clause.against === 'anyone' ? 'a crisis' : enemies(clause.against, names)
      return `${owers(clause, names, '')} may not join ${whom} against ${owed}`
    }
    return clause.against === 'anyone'
      ? 'neither joins a crisis against the other'
      : `neither joins ${enemies(clause.against, names)} against the other`
  },
  added: () => 'Each of you would now have to stay out of the other’s crises.',
  gone: 'Nobody promises to stay out any more.',
}
