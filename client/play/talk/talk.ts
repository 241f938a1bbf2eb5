/** The state of talk on this page: which channel is open, what has been read, what is being written. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Message } from '../../../shared/rules/world.ts'
import { keep, kept } from '../../common/storage.ts'
import type { Game } from '../game.ts'
import {
  type ChannelKey,
  channelOf,
  channelsOf,
  crisisOf,
  EVERYONE,
  keyOf,
  keyOfRoom,
  lettersIn,
  OURS,
  unreadIn,
} from './channels.ts'

export type Talk = Readonly<{
  /** The channel that is open. */
  channel: ReadonlySignal<ChannelKey>
  channels: ReadonlySignal<readonly ChannelKey[]>
  letters: ReadonlySignal<readonly Message[]>
  unread: ReadonlySignal<ReadonlyMap<ChannelKey, number>>
  unreadInAll: ReadonlySignal<number>
  isMine(message: Message): boolean
  /** Everything in the open channel has been seen. */
  markRead(): void
  /** What is written and not sent, by channel: it outlives a phase, a tab and a cut line. */
  written: Signal<Readonly<Record<ChannelKey, string>>>
  send(text: string): Promise<string | null>
}>

export const createTalk = (game: Game): Talk => {
  const { myPower, messages, place, stage, person, orders } = game
  const me = () => myPower.value
  const name = () => `entente.read.${game.connection.ticket.peek()?.lesson.id ?? ''}.${person.peek() ?? ''}`
  const read = signal<Readonly<Record<ChannelKey, number>>>(kept(name(), {}))
  const last = signal<ChannelKey | null>(null)
  const written = signal<Readonly<Record<ChannelKey, string>>>({})
  const isMine = (message: Message) => message.by === me() && message.person === person.value

  const unread = computed(() => {
    const mine = me()
    return mine ? unreadIn(messages.value, read.value, mine, isMine) : new Map<ChannelKey, number>()
  })
  const channel = computed<ChannelKey>(() => {
    if (stage.value.phase === 'lobby') return OURS
    if (place.value.at === 'talk' && place.value.channel) return place.value.channel
    // In Orders the other channels take no letters, but those of a crisis.
    if (stage.value.phase === 'orders') return last.value && crisisOf(last.value) ? last.value : OURS
    if (last.value) return last.value
    const mine = me()
    const newest = messages.value.findLast(({ channel: { kind } }) => kind === 'powers' || kind === 'crisis')
    return mine && newest ? keyOf(newest.channel, mine) : EVERYONE
  })
  const letters = computed(() => {
    const mine = me()
    return mine ? lettersIn(messages.value, channel.value, mine) : []
  })
  return {
    channel,
    channels: computed(() => {
      const mine = me()
      const rooms = mine ? (orders.value?.rooms ?? []).map((room) => keyOfRoom(room, mine)) : []
      return mine ? channelsOf(messages.value, rooms, mine, channel.value) : []
    }),
    letters,
    unread,
    unreadInAll: computed(() => [...unread.value.values()].reduce((sum, count) => sum + count, 0)),
    isMine,
    markRead: () => {
      last.value = channel.peek()
      const newest = letters.peek().at(-1)?.number ?? 0
      if (newest <= (read.peek()[channel.peek()] ?? 0)) return
      read.value = { ...read.peek(), [channel.peek()]: newest }
      keep(name(), read.value)
    },
    written,
    send: async (text) => {
      const mine = me()
      if (!mine) return 'You have no seat yet.'
      return game.do({ type: 'Say', channel: channelOf(channel.peek(), mine), text, clock: null })
    },
  }
}
