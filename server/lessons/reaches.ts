/** Whether something that has happened gives a power a reason to think again. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { GameEvent } from '../../shared/rules/rules.ts'
import { hears } from '../../shared/rules/talk/say.ts'
import type { World } from '../../shared/rules/world.ts'

export const reaches = (world: World, event: GameEvent, power: PowerId): boolean => {
  switch (event.type) {
    case 'RoundOpened':
    case 'PhaseOpened':
    case 'OrdersOpened':
    case 'RoundClosed':
      return true
    case 'DiplomatAppointed':
    case 'CharacterChosen':
      return event.power === power
    case 'MessageSent':
      return event.message.by !== power && hears(event.message, power)
    case 'TreatyProposed':
    case 'TreatyAmended':
    case 'TreatySigned':
    case 'TreatyEnteredForce':
    case 'SignatureTakenBack':
    case 'TreatyRefused':
    case 'ProposalTakenBack':
    case 'NoticeGiven':
    case 'DemandMade':
    case 'MediationOffered':
    case 'MediationAnswered':
    case 'MediationWithdrawn':
    case 'MotionPut':
    case 'VoteCast':
    case 'BallotDecided':
    case 'PowerInvited':
    case 'PowerAcceded':
    case 'InvitationAnswered':
    case 'StanceDeclared':
      return concerns(world, event, power)
    default:
      return false
  }
}

const concerns = (world: World, event: GameEvent, power: PowerId): boolean => {
  if ('by' in event && event.by === power) return false
  if ('treaty' in event && typeof event.treaty === 'string')
    return 'power' in event && event.power === power
      ? true
      : (world.treaties[event.treaty]?.parties.includes(power) ?? false)
  return true
}
