/** Motions, votes and what came of them, as lines of a log. */
import type { Motion, Verdict } from '../../../shared/rules/ballots/ballot.ts'
import type { GameEvent } from '../../../shared/rules/rules.ts'
import type { World } from '../../../shared/rules/world.ts'
import { type InWorld, inWorld } from './inWorld.ts'
import { type LogLine, line, SECRET } from './line.ts'

export type BallotLogEvent = Extract<
  GameEvent,
  {
    type:
      | 'MotionPut'
      | 'VoteCast'
      | 'BallotDecided'
      | 'PowerInvited'
      | 'PowerExpelled'
      | 'PowerAcceded'
      | 'InvitationAnswered'
      | 'InvitationLapsed'
      | 'TextReplaced'
  }
>

export const lineOfBallot = (event: BallotLogEvent, after: World): LogLine => {
  const say = inWorld(after)
  const treaty = say.treaty(event.treaty)
  const open = say.secrecyOf(event.treaty)
  switch (event.type) {
    case 'MotionPut': {
      const asks = event.motion.kind === 'admission' && event.motion.power === event.by
      const text = asks
        ? `asked to join ${treaty}`
        : `moved, under ${treaty}, ${motionInWords(event.motion, say)}`
      return line('treaties', event.by, text, SECRET)
    }
    case 'VoteCast': {
      const text = `voted ${event.vote} on the motion of ${say.power(event.motionBy)} under ${treaty}`
      return line('treaties', event.by, text, SECRET)
    }
    case 'BallotDecided': {
      const text = `the motion of ${say.power(event.motionBy)} under ${treaty} ${CAME_TO[event.verdict]}`
      return line('treaties', null, text, { whose: 'Ballot', ...open })
    }
    case 'PowerInvited': {
      const text =
        event.answer === 'awaited'
          ? `is invited to join ${treaty}`
          : `is admitted to ${treaty} from the next round`
      return line('treaties', event.power, text, open)
    }
    case 'PowerExpelled':
      return line('treaties', event.power, `is to leave ${treaty}: its partners expel it`, open)
    case 'PowerAcceded':
      return line('treaties', event.power, `joined ${treaty}`, open)
    case 'InvitationAnswered': {
      const text = event.answer === 'accept' ? 'accepted the invitation to' : 'declined to join'
      return line('treaties', event.by, `${text} ${treaty}`, open)
    }
    case 'InvitationLapsed':
      return line('treaties', event.power, `left the invitation to ${treaty} unanswered`, open)
    case 'TextReplaced':
      return line('treaties', null, `revision ${event.revision} of ${treaty} binds from now on`, {
        whose: 'Calendar',
        ...open,
      })
  }
}

const CAME_TO: Readonly<Record<Verdict, string>> = {
  adopted: 'is adopted',
  rejected: 'is rejected',
  fell: 'falls: it is not lawful any more',
}

const motionInWords = (motion: Motion, { power, crisis }: InWorld): string => {
  switch (motion.kind) {
    case 'admission':
      return `to invite ${power(motion.power)}`
    case 'amendment':
      return 'a new text'
    case 'expulsion':
      return `to expel ${power(motion.power)}`
    case 'sanction':
      return `to keep all trade from ${power(motion.power)}`
    case 'lift':
      return `to trade with ${power(motion.power)} again`
    case 'assist':
      return `to come to the aid of ${power(motion.target)} (${crisis(motion.crisis)})`
  }
}
