/**
 * Talk: in public, between powers, or inside a delegation. During Orders only a delegation talks among itself,
 * and who promised to consult.
 * Rules N1 to N3 and N5 of RULES.md.
 */
import { z } from 'zod'
import { roomOf } from '../crises/rooms.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import type { CrisisId, PowerId } from '../ids.ts'
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
  | Readonly<{ reason: 'NoSuchRoom'; crisis: CrisisId }>
  | Readonly<{ reason: 'UnknownPower'; power: string }>
  | Readonly<{ reason: 'OnlyYourDelegationNow'; phase: 'lobby' | 'orders' }>

export const decide = (
  world: World,
  { power, person }: Mandate,
  { channel, text, clock }: Say,
): Decision<MessageSent, SayRefusal> => {
  const { kind } = world.phase
  const room = channel.kind === 'crisis' ? roomOf(world, channel.crisis, channel.powers) : undefined
  const open = channel.kind === 'delegation' || (kind === 'orders' && room?.kind === 'consultation')
  if (!open && (kind === 'lobby' || kind === 'orders'))
    return refuse({ reason: 'OnlyYourDelegationNow', phase: kind })
  if ('powers' in channel) {
    const stranger = channel.powers.find((other) => !isPower(world, other))
    if (stranger) return refuse({ reason: 'UnknownPower', power: stranger })
    if (!channel.powers.includes(power) || new Set(channel.powers).size !== channel.powers.length)
      return refuse({ reason: 'NotYourChannel' })
  }
  if (channel.kind === 'crisis' && !room) return refuse({ reason: 'NoSuchRoom', crisis: channel.crisis })
  const message: Message = {
    number: world.talk.length + 1,
    round: roundOf(world.phase),
    by: power,
    person,
    channel: 'powers' in channel ? { ...channel, powers: inSeatOrder(world, channel.powers) } : channel,
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
    case 'crisis':
      return channel.powers.includes(power)
    case 'delegation':
      return by === power
  }
}
