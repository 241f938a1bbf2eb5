/** Whether two texts, or two articles, say the same: word for word and in the same order. */
import type { Clause } from '../clauses/clauses.ts'
import type { Terms } from './terms.ts'

export const isSameText = <T extends Terms | Clause>(a: T, b: T): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)
