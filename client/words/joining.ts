/** The front page: what it says, and what it answers when somebody cannot come in. */
import type { JoinRefusal } from '../../shared/protocol/joining.ts'
import { timeOfDay } from './clock.ts'

export const front = {
  motto: ['Govern a power. Give your word.', 'Then decide what it is worth.'],
  code: 'Lesson code',
  codeNote: 'It is on the board in your room.',
  name: 'Your first name',
  nameNote: 'Your class and your teacher will see it. No account, no e-mail.',
  join: 'Join the lesson',
  joining: 'Joining …',
  noCode: 'Type the code that is on the board: a word and two figures.',
  noName: 'Type your first name.',
  noLine: 'The server did not answer. Check that this device is on the school’s network, and press again.',
  seatGone: 'This seat is no longer kept. Join again with the code on the board.',
} as const

/** Which field a refusal stands under. */
export type JoinField = 'code' | 'name' | 'form'

export const joinRefusalInWords = (refusal: JoinRefusal): Readonly<{ field: JoinField; words: string }> => {
  switch (refusal.reason) {
    case 'NoSuchLesson':
      return { field: 'code', words: 'No lesson has this code. Compare the last two figures with the board.' }
    case 'NameTaken':
      return {
        field: 'name',
        words:
          refusal.connected === 'away'
            ? `There is ${article(refusal.name)} ${refusal.name} already. Is that you?`
            : `There is ${article(refusal.name)} ${refusal.name} already, and in the room right now. Choose another name, or add a letter of your family name.`,
      }
    case 'LessonFull':
      return { field: 'form', words: 'This lesson is full; tell your teacher.' }
    case 'LessonEnded':
      return {
        field: 'code',
        words:
          refusal.at === null ? 'The lesson has ended.' : `The lesson ended at ${timeOfDay(refusal.at)}.`,
      }
    case 'DoorLocked':
      return {
        field: 'form',
        words: 'Your teacher has locked the door of this lesson. Ask to be let in, then press again.',
      }
    case 'BadInput':
      return refusal.where.includes('name')
        ? { field: 'name', words: 'A name has 1 to 24 letters.' }
        : { field: 'code', words: 'A code is a word and two figures, like LARCH 42.' }
    case 'TooManyTries':
      return { field: 'form', words: 'Those were many tries in a short time. Wait a minute, then try again.' }
    case 'SeatUnknown':
      return { field: 'form', words: front.seatGone }
  }
}

/** "an Amira", "a Jonas" */
const article = (name: string) => (/^[aeiouäöüàáâéèê]/i.test(name) ? 'an' : 'a')
