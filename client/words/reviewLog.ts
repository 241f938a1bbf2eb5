/** What the teacher reads over the log and the board that replays it. */
import type { Phase } from '../../shared/rules/phase.ts'
import type { LogLine } from './log.ts'
import { capitalised, counted, few, type Names } from './names.ts'
import { phaseCalled } from './phases.ts'

export const logWords = {
  title: 'Log and board',
  filter: 'Filter the log',
  kind: 'Kind of entry',
  kinds: {
    all: 'All',
    treaties: 'Treaties',
    orders: 'Orders',
    crises: 'Crises',
    talk: 'Talk',
    people: 'People',
    broken: 'Broken',
  },
  who: 'Who',
  anybody: 'Anybody',
  round: 'Round',
  allRounds: 'All rounds',
  words: 'Words',
  wordsHint: 'Words …',
  columns: { round: 'Round', time: 'Time', who: 'Who', what: 'What' },
  table: 'The log, entry by entry. Arrow keys step through it, and the board follows.',
  secret: 'Secret then.',
  secretNote: 'was secret then.',
  broken: 'A promise broken.',
  brokenNote: 'a promise broken.',
  keys: '↑ ↓ step through the log, and the board follows.',
  shown: (shown: number, all: number) =>
    shown === all
      ? `All ${counted(all, 'entry', 'entries')}.`
      : `${shown} of ${counted(all, 'entry', 'entries')}.`,
  none: 'No entry fits. Choose “All”, or other words.',
  clear: 'Show everything again',
  back: 'One entry back',
  on: 'One entry on',
  play: 'Play',
  stop: 'Stop',
  time: 'Time',
  marks: 'Red marks: a promise broken.',
  mapComing: 'The map is coming …',
  mapMissing: 'The map did not come; the log can be read without it.',
} as const

/** "Lobby", "Round 4, 1912" */
export const chapterTitle = ({ round, label }: Readonly<{ round: number; label: string }>): string =>
  round === 0 ? 'Lobby' : label ? `Round ${round}, ${label}` : `Round ${round}`

/** "Round 4, negotiation, 10:42" */
export const momentInWords = (round: number, phase: Phase['kind'], time: string): string =>
  round === 0 ? `Lobby, ${time}` : `Round ${round}, ${phaseCalled(phase)}, ${time}`

/** "France (Milan) signed the Rome Notes." */
export const inFull = ({ kind, who, whose, text }: LogLine, names: Names, person: string | null): string => {
  const end = /[.”?!]$/.test(text) ? '' : '.'
  if (!who) return `${whose ?? ''}: ${text}${end}`
  if (kind === 'people') return `${names.The(who)}: ${text}${end}`
  return `${names.The(who)}${person ? ` (${person})` : ''} ${text}${end}`
}

export type LogSummary = Readonly<{
  rounds: number
  treaties: number
  secret: number
  crises: number
  wars: number
  broken: number
}>

/** What the whole log says, in one breath. */
export const logInWords = ({ rounds, treaties, secret, crises, wars, broken }: LogSummary): string => {
  if (rounds === 0) return 'The first round has not begun.'
  const secretly = secret > 0 ? `, ${secret === treaties ? 'all' : few(secret)} of them in secret` : ''
  const made =
    treaties === 0
      ? 'no new treaty came into force'
      : `${counted(treaties, 'new treaty', 'new treaties').replace(/^\d+/, few(treaties))} came into force${secretly}`
  const came =
    crises === 0
      ? 'no crisis was resolved'
      : `${few(crises)} ${crises === 1 ? 'crisis' : 'crises'} came to a head, ${warsInWords(wars, crises)}`
  const broke =
    broken === 0
      ? 'No promise was broken.'
      : `${capitalised(counted(broken, 'promise was', 'promises were').replace(/^\d+/, few(broken)))} broken.`
  return `In ${few(rounds)} ${rounds === 1 ? 'round' : 'rounds'}, ${made}; ${came}. ${broke}`
}

const warsInWords = (wars: number, crises: number): string => {
  if (wars === 0) return 'without a war'
  if (crises === 1) return 'and it was war'
  return wars === crises ? 'and all were wars' : `${few(wars)} of them in war`
}
