/**
 * Talk: in public, between powers, or inside a delegation. During Orders only a delegation talks among itself.
 * Rules N1 to N3 of RULES.md.
 */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import type { PowerId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import { isPower, type Message, powersOf, type World } from '../world.ts'
import { Channel } from './channel.ts'

export const LONGEST_MESSAGE = 500

export const Say = z.strictObject({
  type: z.literal('Say'),
  channel: Channel,
  text: z.string().trim().min(1).max(LONGEST_MESSAGE),
  /** Written by the shell: seconds left on the phase's clock. */
  clock: z.int().min(0).nullable().default(null),
})
export type Say = z.infer<typeof Say>

export type MessageSent = Readonly<{ type: 'MessageSent'; message: Message }>

export type SayRefusal =
  | Readonly<{ reason: 'NotYourChannel' }>
  | Readonly<{ reason: 'UnknownPower'; power: string }>
  | Readonly<{ reason: 'OnlyYourDelegationNow'; phase: 'lobby' | 'orders' }>

export const decide = (
  world: World,
  { power, person }: Mandate,
  { channel, text, clock }: Say,
): Decision<MessageSent, SayRefusal> => {
  const { kind } = world.phase
  if (channel.kind !== 'delegation' && (kind === 'lobby' || kind === 'orders'))
    return refuse({ reason: 'OnlyYourDelegationNow', phase: kind })
  if (channel.kind === 'powers') {
    const stranger = channel.powers.find((other) => !isPower(world, other))
    if (stranger) return refuse({ reason: 'UnknownPower', power: stranger })
    if (!channel.powers.includes(power) || new Set(channel.powers).size !== channel.powers.length)
      return refuse({ reason: 'NotYourChannel' })
  }
  const message: Message = {
    number: world.talk.length + 1,
    round: roundOf(world.phase),
    by: power,
    person,
    channel:
      channel.kind === 'powers' ? { kind: 'powers', powers: inSeatOrder(world, channel.powers) } : channel,
    text,
    clock,
  }
  return accept({ type: 'MessageSent', message })
}

/** One group of powers is one channel, whoever opened it. */
const inSeatOrder = (world: World, powers: readonly PowerId[]): readonly PowerId[] =>
  powersOf(world).filter((power) => powers.includes(power))

export const evolve = (world: World, { message }: MessageSent): World => ({
  ...world,
  talk: [...world.talk, message],
})

/** Rule N2: whether a power hears this message. */
export const hears = ({ channel, by }: Message, power: PowerId): boolean => {
  switch (channel.kind) {
    case 'public':
      return true
    case 'powers':
      return channel.powers.includes(power)
    case 'delegation':
      return by === power
  }
}
