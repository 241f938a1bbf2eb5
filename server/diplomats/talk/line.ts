/** One thing to say, to whom, and why. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Channel } from '../../../shared/rules/talk/channel.ts'
import { powersOf, type World } from '../../../shared/rules/world.ts'

export type Line = Readonly<{ channel: Channel; text: string; why: string }>

/** The channel of these powers, in seat order. */
export const between = (known: World, ...powers: readonly PowerId[]): Channel => ({
  kind: 'powers',
  powers: powersOf(known).filter((each) => powers.includes(each)),
})

/** Whether people play it: a computer diplomat spares its own kind. */
export const isPlayed = (known: World, power: PowerId): boolean =>
  (known.delegations[power]?.members.length ?? 0) > 0 && known.delegations[power]?.diplomat === 'none'

export const sameChannel = (a: Channel, b: Channel): boolean =>
  a.kind === 'powers' && b.kind === 'powers'
    ? a.powers.length === b.powers.length && a.powers.every((power) => b.powers.includes(power))
    : a.kind === b.kind

/** One of several ways to say a thing. */
export const oneOf = <T>(ways: readonly [T, ...T[]], luck: number): T =>
  ways[Math.floor(luck * ways.length)] ?? ways[0]
