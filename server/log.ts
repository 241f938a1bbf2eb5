/** What the server writes for whoever looks after it: JSON on stderr, never a name, a word that was said, or a key. */
import { type Logger, pino } from 'pino'

export type Log = Logger

export const openLog = (): Log => pino({ base: null }, pino.destination({ dest: 2, sync: true }))
