/**
 * What a computer diplomat says: an answer to who speaks to it, a word beside an offer, a call for help, thanks, a
 * complaint or a warning, and in a crisis of its own one sentence in public. It talks to people, spares its own kind,
 * and comes to an end.
 */
import type { Message } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { callsForHelp, declarations } from './aboutCrises.ts'
import { aboutPromises } from './aboutPromises.ts'
import { aboutTexts } from './aboutTexts.ts'
import { answers } from './answer.ts'
import { greetings } from './greetings.ts'
import { type Line, sameChannel } from './line.ts'
import { warnings } from './warnings.ts'

/** Messages in one round, and in one channel: after that it has said enough. Who is asked may say more. */
const UNASKED = { inRound: 5, inChannel: 2 }
const ASKED = { inRound: 12, inChannel: 5 }

export const thingsToSay = (cabinet: Cabinet): readonly Deed[] => {
  const mine = saidThisRound(cabinet)
  const fresh =
    ({ inRound, inChannel }: typeof UNASKED) =>
    ({ channel, text }: Line) => {
      const here = mine.filter((message) => sameChannel(message.channel, channel))
      return (
        mine.length < inRound && here.length < inChannel && !here.some((message) => message.text === text)
      )
    }
  const unasked = [
    ...callsForHelp(cabinet),
    ...aboutTexts(cabinet),
    ...aboutPromises(cabinet),
    ...declarations(cabinet),
    ...warnings(cabinet),
    ...greetings(cabinet),
  ]
  return [...answers(cabinet).filter(fresh(ASKED)), ...unasked.filter(fresh(UNASKED))].map(
    ({ channel, text, why }) => ({ command: { type: 'Say', channel, text, clock: null }, why }),
  )
}

const saidThisRound = ({ known, power, round }: Cabinet): readonly Message[] =>
  known.talk.filter((message) => message.by === power && message.round === round && message.person === null)
