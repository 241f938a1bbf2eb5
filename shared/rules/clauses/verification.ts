/**
 * Open books: who paid what becomes known to every party, exactly; and to everybody, where the treaty is
 * public. Rule K9 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { clauseModule } from './clause.ts'

const Verification = z.strictObject({ kind: z.literal('verification') })
export type Verification = z.infer<typeof Verification>

export const verification = clauseModule(Verification)({
  kind: 'verification',
  needs: 'burdenSharing',
  character: 'civil',
  wish: 'wishing to see what each other pays',
  noun: 'Protocol',
  called: 'the open books',
  sketch: () => ({ kind: 'verification' }),
  fault: (_clause, _bargain, others) =>
    others.some(({ kind }) => kind === 'pool') ? null : { reason: 'NothingToVerify' },
  price: () => CONSTANTS.price.verification,
  article: () => [
    'The books of the common fund shall be open: each Party shall know exactly what every other has paid.',
  ],
})
