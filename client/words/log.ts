/** Every entry of a log as a sentence without its subject: "signed the Rome Notes". */
import type { GameEvent } from '../../shared/rules/rules.ts'
import type { World } from '../../shared/rules/world.ts'
import { lineOfBallot } from './log/ballots.ts'
import { lineOfDemand, lineOfMediation, lineOfOutcome, lineOfPart, lineOfPromise } from './log/crises.ts'
import type { LogLine } from './log/line.ts'
import { lineOfOrders } from './log/orders.ts'
import { lineOfPeople, lineOfTalk, type NameOf } from './log/people.ts'
import { lineOfRound } from './log/rounds.ts'
import { lineOfTreaty } from './log/treaties.ts'

export type { LogKind, LogLine } from './log/line.ts'

/**
 * @param after the world in which the event has happened
 * @param nameOf a person's name; a world knows people by their ids alone
 */
export const lineOf = (event: GameEvent, after: World, nameOf: NameOf = (person) => person): LogLine => {
  switch (event.type) {
    case 'WorldOpened':
    case 'RoundOpened':
    case 'PhaseOpened':
    case 'ReadyDeclared':
    case 'RoundClosed':
    case 'WorldEnded':
      return lineOfRound(event)
    case 'SeatTaken':
    case 'SeatLeft':
    case 'PresenceMarked':
    case 'DiplomatAppointed':
    case 'CharacterChosen':
    case 'HeadChanged':
      return lineOfPeople(event, after, nameOf)
    case 'MessageSent':
    case 'BroadcastSent':
      return lineOfTalk(event, after)
    case 'TreatyProposed':
    case 'TreatyAmended':
    case 'TreatySigned':
    case 'TreatyEnteredForce':
    case 'SignatureTakenBack':
    case 'TreatyRefused':
    case 'ProposalTakenBack':
    case 'DraftShared':
    case 'DraftDropped':
    case 'NoticeGiven':
    case 'SecretLearned':
    case 'TreatyExpired':
    case 'PartyLeft':
    case 'TreatyRenounced':
    case 'TreatyDisclosed':
    case 'RatificationBegun':
    case 'RatificationFailed':
      return lineOfTreaty(event, after)
    case 'MediationOffered':
    case 'MediationAnswered':
    case 'MediationWithdrawn':
      return lineOfMediation(event, after)
    case 'MotionPut':
    case 'VoteCast':
    case 'BallotDecided':
    case 'PowerInvited':
    case 'PowerExpelled':
    case 'PowerAcceded':
    case 'InvitationAnswered':
    case 'InvitationLapsed':
    case 'TextReplaced':
      return lineOfBallot(event, after)
    case 'StanceDeclared':
    case 'OrdersGiven':
    case 'OrdersUnlocked':
    case 'OrdersProposed':
    case 'OrdersOpened':
    case 'FundPaid':
    case 'PaymentMade':
      return lineOfOrders(event, after)
    case 'DemandMade':
      return lineOfDemand(event, after)
    case 'PartFellDue':
      return lineOfPart(event, after)
    case 'CrisisResolved':
      return lineOfOutcome(event, after)
    case 'PromiseTested':
      return lineOfPromise(event, after)
  }
}
