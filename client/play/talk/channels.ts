/** Which conversations there are: the public one, letters with a power or a group, and one's own delegation. */
import type { CrisisRoom } from '../../../shared/rules/crises/rooms.ts'
import type { CrisisId, PowerId } from '../../../shared/rules/ids.ts'
import type { Channel } from '../../../shared/rules/talk/channel.ts'
import type { Message } from '../../../shared/rules/world.ts'
import type { Game } from '../game.ts'

/**
 * "everyone", "ours", or the other powers joined: "united-kingdom+russia"; a crisis has its own before them:
 * "agadir:united-kingdom+russia". It stands in addresses.
 */
export type ChannelKey = string

export const EVERYONE: ChannelKey = 'everyone'
export const OURS: ChannelKey = 'ours'

/** @param me left out: a channel is named by the others in it */
export const keyOf = (channel: Channel, me: PowerId): ChannelKey => {
  switch (channel.kind) {
    case 'public':
      return EVERYONE
    case 'delegation':
      return OURS
    case 'powers':
      return keyOfPowers(channel.powers.filter((power) => power !== me))
    case 'crisis':
      return keyOfRoom(channel, me)
  }
}

export const keyOfRoom = (
  { crisis, powers }: Readonly<{ crisis: CrisisId; powers: readonly PowerId[] }>,
  me: PowerId,
): ChannelKey => `${crisis}:${keyOfPowers(powers.filter((power) => power !== me))}`

export const keyOfPowers = (others: readonly PowerId[]): ChannelKey => others.toSorted().join('+')

/** Whom a channel reaches. */
export const hearersOf = (key: ChannelKey): 'everyone' | 'ours' | readonly PowerId[] =>
  key === EVERYONE || key === OURS
    ? (key as 'everyone' | 'ours')
    : (key.replace(/^.*:/, '').split('+') as PowerId[])

/** The crisis that a channel is about, if it is about one. */
export const crisisOf = (key: ChannelKey): CrisisId | null => {
  const [crisis, others] = key.split(':')
  return others === undefined ? null : (crisis as CrisisId)
}

export const channelOf = (key: ChannelKey, me: PowerId): Channel => {
  const hearers = hearersOf(key)
  if (hearers === 'everyone') return { kind: 'public' }
  if (hearers === 'ours') return { kind: 'delegation' }
  const crisis = crisisOf(key)
  const powers = [me, ...hearers]
  return crisis ? { kind: 'crisis', crisis, powers } : { kind: 'powers', powers }
}

/**
 * Everyone, the channels of open crises, whoever has exchanged letters with this power in the order of the first
 * one, Ours; and the open one.
 */
export const channelsOf = (
  messages: readonly Message[],
  rooms: readonly ChannelKey[],
  me: PowerId,
  open: ChannelKey | null,
): readonly ChannelKey[] => {
  const letters = messages.map(({ channel }) => keyOf(channel, me))
  const between = new Set([...rooms, ...letters, ...(open ? [open] : [])])
  return [EVERYONE, ...[...between].filter((key) => key !== EVERYONE && key !== OURS), OURS]
}

export const lettersIn = (messages: readonly Message[], key: ChannelKey, me: PowerId): readonly Message[] =>
  messages.filter(({ channel }) => keyOf(channel, me) === key)

/** Letters of others that came after the last one that was read, by channel. */
export const unreadIn = (
  messages: readonly Message[],
  read: Readonly<Record<ChannelKey, number>>,
  me: PowerId,
  isMine: (message: Message) => boolean,
): ReadonlyMap<ChannelKey, number> => {
  const counts = new Map<ChannelKey, number>()
  for (const message of messages) {
    const key = keyOf(message.channel, me)
    if (isMine(message) || message.number <= (read[key] ?? 0)) continue
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Whether a crisis's channel is open, and to whom; null where the crisis is over, or it is none. */
export const roomOpen = (
  { orders, myPower }: Pick<Game, 'orders' | 'myPower'>,
  key: ChannelKey,
): CrisisRoom['kind'] | null => {
  const me = myPower.value
  return (me && orders.value?.rooms.find((room) => keyOfRoom(room, me) === key)?.kind) ?? null
}
