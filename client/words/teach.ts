/** What the teacher reads on every page, at the door and at home. */
import { counted } from './names.ts'

export const teachWords = {
  mark: 'Entente',
  mainPages: 'Main',
  scenarios: 'Scenarios',
  myLessons: 'My lessons',
  signOut: 'Sign out',
  loading: 'One moment …',
  tryAgain: 'Try again',
  nothingHere: 'There is nothing at this address.',
  toScenarios: 'To the scenarios',
  reachServer: 'The server does not answer. Is it running, and is this computer in the same network?',
} as const

export const signInWords = {
  title: 'The teacher’s desk',
  lead: 'Lessons, scenarios and the desk belong to whoever has the teacher’s key.',
  label: 'Key',
  where: 'It is printed where Entente was started. The link printed there brings it along by itself.',
  submit: 'Sign in',
  wrong: 'This key does not fit. Copy it whole, from where Entente was started.',
  tooMany: 'Too many tries. Wait a minute, then try again.',
  student: 'A student? Join your lesson here.',
} as const

export const homeWords = {
  title: 'Scenarios',
  lessons: 'My lessons',
  state: { lobby: 'Lobby', running: 'Running', ended: 'Finished' },
  phase: {
    lobby: 'in the lobby',
    briefing: 'briefing',
    negotiation: 'negotiation',
    orders: 'orders',
    report: 'report',
    ended: 'over',
  } as Readonly<Record<string, string>>,
  running: (round: number, phase: string) => `Running · round ${round}, ${homeWords.phase[phase] ?? phase}`,
  code: 'code',
  hereOf: (here: number, joined: number) =>
    here === joined
      ? `${counted(joined, 'student')}, all here`
      : `${here} of ${counted(joined, 'student')} here`,
  waiting: (joined: number, expected: number) => `${joined} of ${expected} are in`,
  finished: (day: string, joined: number) => `finished ${day} · ${counted(joined, 'student')}`,
  kept: (kept: number, called: number) =>
    called === 0 ? 'no promise was called' : `${Math.round((100 * kept) / called)}% of promises kept`,
  toDesk: 'Go to the desk',
  toLobby: 'Open the lobby',
  toReview: 'Review',
  allLessons: (amount: number) => `All ${amount} lessons`,
  fewerLessons: 'Fewer lessons',

  choose: 'Choose a scenario',
  narrow: 'Narrow the library',
  search: 'Search',
  searchHint: 'Bosnia, entrapment, 1914 …',
  era: 'Era',
  anyEra: 'Any era',
  eras: {
    ancient: 'Before 1500',
    early: '1500 to 1789',
    nineteenth: '1789 to 1914',
    wars: '1914 to 1945',
    cold: '1945 to 1991',
    today: 'Since 1991',
  },
  length: 'Length',
  anyLength: 'Any length',
  fits: (minutes: number) => `Fits ${minutes} minutes`,
  found: (shown: number, all: number) =>
    shown === all
      ? `${counted(all, 'scenario')}${all > 1 ? ', in order of time' : ''}`
      : `${shown} of ${counted(all, 'scenario')}, in order of time`,
  none: (search: string) => (search ? `No scenario about “${search}”.` : 'No scenario fits.'),
  startWith: (title: string) => `Start with: ${title}`,
  minutes: (shortest: number, longest: number) =>
    shortest === longest ? `${shortest} min` : `${shortest}–${longest} min`,
  powers: (amount: number) => `${amount} powers`,
  broken: 'Cannot be played yet',
  emptyLibrary: 'No scenario was found. They live in the folder “scenarios”, one folder each.',
} as const
