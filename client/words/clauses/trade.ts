import type { Trade } from '../../../shared/rules/clauses/trade.ts'
import type { ClauseWords } from './clauseWords.ts'

export const trade: ClauseWords<Trade> = {
  name: 'Trade',
  says: 'Lower your customs, and both grow.',
  once: 'Britain and France did in 1860.',
  brief: ({ depth }) => ['lower customs', 'trade without customs', 'one market'][depth - 1] ?? 'trade',
  added: () => 'There would be trade between you now.',
  gone: 'The trade is struck out.',
  changed: (was, is) => {
    if (was.depth === is.depth) return []
    return is.depth > was.depth
      ? ['The trade goes deeper, and binds more.']
      : ['The trade goes less deep, and binds less.']
  },
}
