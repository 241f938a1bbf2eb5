/**
 * Open books: who paid what becomes known to every party, exactly; and to everybody, where the treaty is
 * public. Rule K9 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import type { ClauseModule } from './clause.ts'

export const Verification = z.strictObject({ kind: z.literal('verification') })
export type Verification = z.infer<typeof Verification>

export const verification: ClauseModule<Verification> = {
  schema: Verification,
  needs: 'burdenSharing',
  character: 'civil',
  sketch: () => ({ kind: 'verification' }),
  fault: (_clause, _bargain, others) =>
    others.some(({ kind }) => kind === 'pool') ? null : { reason: 'NothingToVerify' },
  price: () => CONSTANTS.price.verification,
  article: () => [
    'The books of the common fund shall be open: each Party shall know exactly what every other has paid.',
  ],
}
