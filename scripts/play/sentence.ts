/** A line of the log as a sentence of a story. */
import type { LogLine } from '../../client/words/log.ts'
import { capitalised, type Names } from '../../client/words/names.ts'
import type { Told } from './year.ts'

/** "Britain signed the Entente (it gains by it)." @param because in brackets behind it, or nothing */
export const sentence = ({ who, text }: LogLine, names: Names, because = ''): string =>
  ended(who ? `${names.The(who)} ${text}${because}` : `${capitalised(text)}${because}`)

/** With a full stop, unless it ends already. */
export const ended = (text: string): string => (/[.?!…]”?$/.test(text) ? text : `${text}.`)

/** What the diplomat thought: the part after the colon says why, the part before it what. Beside its own deed alone, and not what followed from it. */
export const reason = ({ actor, line, why }: Told): string => {
  const at = why?.indexOf(': ') ?? -1
  const own = actor.kind === 'diplomat' && actor.power === line.who
  return why && at >= 0 && own ? ` (${why.slice(at + 2)})` : ''
}
