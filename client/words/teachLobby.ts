/** What the teacher reads in the lobby of a lesson, and when its line is down. */
import { capitalised, counted, few, listed } from './names.ts'

export const lobbyWords = {
  title: 'Lobby',
  lineDown: 'The line is down. It is being mended; the lesson goes on at the server.',
  elsewhere: 'This lesson was opened in another window. Load this page to take it back.',
  unknown: 'There is no such lesson.',
  over: 'The lesson is over',
  overSentence: (className: string, title: string) =>
    `${className} has played “${title}” to its end. The review tells what happened, and what it shows.`,
  toReview: 'Go to the review',

  joinCode: 'Join code',
  qr: 'QR code that opens the lesson',
  unreachable:
    '“localhost” is this computer’s own name for itself. The QR code has the address for students.',
  areIn: (expected: number) => `of ${expected} are in`,
  state: (unseated: number, empty: number): string => {
    if (unseated > 0)
      return `${capitalised(few(unseated))} ${unseated === 1 ? 'has' : 'have'} no power yet. They are dealt one when round 1 begins, or when you shuffle.`
    if (empty === 0) return 'Everybody has a power.'
    return `Everybody has a power. ${capitalised(few(empty))} ${empty === 1 ? 'power is' : 'powers are'} still empty.`
  },
  nobodyIn: 'Nobody is in yet. Show the code.',
  begin: 'Begin round 1',
  beginNote: (empty: number, unseated: number) =>
    empty <= unseated
      ? 'Late students can still come in: they join a delegation.'
      : `${empty === 1 ? 'A computer diplomat then plays the empty power.' : 'Computer diplomats then play the empty powers.'} Late students can still come in.`,
  shuffle: 'Shuffle everybody again',
  shuffleFirst: 'Shuffle everybody',
  lock: 'Lock the door',
  unlock: 'Open the door again',
  locked: 'The door is locked: nobody new comes in.',
  screen: 'Open the room’s screen',

  table: 'Who plays which power',
  power: 'Power',
  delegation: 'Delegation',
  computer: 'computer diplomat',
  takeBack: 'take back',
  takeBackFrom: (power: string) => `take back ${power} from the computer diplomat`,
  nobody: 'Nobody yet',
  place: 'place someone',
  placeIn: (power: string) => `Place someone in ${power}`,
  toComputer: 'A computer diplomat',
  placeNobody: 'Everybody has a power. Choose a name to move somebody here.',
  hint: 'Choose a name to move, rename or remove it.',
  unseated: 'Without a power',
  gone: 'gone',
  emptyPowers: (powers: readonly string[]) => ({
    lead: `${capitalised(few(powers.length))} ${powers.length === 1 ? 'power has' : 'powers have'} nobody:`,
    rest: ` ${listed(powers)}.`,
    fix:
      powers.length === 1
        ? 'Give it to a computer diplomat'
        : powers.length === 2
          ? 'Give both to computer diplomats'
          : `Give all ${few(powers.length)} to computer diplomats`,
  }),
  students: (amount: number) => counted(amount, 'student'),

  menuOf: (name: string) => `${name}: move, rename or remove`,
  move: 'Move',
  rename: 'Rename',
  remove: 'Remove',
  moveTo: (name: string) => `Move ${name} to`,
  newName: 'New name',
  save: 'Save',
  removeAsk: (name: string) => `Remove ${name} from the lesson? With the code, ${name} can come in again.`,
  removeYes: 'Remove',
  cancel: 'Cancel',
} as const
