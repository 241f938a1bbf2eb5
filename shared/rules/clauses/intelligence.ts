/**
 * The parties' staffs and cabinets share what they know: each other's state, and now and then a secret of others.
 * Rule K25 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { clauseModule } from './clause.ts'

const Intelligence = z.strictObject({ kind: z.literal('intelligence') })
export type Intelligence = z.infer<typeof Intelligence>

export const intelligence = clauseModule(Intelligence)({
  kind: 'intelligence',
  needs: 'integration',
  character: 'civil',
  wish: 'wishing to see what threatens them',
  noun: 'Intelligence Agreement',
  called: 'the shared intelligence',
  sketch: () => ({ kind: 'intelligence' }),
  fault: () => null,
  price: () => CONSTANTS.price.intelligence,
  article: () => [
    'The Parties shall tell each other how they stand and what they arm, and shall look together for secrets that are aimed at one of them.',
  ],
  informs: () => true,
})
