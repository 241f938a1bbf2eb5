/** A motion on a treaty in force, how it is voted on, and an invitation that may come of it. Rules T23 to T31 of RULES.md. */
import { z } from 'zod'
import { CrisisId, PowerId } from '../ids.ts'
import { Terms } from '../treaties/terms.ts'

export const Motion = z.discriminatedUnion('kind', [
  /** A power becomes a party. */
  z.strictObject({
    kind: z.literal('admission'),
    power: PowerId,
    /** What it would owe, where the treaty fixes an amount for each party. */
    amount: z.int().min(0).max(20).nullable().default(null),
  }),
  /** New terms. */
  z.strictObject({ kind: z.literal('amendment'), terms: Terms }),
  /** A party has to go. */
  z.strictObject({ kind: z.literal('expulsion'), power: PowerId }),
  /** The members are called to the side of the target of an open crisis. */
  z.strictObject({ kind: z.literal('assist'), crisis: CrisisId, target: PowerId }),
  /** The members keep their trade from a power, until that is lifted. */
  z.strictObject({ kind: z.literal('sanction'), power: PowerId }),
  z.strictObject({ kind: z.literal('lift'), power: PowerId }),
])
export type Motion = z.infer<typeof Motion>

export type Vote = 'yes' | 'no'
/** A motion falls where it would not be lawful any more when it would be adopted. */
export type Verdict = 'adopted' | 'rejected' | 'fell'

/** Within a treaty a ballot is named by its round and by who moved it: a power moves once a round. */
export type Ballot = Readonly<{
  by: PowerId
  round: number
  motion: Motion
  /** The text that was in force when it was moved. */
  revision: number
  /** The members who vote, as they were when it was moved. */
  voters: readonly PowerId[]
  yes: readonly PowerId[]
  no: readonly PowerId[]
  verdict: Verdict | null
}>

/** A power that may become a party, or is about to. */
export type Invitation = Readonly<{
  power: PowerId
  amount: number | null
  /** The round in which it was admitted. */
  round: number
  /** It becomes a party no sooner than in this round. */
  joins: number
  answer: 'awaited' | 'accepted'
}>
