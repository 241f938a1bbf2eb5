/** What a treaty says, apart from who has signed it. */
import { z } from 'zod'
import { Clause } from '../clauses/clauses.ts'

export const Terms = z.strictObject({
  title: z.string().trim().min(3).max(80),
  clauses: z.array(Clause).min(1).max(10).readonly(),
  secrecy: z.enum(['public', 'secret']),
  /** Rounds that it holds; null is without end. */
  duration: z.int().min(1).max(12).nullable(),
  /** Rounds between a party's notice and its leaving; 0 lets it go at once. */
  notice: z.int().min(0).max(3),
})
export type Terms = z.infer<typeof Terms>
