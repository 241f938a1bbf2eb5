/**
 * In a crisis of either, the parties show each other what they mean to do before they do it: a declared
 * stance is seen by those who promised to consult, and a channel for the crisis stays open to them while orders
 * are written. It protects nobody. Rules K5 and N5 of RULES.md; ATOP's
 * consultation obligation.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { clauseModule } from './clause.ts'

const Consultation = z.strictObject({ kind: z.literal('consultation') })
export type Consultation = z.infer<typeof Consultation>

export const consultation = clauseModule(Consultation)({
  kind: 'consultation',
  needs: null,
  character: 'civil',
  wish: 'wishing to consult each other before they act',
  noun: 'Entente',
  called: 'the promise to consult',
  sketch: () => ({ kind: 'consultation' }),
  fault: () => null,
  price: () => CONSTANTS.price.consultation,
  article: () => [
    'In a crisis of one of them, the Parties shall show each other what they mean to do before they do it, and speak of it in private.',
  ],
})
