/** Who hears what is said. */
import { z } from 'zod'
import { CrisisId, PowerId } from '../ids.ts'

export const Channel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('public') }),
  /** Between the speaker's power and these others: two make a private talk, more a chosen group. */
  z.strictObject({ kind: z.literal('powers'), powers: z.array(PowerId).min(2).max(20).readonly() }),
  /** About one crisis, between powers that may speak of it in private. */
  z.strictObject({
    kind: z.literal('crisis'),
    crisis: CrisisId,
    powers: z.array(PowerId).min(2).max(20).readonly(),
  }),
  z.strictObject({ kind: z.literal('delegation') }),
])
export type Channel = z.infer<typeof Channel>
