import type { Verification } from '../../../shared/rules/clauses/verification.ts'
import type { ClauseWords } from './clauseWords.ts'

export const verification: ClauseWords<Verification> = {
  name: 'Open books',
  says: 'Everybody sees who has paid what.',
  once: 'In 1987 the USA and the Soviet Union let inspectors count.',
  brief: () => 'open books',
  added: () => 'The books are open now: each sees what the other pays.',
  gone: 'Nobody would see any more who has paid.',
}
