/**
 * The line between a page and its room. Whatever cuts it (sleep, a lost network, a restarted server) is mended
 * in one way: a new ticket, a new entrance, and every command that was not answered is sent again under its id,
 * which makes it act once.
 */
import { Callbacks, Client, type Room } from '@colyseus/sdk'
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Ticket } from '../../shared/protocol/joining.ts'
import type {
  Answers,
  ClockReading,
  CommandReply,
  PersonCard,
  Question,
  TeachMessage,
  TeachReply,
} from '../../shared/protocol/room.ts'
import type { Command } from '../../shared/rules/rules.ts'
import type { View } from '../../shared/view/papers.ts'
import type { Answer } from './http.ts'
import { outbox } from './outbox.ts'
import { paperFiling } from './papers.ts'

export type Line =
  | Readonly<{ state: 'connecting' }>
  | Readonly<{ state: 'up' }>
  /** `retryAt`: browser's time of the next try. */
  | Readonly<{ state: 'down'; since: number; retryAt: number }>
  /** Opened on another device, removed, or a seat that is gone: nothing is tried again. */
  | Readonly<{ state: 'closed'; why: 'elsewhere' | 'removed' | 'unknown' }>

export type Connection = Readonly<{
  view: ReadonlySignal<View>
  clock: ReadonlySignal<ClockReading>
  people: ReadonlySignal<readonly PersonCard[]>
  line: ReadonlySignal<Line>
  ticket: ReadonlySignal<Ticket | null>
  /** Counts up when the teacher nudges this person. */
  nudges: ReadonlySignal<number>
  /** The server's time in milliseconds. */
  now(): number
  command(command: Command): Promise<CommandReply>
  consider<K extends Question['kind']>(question: Extract<Question, { kind: K }>): Promise<Answers[K] | null>
  teach(message: TeachMessage): Promise<TeachReply>
  callNow(): void
  leave(): void
}>

/** Closing codes of the room that mean: do not come back by yourself. */
const CLOSED_FOR_GOOD: Readonly<Record<number, 'elsewhere' | 'removed'>> = {
  4409: 'elsewhere',
  4410: 'removed',
}
const PAUSES = [500, 1000, 2000, 3000, 5000]

const STOPPED: ClockReading = { mode: 'stopped', endsAt: 0, left: 0, extended: 0 }

type RoomState = {
  clock: ClockReading
  people: Map<string, PersonCard>
}

/** @param newTicket asks the server for a door into the room; refused for good when the seat is unknown */
export const connect = (newTicket: () => Promise<Answer<Ticket>>): Connection => {
  const view: Signal<View> = signal(new Map())
  const clock = signal<ClockReading>(STOPPED)
  const people = signal<readonly PersonCard[]>([])
  const line = signal<Line>({ state: 'connecting' })
  const ticket = signal<Ticket | null>(null)
  const nudges = signal(0)
  let ahead = 0
  let room: Room | null = null
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let left = false
  const letters = outbox(() => hangUp())

  const fail = () => {
    if (left || line.value.state === 'closed') return
    const pause = PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 5000
    tries += 1
    const since = line.value.state === 'down' ? line.value.since : Date.now()
    line.value = { state: 'down', since, retryAt: Date.now() + pause }
    clearTimeout(timer)
    timer = setTimeout(enter, pause)
  }

  const enter = async () => {
    clearTimeout(timer)
    if (left) return
    const answer = await newTicket()
    if (!answer.ok) {
      if (answer.refusal.reason === 'SeatUnknown') line.value = { state: 'closed', why: 'unknown' }
      else fail()
      return
    }
    ahead = answer.value.now - Date.now()
    ticket.value = answer.value
    try {
      const client = new Client(location.origin)
      const entered: Room = await client.consumeSeatReservation(answer.value.reservation as never)
      entered.reconnection.enabled = false
      if (left) {
        entered.leave()
        return
      }
      listen(entered)
    } catch {
      fail()
    }
  }

  /** A line that looks up and is dead: a sleeping phone hears nothing of its socket's end. */
  const hangUp = () => {
    const dead = room
    room = null
    letters.through(null)
    dead?.connection.close()
    fail()
  }

  const listen = (entered: Room) => {
    room = entered
    const filing = paperFiling()
    const $ = Callbacks.get(entered as never) as unknown as Parameters<typeof filing.file>[0]
    filing.file($)
    entered.onMessage('nudge', () => {
      nudges.value += 1
    })
    entered.onStateChange((state: RoomState) => {
      batch(() => {
        const changed = filing.changed()
        if (changed) view.value = changed
        const { mode, endsAt, left: rest, extended } = state.clock
        const reading = clock.value
        if (
          reading.mode !== mode ||
          reading.endsAt !== endsAt ||
          reading.left !== rest ||
          reading.extended !== extended
        )
          clock.value = { mode, endsAt, left: rest, extended }
        const cards = cardsIn(state)
        if (JSON.stringify(cards) !== JSON.stringify(people.value)) people.value = cards
        if (line.value.state !== 'up') {
          tries = 0
          line.value = { state: 'up' }
        }
      })
    })
    entered.onLeave((code: number) => {
      if (room !== entered) return
      room = null
      letters.through(null)
      const why = CLOSED_FOR_GOOD[code]
      if (why) line.value = { state: 'closed', why }
      else fail()
    })
    letters.through(entered)
  }

  const comeBack = () => {
    if (line.value.state === 'down' && document.visibilityState === 'visible') void enter()
  }
  addEventListener('online', comeBack)
  document.addEventListener('visibilitychange', comeBack)

  void enter()
  return {
    view,
    clock,
    people,
    line,
    ticket,
    nudges,
    now: () => Date.now() + ahead,
    command: letters.put,
    consider: async (question) => {
      try {
        const reply = room ? await room.request('consider', question) : null
        // A question that was refused has no answer; a page shows what it knows without one.
        return typeof reply === 'object' && reply !== null && !('verdict' in reply) ? (reply as never) : null
      } catch {
        return null
      }
    },
    teach: async (message) => {
      const refused: TeachReply = { verdict: 'refused', refusal: { reason: 'OurMistake' } }
      try {
        return room ? ((await room.request('teach', message)) as TeachReply) : refused
      } catch {
        return refused
      }
    },
    callNow: () => void enter(),
    leave: () => {
      left = true
      clearTimeout(timer)
      removeEventListener('online', comeBack)
      document.removeEventListener('visibilitychange', comeBack)
      room?.leave()
    },
  }
}

const cardsIn = ({ people }: RoomState): readonly PersonCard[] =>
  [...people.values()].map(({ id, name, power, presence, lastDeed }) => ({
    id,
    name,
    power: power || null,
    presence,
    lastDeed,
  }))
