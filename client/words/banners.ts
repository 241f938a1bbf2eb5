/** What stands across the page: the line, the teacher's pause, more time, what the teacher says to all. */
import { capitalised, few } from './names.ts'

export const banners = {
  down: {
    head: 'The line is down.',
    again: (seconds: number) =>
      seconds <= 0
        ? 'Calling now.'
        : `Calling again in ${seconds === 1 ? 'one second' : `${few(seconds)} seconds`}.`,
    rest: 'Your seat is kept, and what you write waits here until it can be sent.',
    long: 'Still no line. Ask whether others have it too.',
    call: 'Call now',
  },
  paused: {
    head: 'Your teacher has paused the clock.',
    rest: 'You can read and write; nothing ends until it runs again.',
  },
  extended: { head: 'Your teacher has given more time.', rest: '' },
  nudge: { head: 'Your teacher is waiting for your delegation.', rest: '' },
  teacher: 'Your teacher:',
  close: 'Close',
  back: 'Back.',
  nothing: 'Nothing happened meanwhile.',
  happened: (things: number) =>
    things === 1 ? 'One thing happened meanwhile:' : `${capitalised(few(things))} things happened meanwhile:`,
} as const

/** A part of this page could not be loaded: the pages were built anew while it was open, or the line broke. */
export const renewed = {
  says: 'A part of this page could not be loaded; it may have changed since you opened it. Load it again: nothing that was sent is lost.',
  reload: 'Load again',
} as const

/** Why this page is closed for good, and the way on. */
export const closedLine = {
  elsewhere: {
    head: 'You are playing on another page.',
    rest: 'Your seat was opened on another device or in another tab. Only one of them can be at the table.',
    press: 'Play here instead',
  },
  removed: {
    head: 'Your teacher has taken you out of this lesson.',
    rest: 'If that was a mistake, join again with the code on the board.',
    press: 'To the front page',
  },
  unknown: {
    head: 'This seat is no longer kept.',
    rest: 'Perhaps the lesson is over. You can join again with the code on the board.',
    press: 'To the front page',
  },
} as const
