/** What stands on the room's screen, large enough for the last row. */
import type { Phase } from '../../shared/rules/phase.ts'
import { capitalised, few } from './names.ts'

export const screenWords = {
  loading: 'One moment …',
  noKey: 'Open this page from the teacher’s desk, in the same browser.',
  toDesk: 'To the teacher’s desk',
  gone: 'There is no such lesson.',
  down: 'The line is down. This page comes back by itself.',
  paused: 'The clock is paused',

  goTo: 'Go to',
  andType: 'and type',
  thenName: 'Then your first name. No account, no e-mail.',
  qr: 'The same address as a picture, for a camera',
  whoIsIn: 'Who is in',
  wait: 'Read your power’s card while you wait.',
  onlyHere: 'Only on this computer: open the page by its address in the network.',

  papers: 'The papers say',
  noNews: 'Nothing new so far.',
  late: 'Come in late?',
  noClock: 'Until all are ready',
  board: 'Map with the treaties that everybody knows',

  report: 'Report',
  end: 'The end',
  thanks: 'Thank you',
  wordKept: 'How well was the word kept?',
  thisLesson: 'This lesson',
  sources: 'Promises of help between states, when war came and they were called in.',
} as const

/** What comes after a phase: "Then: secret orders." */
export const whatComes = (phase: Phase['kind']): string => {
  switch (phase) {
    case 'briefing':
      return 'Then: negotiation.'
    case 'negotiation':
      return 'Then: secret orders.'
    case 'orders':
      return 'Then: the report.'
    case 'lobby':
    case 'report':
    case 'ended':
      return ''
  }
}

/** "30 are in. One place is free." */
export const placesInWords = (joined: number, expected: number | null): string => {
  const free = (expected ?? 0) - joined
  const are = joined === 1 ? 'is in.' : 'are in.'
  if (expected === null || free < 0) return are
  if (free === 0) return `${are} That is everybody.`
  return `${are} ${capitalised(few(free))} ${free === 1 ? 'place is' : 'places are'} free.`
}

/** "7 of 9 have sealed their orders" */
export const sealedInWords = (done: number, all: number): string =>
  done === all ? 'All have sealed their orders' : `${done === 1 ? 'has' : 'have'} sealed their orders`

/** How many in a hundred; "–" where there was nothing to keep. */
export const share = (kept: number, called: number): string =>
  called === 0 ? '–' : `${Math.round((100 * kept) / called)}%`

export const keptInWords = (kept: number, called: number): string =>
  called === 0
    ? 'No promise was put to the test.'
    : `${kept} of ${called} ${called === 1 ? 'promise' : 'promises'} that fell due ${kept === 1 ? 'was' : 'were'} kept, seen and unseen.`

/** What the literature counts, in per cent of promises kept when called. */
export const LITERATURE: readonly Readonly<{ percent: number; what: string; source: string }>[] = [
  {
    percent: 74.5,
    what: 'of alliances, 1816 to 1944, by what each really promised',
    source: 'Leeds, Long and Mitchell 2000',
  },
  { percent: 66, what: 'of alliances before 1945', source: 'Berkemeier and Fuhrmann 2018' },
  { percent: 22, what: 'of alliances since 1945', source: 'Berkemeier and Fuhrmann 2018' },
]
