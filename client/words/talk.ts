/** What is said around talk: channels, what an empty one suggests, why one is closed. */
import type { CrisisRoom } from '../../shared/rules/crises/rooms.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { StagePaper } from '../../shared/view/papers.ts'
import { type Names, youAnd } from './names.ts'

export const talk = {
  everyone: 'Everyone',
  ours: 'Ours',
  others: 'Write to …',
  send: 'Send',
  teacher: 'Your teacher can read along.',
  you: 'You',
  computer: 'a computer speaks',
} as const

/** In the empty field: "Write to Britain". */
export const writeTo = (channel: 'everyone' | 'ours' | readonly PowerId[], names: Names): string => {
  if (channel === 'everyone') return 'Write to everyone'
  if (channel === 'ours') return 'Write to your delegation'
  return `Write to ${names.all(channel)}`
}

/** What stands where no letter has been written yet. */
export const noLettersYet = (
  channel: 'everyone' | 'ours' | readonly PowerId[],
  me: PowerId,
  feared: PowerId | null,
  names: Names,
): string => {
  if (channel === 'everyone')
    return 'Nobody has spoken in public yet. What is said here is heard by every power, and remembered.'
  if (channel === 'ours')
    return 'Only your own delegation hears what is said here. You could begin: “Whom do we trust, and what do we want from them?”'
  if (channel.length > 1)
    return `No letters between you, ${names.all(channel)} yet. All of you read what is written here.`
  const other = channel[0]
  if (!other) return ''
  const against = feared && feared !== other ? ` against ${names.the(feared)}` : ''
  return `No letters between ${names.capital(me)} and ${names.capital(other)} yet. You could begin: “What would you want in return for a promise to help us${against}?”`
}

/** "Speak with Russia in private", to a channel that is open even while orders are written. */
export const speakOfIt = (others: readonly PowerId[], names: Names): string =>
  `Speak with ${names.all(others)} in private`

/** What stands in the channel of a crisis where no letter has been written yet. */
export const emptyRoom = (
  hearers: 'everyone' | 'ours' | readonly PowerId[],
  room: CrisisRoom['kind'] | null,
  names: Names,
): string => {
  const others = typeof hearers === 'string' ? [] : hearers
  if (room === null) return 'This crisis is over, and its channel is closed.'
  if (room === 'mediation')
    return `A room for the mediator and the two sides: only ${youAnd(others, names)} hear what is said here. It closes when orders are written.`
  return `You promised to consult with ${names.all(others)}. This channel is for the crisis alone, and stays open while orders are written.`
}

/**
 * Why a channel takes no letters just now, or null.
 *
 * @param room what the channel of a crisis is for, or that the crisis is over; null for any other channel
 */
export const closedBecause = (
  channel: 'everyone' | 'ours' | readonly PowerId[],
  phase: StagePaper['phase'],
  room: CrisisRoom['kind'] | 'over' | null = null,
): string | null => {
  if (channel === 'ours') return null
  if (room === 'over') return 'This crisis is over, and its channel is closed.'
  if (room === 'consultation') return null
  switch (phase) {
    case 'orders':
      return 'During Orders you can only talk to your own delegation. What you have written is kept.'
    case 'lobby':
      return 'Until the lesson begins you can only talk to your own delegation.'
    case 'briefing':
    case 'negotiation':
    case 'report':
    case 'ended':
      return null
  }
}
