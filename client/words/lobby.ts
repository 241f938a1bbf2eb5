/** What is said before the first round. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { StagePaper } from '../../shared/view/papers.ts'
import { listed, type Names } from './names.ts'

export const lobby = {
  choose: 'For whom will you speak?',
  chooseHow: 'Choose here or on the map. Two or three speak for each power.',
  fair: [
    'No seat is better than another.',
    'You are measured against what others have achieved in the same seat, so Belgium can beat Germany.',
  ],
  late: 'Who has not chosen gets a seat when the lesson begins.',
  begin: 'Your teacher will begin.',
  sit: 'Sit down',
  full: 'full',
  nobody: 'nobody yet',
  computer: 'a computer',
  another: 'Another power?',
  talk: 'Talk to your delegation',
  talkShort: 'Talk together',
  who: 'Who is here',
} as const

/** Who has no power yet: what will happen. */
export const waitingForSeat = (seating: StagePaper['seating']): Readonly<{ title: string; text: string }> => {
  switch (seating) {
    case 'choose':
      return { title: lobby.choose, text: lobby.chooseHow }
    case 'teacher':
      return {
        title: 'You are in',
        text: 'Your teacher gives out the powers. Yours will stand here as soon as it is given.',
      }
    case 'shuffle':
      return {
        title: 'You are in',
        text: 'The powers are drawn by lot. Yours will stand here as soon as it is drawn.',
      }
  }
}

/** "With Amira, who signs, and Jonas." */
export const delegationInWords = (
  others: readonly string[],
  head: string | null,
  whoSigns: StagePaper['whoSigns'],
  iSign: 'iSign' | 'another',
): string => {
  const signing = whoSigns === 'head' && head !== null
  if (others.length === 0)
    return signing && iSign === 'iSign'
      ? 'You speak for it alone so far, and you sign.'
      : 'You speak for it alone so far.'
  const named = others.map((name) => (signing && name === head ? `${name}, who signs` : name))
  const ordered = named.toSorted((a, b) => Number(b.includes(', who')) - Number(a.includes(', who')))
  const list =
    ordered[0]?.includes(', who') && ordered.length > 1
      ? `${ordered[0]}, and ${listed(ordered.slice(1))}`
      : listed(ordered)
  return `With ${list}.${signing && iSign === 'iSign' ? ' You sign.' : ''}`
}

/** "Your teacher has given you France." */
export const givenSeat = (power: PowerId, seating: StagePaper['seating'], names: Names): string => {
  switch (seating) {
    case 'teacher':
      return `Your teacher has given you ${names.the(power)}.`
    case 'shuffle':
      return `You have drawn ${names.the(power)}.`
    case 'choose':
      return ''
  }
}

/** "25 of 27 are here." */
export const howManyAreHere = (here: number, all: number): string =>
  here === all
    ? all === 1
      ? 'You are the first.'
      : `All ${all} are here.`
    : `${here} of ${all} ${here === 1 ? 'is' : 'are'} here.`

/** "class 10 B"; a teacher who has written "Class" is not corrected. */
export const classCalled = (name: string): string =>
  /^(class|form|year|grade)\b/i.test(name) ? name : `class ${name}`
