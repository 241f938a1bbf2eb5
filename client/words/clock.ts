/** What the clock of a phase says: figures, and what they mean. */
import type { ClockReading } from '../../shared/protocol/room.ts'

export type ClockFace = Readonly<{
  /** "6:42"; empty where there is no time to show. */
  figure: string
  /** "left", "paused", "until all are ready" */
  meaning: string
  /** Said instead of what is seen: "6:42 left". */
  aloud: string
  /** `low`: the last minute. */
  urgency: 'calm' | 'low' | 'paused'
}>

/** Said in a briefing in which nothing else is to be done. */
export const negotiationBegins = ({ mode }: ClockReading): string =>
  `Negotiation begins when all are ready, or when ${mode === 'stopped' ? 'your teacher says so' : 'the time is up'}.`

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Beyond this a lesson runs over days, and the end is told instead of the time that is left. */
const BY_DAYS = 6 * HOUR

/** @param now the server's time */
export const clockFace = (reading: ClockReading, now: number): ClockFace => {
  switch (reading.mode) {
    case 'stopped': {
      const words = 'until all are ready'
      return { figure: '', meaning: words, aloud: `No clock: ${words}`, urgency: 'calm' }
    }
    case 'paused': {
      const figure = timeLeft(reading.left)
      return { figure, meaning: 'paused', aloud: `Clock paused at ${figure} left`, urgency: 'paused' }
    }
    case 'running': {
      const left = Math.max(0, reading.endsAt - now)
      if (left > BY_DAYS) {
        const end = `until ${dayAndTime(reading.endsAt)}`
        return { figure: '', meaning: end, aloud: end, urgency: 'calm' }
      }
      const figure = timeLeft(left)
      return {
        figure,
        meaning: 'left',
        aloud: `${figure} left`,
        urgency: left < MINUTE ? 'low' : 'calm',
      }
    }
  }
}

/** Milliseconds as "6:42" or "1:06:42"; a second that has begun still counts. */
export const timeLeft = (milliseconds: number): string => clockTime(Math.ceil(milliseconds / 1000))

/** Seconds as "6:42". */
export const clockTime = (seconds: number): string => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  const two = (figure: number) => String(figure).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** "Thursday 12:00", in the reader's own time. */
const dayAndTime = (at: number): string => {
  const date = new Date(at)
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(date)
  return `${day} ${timeOfDay(at)}`
}

const by24 = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** "11:20" */
export const timeOfDay = (at: number): string => by24.format(at)
