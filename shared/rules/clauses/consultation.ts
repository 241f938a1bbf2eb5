/**
 * In a crisis of either, the parties show each other what they mean to do before they do it: a declared
 * stance is seen by those who promised to consult. It protects nobody. Rule K5 of RULES.md; ATOP's
 * consultation obligation.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import type { ClauseModule } from './clause.ts'

export const Consultation = z.strictObject({ kind: z.literal('consultation') })
export type Consultation = z.infer<typeof Consultation>

export const consultation: ClauseModule<Consultation> = {
  schema: Consultation,
  needs: null,
  character: 'civil',
  sketch: () => ({ kind: 'consultation' }),
  fault: () => null,
  price: () => CONSTANTS.price.consultation,
  article: () => [
    'In a crisis of one of them, the Parties shall show each other what they mean to do before they do it.',
  ],
}
