/** One line of a log, and what it is made of. */
import type { PowerId } from '../../../shared/rules/ids.ts'

export type LogKind = 'round' | 'treaties' | 'orders' | 'crises' | 'talk' | 'people'

export type LogLine = Readonly<{
  kind: LogKind
  /** Who did it; null for what nobody did: a round opens, a report is read. */
  who: PowerId | null
  /** What stands in the column of names instead of a power: "Briefing". */
  whose: string | null
  text: string
  /** Whether it was a secret when it happened. */
  secrecy: 'open' | 'secret'
  /** A promise was broken here. */
  broken: 'broken' | 'whole'
}>

export const line = (
  kind: LogKind,
  who: PowerId | null,
  text: string,
  more: Partial<LogLine> = {},
): LogLine => ({ kind, who, whose: null, text, secrecy: 'open', broken: 'whole', ...more })

export const SECRET = { secrecy: 'secret' } as const
