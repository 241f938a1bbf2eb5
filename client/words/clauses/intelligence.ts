import type { Intelligence } from '../../../shared/rules/clauses/intelligence.ts'
import type { ClauseWords } from './clauseWords.ts'

export const intelligence: ClauseWords<Intelligence> = {
  name: 'Intelligence',
  says: 'See how the other stands and arms, and perhaps what is plotted against you.',
  once: 'Britain and the United States have done so since 1946.',
  brief: () => 'they share what they know',
  added: () => 'You would see each other’s gauges and arms, and might find out secret treaties against you.',
  gone: 'Nobody shares any more what it knows.',
}
