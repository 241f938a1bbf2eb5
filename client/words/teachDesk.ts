/** What the teacher reads at the desk. */
import type { Stance } from '../../shared/rules/crises/crisis.ts'
import type { WayOn } from '../teach/desk/wayOn.ts'
import { capitalised, counted, few } from './names.ts'

const gone = (amount: number) => (amount === 0 ? 'all here' : `${amount} gone`)

export const deskWords = {
  title: 'Desk',
  code: (code: string) => `code ${code}`,
  message: 'Message',
  screen: 'Room’s screen',
  veil: 'Veil',
  lift: 'Lift the veil',
  liftShort: 'Lift',
  veilOn: 'The veil is on.',
  veilNote: 'Nothing secret is drawn, not even that it exists. Safe to mirror.',
  skipNeeds: 'Who needs you',
  skipSeats: 'Seats',
  skipClock: 'Clock',
  clockRegion: 'Clock',
  phases: { briefing: 'Briefing', negotiation: 'Negotiation', orders: 'Orders', report: 'Report' },
  phasesLabel: 'Phases of the round',
  passed: 'over',
  round: (round: number, rounds: number | null, label: string) =>
    `Round ${round}${rounds === null ? '' : ` of ${rounds}`} · ${label}`,
  timerLabel: (seconds: number) =>
    seconds >= 60
      ? `${counted(Math.floor(seconds / 60), 'minute')} ${seconds % 60 ? counted(seconds % 60, 'second') : ''} left`
      : `${counted(seconds, 'second')} left`,
  untimed: 'No clock',
  paused: 'Paused',
  timeLeft: (seconds: number) => (seconds === 60 ? 'One minute left' : `${seconds} seconds left`),
  done: (done: number, of: number, phase: string) =>
    `${done} of ${of} ${phase === 'orders' ? 'sealed' : 'ready'}.`,
  atZero: {
    briefing: 'Negotiation opens at 0:00, or when all are ready.',
    negotiation: 'Orders open at 0:00, or when all are ready.',
    orders: 'At 0:00 the others keep every promise',
    report: 'The next round begins at 0:00, or when all are ready.',
  },
  /** The end of the sentence, where there is room for it. */
  atZeroRest: ' and build with the rest',
  atLast: 'The lesson ends at 0:00, or when all are ready.',
  untimedNote: {
    briefing: 'Negotiation opens when all are ready, or when you say so.',
    negotiation: 'Orders open when all are ready, or when you say so.',
    orders: 'The phase ends when all have sealed, or when you say so.',
    report: 'The next round begins when all are ready, or when you say so.',
  },
  pause: 'Pause',
  resume: 'Resume',
  extend: '+1 min',
  more: 'More',
  wayOn: {
    openNegotiation: 'Open negotiation',
    openOrders: 'Open orders',
    closeOrders: 'Close orders',
    nextRound: 'Next round',
    finish: 'Finish',
  } as Readonly<Record<WayOn['to'], string>>,
  askWayOn: (done: number, of: number, phase: string) =>
    phase === 'orders'
      ? `${done} of ${of} have sealed. The others keep every promise and build with the rest.`
      : `${done} of ${of} are ready.`,
  askYes: (words: string) => `${words} now`,
  askNo: 'Wait',
  endNow: 'End the lesson …',
  endAsk: 'End the lesson here? What has been played counts. It cannot be taken back.',
  endYes: 'End the lesson',
  keys: 'Keys',
  keyList: [
    ['Space', 'Pause and resume'],
    ['E', 'One minute more'],
    ['N', 'The phase’s way on; it asks first'],
    ['V', 'The veil, and lifting it'],
    ['M', 'A message to everybody'],
    ['/', 'Find a name'],
    ['0', 'Everybody'],
    ['1', 'The world'],
    ['Esc', 'Back'],
    ['?', 'These keys'],
  ] as readonly (readonly [string, string])[],
  close: 'Close',

  tabs: 'What to look at',
  needsTab: 'Who needs you',
  all: 'All seats',
  world: 'World',
  here: (students: number, away: number) => `${counted(students, 'student')}: ${gone(away)}`,
  students: (students: number) => counted(students, 'student'),
  find: 'Find a name',
  seatsCaption: 'Every power and whoever plays it. Choose a name to help or to look closer.',
  power: 'Power',
  head: 'Head',
  member: (place: number) =>
    capitalised(['', 'second', 'third', 'fourth', 'fifth'][place] ?? `member ${place + 1}`),
  stateHead: (done: number, of: number, phase: string) =>
    `${done} of ${of} ${phase === 'orders' ? 'sealed' : 'ready'}`,
  states: {
    sealed: 'sealed',
    ready: 'ready',
    writing: 'writing',
    noOrders: 'no orders',
    computer: 'computer',
    busy: 'at work',
  },
  inCrisis: (titles: readonly string[]) => `in the ${titles.join(' and the ')} crisis`,
  idle: (minutes: number) => `idle ${minutes} min`,
  goneFor: (minutes: number) => (minutes < 1 ? 'gone' : `gone ${minutes} min`),
  openPower: (power: string) => `Look closer at ${power}`,

  feed: 'What just happened',
  wholeLog: 'The whole log',
  secret: 'Secret.',
  nothingYet: 'Nothing yet.',

  progress: (thing: number) =>
    thing === 0
      ? 'Nothing needs you'
      : `${capitalised(few(thing))} ${thing === 1 ? 'thing needs' : 'things need'} you`,
  late: 'Late? Join with',

  messageTitle: 'A message to everybody',
  messageNote: 'It stands on every student’s screen until it is closed.',
  messageLabel: 'Message',
  send: 'Send',
  cancel: 'Cancel',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  wayInTitle: (name: string) => `${name}’s way in`,
  wayInNote: 'Opens this seat on any device. Whoever has the link is this person, so show it to nobody else.',
  wayInCode: (code: string) => `Or: enter with ${code} and the same name, and say “That is me”.`,
} as const

export const stanceWords: Readonly<Record<Stance, string>> = {
  standFirm: 'stands firm',
  concede: 'gives way',
  honour: 'honours',
  abstain: 'stays out',
  joinTarget: 'joins the challenged',
  joinChallenger: 'joins the challenger',
}

export const panelWords = {
  back: (others: number) => `Who needs you${others > 0 ? `, ${others} more` : ''}`,
  alone: 'plays alone',
  headOf: (others: number) => `head, with ${counted(others, 'other')}`,
  memberOf: (others: number) => `with ${counted(others, 'other')}`,
  computer: 'played by a computer diplomat',
  nobody: 'nobody plays it',
  online: (minutes: number | null) =>
    minutes === null
      ? 'Online'
      : minutes < 1
        ? 'Online, last touch a moment ago'
        : `Online, last touch ${minutes} min ago`,
  gone: (minutes: number) => (minutes < 1 ? 'Gone, just now' : `Gone for ${minutes} min`),
  orders: (points: number) => `Orders, of ${points} points`,
  order: 'Order',
  now: 'Now',
  atZero: 'At 0:00',
  none: 'none',
  fund: (title: string, due: number) => `${title}, due ${due}`,
  promise: (what: string, title: string) => `${what}, ${title}`,
  fundPlain: (title: string) => title,
  defence: 'Home defence',
  development: 'Development',
  outreach: (power: string) => `Goodwill of ${power}`,
  renounce: (title: string) => `Leaves ${title}`,
  noOrdersYet: 'Orders are written in the phase of that name.',
  gauges: 'Gauges',
  gauge: { security: 'Security', prosperity: 'Prosperity', influence: 'Influence', autonomy: 'Autonomy' },
  objectives: 'Objectives',
  lately: 'Lately',
  nothingLately: 'Nothing in the last minutes.',
  computerPlays: 'Computer plays',
  takeBack: 'Give it back',
  computerWhile: 'A computer diplomat speaks for this power.',
} as const

export const worldWords = {
  describe: (title: string, crises: readonly string[], treaties: number) =>
    `${title}. ${crises.length > 0 ? `Open crises: ${crises.join(', ')}. ` : ''}${counted(treaties, 'treaty', 'treaties')} in force, listed beside the map.`,
  stakes: (title: string, points: string) => `${title}, ${points} at stake`,
  called: (sides: readonly ('target' | 'challenger')[]) =>
    sides.length > 1
      ? ', called to both sides'
      : sides[0] === 'challenger'
        ? ', called to attack'
        : ', called',
  /** "Italy and Britain mediate." */
  mediate: (who: string, amount: number) => `${capitalised(who)} ${amount === 1 ? 'mediates' : 'mediate'}.`,
  offersToMediate: (who: string, amount: number) =>
    `${capitalised(who)} ${amount === 1 ? 'offers' : 'offer'} to mediate; not both sides have accepted.`,
  stillWriting: 'still writing',
  sealed: 'sealed',
  computerThinks: 'still thinking',
  inForce: (amount: number) => `Treaties in force, ${amount}`,
  onTable: (amount: number) => `On the table, ${amount}`,
  secret: 'Secret:',
  revision: (number: number) => `rev. ${number}`,
  noTreaties: 'No treaty is in force.',
  mapMissing: 'The map could not be loaded; the lists beside it are complete.',
} as const
