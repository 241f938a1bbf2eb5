/** The teacher says something to everybody; it stands on every screen until it is closed. Rule N4 of RULES.md. */
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { World } from '../world.ts'

export const Broadcast = z.strictObject({
  type: z.literal('Broadcast'),
  text: z.string().trim().min(1).max(300),
})
export type Broadcast = z.infer<typeof Broadcast>

export type BroadcastSent = Readonly<{ type: 'BroadcastSent'; number: number; text: string }>

export const decide = (
  world: World,
  actor: Actor,
  { text }: Broadcast,
): Decision<BroadcastSent, Readonly<{ reason: 'NotForThisActor' }>> =>
  actor.kind === 'teacher'
    ? accept({ type: 'BroadcastSent', number: world.broadcasts.length + 1, text })
    : refuse({ reason: 'NotForThisActor' })

export const evolve = (world: World, { number, text }: BroadcastSent): World => ({
  ...world,
  broadcasts: [...world.broadcasts, { number, text }],
})
