/**
 * Every command and every event of the game, and the two switches: decide judges and never changes, evolve
 * records and never judges. Neither switch has a default: the day somebody adds an event, the compiler stands
 * at this very line.
 */
import { z } from 'zod'
import type { Actor } from './actor.ts'
import * as answerInvitation from './ballots/answerInvitation.ts'
import * as atOpening from './ballots/atOpening.ts'
import * as castVote from './ballots/castVote.ts'
import * as decideBallot from './ballots/decideBallot.ts'
import * as putMotion from './ballots/putMotion.ts'
import * as answerMediation from './crises/answerMediation.ts'
import * as declareStance from './crises/declareStance.ts'
import * as makeDemand from './crises/makeDemand.ts'
import * as offerMediation from './crises/offerMediation.ts'
import * as resolveCrisis from './crises/resolveCrisis.ts'
import * as withdraw from './crises/withdraw.ts'
import * as withdrawMediation from './crises/withdrawMediation.ts'
import { type Decision, refuse } from './decision.ts'
import * as appointDiplomat from './delegations/appointDiplomat.ts'
import * as chooseCharacter from './delegations/chooseCharacter.ts'
import * as handOver from './delegations/handOver.ts'
import * as leaveSeat from './delegations/leaveSeat.ts'
import {
  asMember,
  asSigner,
  type Mandate,
  type Mandated,
  type MandateRefusal,
} from './delegations/mandate.ts'
import * as markPresence from './delegations/markPresence.ts'
import * as takeSeat from './delegations/takeSeat.ts'
import * as advance from './rounds/advance.ts'
import * as closeRound from './rounds/closeRound.ts'
import * as declareReady from './rounds/declareReady.ts'
import * as endLesson from './rounds/endLesson.ts'
import * as giveOrders from './rounds/giveOrders.ts'
import * as openRound from './rounds/openRound.ts'
import * as openWorld from './rounds/openWorld.ts'
import * as proposeOrders from './rounds/proposeOrders.ts'
import * as unlockOrders from './rounds/unlockOrders.ts'
import * as broadcast from './talk/broadcast.ts'
import * as say from './talk/say.ts'
import * as amendTreaty from './treaties/amendTreaty.ts'
import * as disclose from './treaties/disclose.ts'
import * as dropDraft from './treaties/dropDraft.ts'
import * as expire from './treaties/expire.ts'
import * as giveNotice from './treaties/giveNotice.ts'
import * as learnSecret from './treaties/learnSecret.ts'
import * as proposeTreaty from './treaties/proposeTreaty.ts'
import * as ratify from './treaties/ratify.ts'
import * as refuseTreaty from './treaties/refuseTreaty.ts'
import * as shareDraft from './treaties/shareDraft.ts'
import * as signTreaty from './treaties/signTreaty.ts'
import * as takeBackProposal from './treaties/takeBackProposal.ts'
import * as takeBackSignature from './treaties/takeBackSignature.ts'
import type { World } from './world.ts'

export const Command = z.discriminatedUnion('type', [
  takeSeat.TakeSeat,
  leaveSeat.LeaveSeat,
  markPresence.MarkPresence,
  appointDiplomat.AppointDiplomat,
  chooseCharacter.ChooseCharacter,
  handOver.HandOver,
  say.Say,
  broadcast.Broadcast,
  proposeTreaty.ProposeTreaty,
  amendTreaty.AmendTreaty,
  signTreaty.SignTreaty,
  takeBackSignature.TakeBackSignature,
  refuseTreaty.RefuseTreaty,
  takeBackProposal.TakeBackProposal,
  shareDraft.ShareDraft,
  dropDraft.DropDraft,
  giveNotice.GiveNotice,
  disclose.Disclose,
  makeDemand.Demand,
  offerMediation.OfferMediation,
  answerMediation.AnswerMediation,
  withdrawMediation.WithdrawMediation,
  putMotion.PutMotion,
  castVote.CastVote,
  answerInvitation.AnswerInvitation,
  declareStance.DeclareStance,
  giveOrders.GiveOrders,
  unlockOrders.UnlockOrders,
  proposeOrders.ProposeOrders,
  declareReady.DeclareReady,
  advance.Advance,
  endLesson.EndLesson,
])
export type Command = z.infer<typeof Command>

export type GameEvent =
  | openWorld.WorldOpened
  | takeSeat.SeatTaken
  | leaveSeat.SeatLeft
  | markPresence.PresenceMarked
  | appointDiplomat.DiplomatAppointed
  | chooseCharacter.CharacterChosen
  | handOver.HeadChanged
  | say.MessageSent
  | broadcast.BroadcastSent
  | proposeTreaty.TreatyProposed
  | amendTreaty.TreatyAmended
  | signTreaty.TreatySigned
  | signTreaty.TreatyEnteredForce
  | ratify.RatificationBegun
  | ratify.RatificationFailed
  | takeBackSignature.SignatureTakenBack
  | refuseTreaty.TreatyRefused
  | takeBackProposal.ProposalTakenBack
  | shareDraft.DraftShared
  | dropDraft.DraftDropped
  | giveNotice.NoticeGiven
  | disclose.TreatyDisclosed
  | makeDemand.DemandMade
  | offerMediation.MediationOffered
  | answerMediation.MediationAnswered
  | withdrawMediation.MediationWithdrawn
  | putMotion.MotionPut
  | castVote.VoteCast
  | answerInvitation.InvitationAnswered
  | declareStance.StanceDeclared
  | giveOrders.OrdersGiven
  | unlockOrders.OrdersUnlocked
  | proposeOrders.OrdersProposed
  | declareReady.ReadyDeclared
  | advance.AdvanceEvent

type Refused<D> = D extends { verdict: 'refused'; refusal: infer R } ? R : never
type RefusalOf<F extends (...args: never[]) => unknown> = Refused<ReturnType<F>>

/** Every way in which the rules can say no, with the facts that explain it. */
export type Refusal =
  | MandateRefusal
  | RefusalOf<typeof takeSeat.decide>
  | RefusalOf<typeof leaveSeat.decide>
  | RefusalOf<typeof markPresence.decide>
  | RefusalOf<typeof appointDiplomat.decide>
  | RefusalOf<typeof chooseCharacter.decide>
  | RefusalOf<typeof handOver.decide>
  | RefusalOf<typeof say.decide>
  | RefusalOf<typeof proposeTreaty.decide>
  | RefusalOf<typeof amendTreaty.decide>
  | RefusalOf<typeof signTreaty.decide>
  | RefusalOf<typeof takeBackSignature.decide>
  | RefusalOf<typeof refuseTreaty.decide>
  | RefusalOf<typeof takeBackProposal.decide>
  | RefusalOf<typeof shareDraft.decide>
  | RefusalOf<typeof dropDraft.decide>
  | RefusalOf<typeof giveNotice.decide>
  | RefusalOf<typeof disclose.decide>
  | RefusalOf<typeof makeDemand.decide>
  | RefusalOf<typeof offerMediation.decide>
  | RefusalOf<typeof answerMediation.decide>
  | RefusalOf<typeof withdrawMediation.decide>
  | RefusalOf<typeof putMotion.decide>
  | RefusalOf<typeof castVote.decide>
  | RefusalOf<typeof answerInvitation.decide>
  | RefusalOf<typeof declareStance.decide>
  | RefusalOf<typeof giveOrders.decide>
  | RefusalOf<typeof unlockOrders.decide>
  | RefusalOf<typeof proposeOrders.decide>
  | RefusalOf<typeof declareReady.decide>
  | RefusalOf<typeof advance.decide>
  | RefusalOf<typeof endLesson.decide>

export type Judgement = Decision<GameEvent, Refusal>

/** Judges a command. Never throws on what an actor may have sent; never changes the world. */
export const decide = (world: World, actor: Actor, command: Command): Judgement => {
  switch (command.type) {
    case 'TakeSeat':
      return takeSeat.decide(world, actor, command)
    case 'LeaveSeat':
      return leaveSeat.decide(world, actor, command)
    case 'MarkPresence':
      return markPresence.decide(world, actor, command)
    case 'AppointDiplomat':
      return appointDiplomat.decide(world, actor, command)
    case 'ChooseCharacter':
      return chooseCharacter.decide(world, actor, command)
    case 'HandOver':
      return handOver.decide(world, actor, command)
    case 'Broadcast':
      return broadcast.decide(world, actor, command)
    case 'Advance':
      return advance.decide(world, actor, command)
    case 'EndLesson':
      return endLesson.decide(world, actor)
    case 'Say':
      return mandated(asMember(world, actor), (by) => say.decide(world, by, command))
    case 'ShareDraft':
      return mandated(asMember(world, actor), (by) => shareDraft.decide(world, by, command))
    case 'DropDraft':
      return mandated(asMember(world, actor), (by) => dropDraft.decide(world, by, command))
    case 'ProposeOrders':
      return mandated(asMember(world, actor), (by) => proposeOrders.decide(world, by, command))
    case 'ProposeTreaty':
      return mandated(asSigner(world, actor), (by) => proposeTreaty.decide(world, by, command))
    case 'AmendTreaty':
      return mandated(asSigner(world, actor), (by) => amendTreaty.decide(world, by, command))
    case 'SignTreaty':
      return mandated(asSigner(world, actor), (by) => signTreaty.decide(world, by, command))
    case 'TakeBackSignature':
      return mandated(asSigner(world, actor), (by) => takeBackSignature.decide(world, by, command))
    case 'RefuseTreaty':
      return mandated(asSigner(world, actor), (by) => refuseTreaty.decide(world, by, command))
    case 'TakeBackProposal':
      return mandated(asSigner(world, actor), (by) => takeBackProposal.decide(world, by, command))
    case 'GiveNotice':
      return mandated(asSigner(world, actor), (by) => giveNotice.decide(world, by, command))
    case 'Disclose':
      return mandated(asSigner(world, actor), (by) => disclose.decide(world, by, command))
    case 'Demand':
      return mandated(asSigner(world, actor), (by) => makeDemand.decide(world, by, command))
    case 'OfferMediation':
      return mandated(asSigner(world, actor), (by) => offerMediation.decide(world, by, command))
    case 'AnswerMediation':
      return mandated(asSigner(world, actor), (by) => answerMediation.decide(world, by, command))
    case 'WithdrawMediation':
      return mandated(asSigner(world, actor), (by) => withdrawMediation.decide(world, by, command))
    case 'PutMotion':
      return mandated(asSigner(world, actor), (by) => putMotion.decide(world, by, command))
    case 'CastVote':
      return mandated(asSigner(world, actor), (by) => castVote.decide(world, by, command))
    case 'AnswerInvitation':
      return mandated(asSigner(world, actor), (by) => answerInvitation.decide(world, by, command))
    case 'DeclareStance':
      return mandated(asSigner(world, actor), (by) => declareStance.decide(world, by, command))
    case 'GiveOrders':
      return mandated(asSigner(world, actor), (by) => giveOrders.decide(world, by, command))
    case 'UnlockOrders':
      return mandated(asSigner(world, actor), (by) => unlockOrders.decide(world, by))
    case 'DeclareReady':
      return mandated(asSigner(world, actor), (by) => declareReady.decide(world, by, command))
  }
}

const mandated = (who: Mandated, judge: (by: Mandate) => Judgement): Judgement =>
  'refusal' in who ? refuse(who.refusal) : judge(who.mandate)

/** Records what has happened. */
export const evolve = (world: World, event: GameEvent): World => {
  switch (event.type) {
    case 'WorldOpened':
      return openWorld.evolve(event)
    case 'SeatTaken':
      return takeSeat.evolve(world, event)
    case 'SeatLeft':
      return leaveSeat.evolve(world, event)
    case 'PresenceMarked':
      return markPresence.evolve(world, event)
    case 'DiplomatAppointed':
      return appointDiplomat.evolve(world, event)
    case 'CharacterChosen':
      return chooseCharacter.evolve(world, event)
    case 'HeadChanged':
      return handOver.evolve(world, event)
    case 'MessageSent':
      return say.evolve(world, event)
    case 'BroadcastSent':
      return broadcast.evolve(world, event)
    case 'TreatyProposed':
      return proposeTreaty.evolve(world, event)
    case 'TreatyAmended':
      return amendTreaty.evolve(world, event)
    case 'TreatySigned':
    case 'TreatyEnteredForce':
      return signTreaty.evolve(world, event)
    case 'RatificationBegun':
    case 'RatificationFailed':
      return ratify.evolve(world, event)
    case 'SignatureTakenBack':
      return takeBackSignature.evolve(world, event)
    case 'TreatyRefused':
      return refuseTreaty.evolve(world, event)
    case 'ProposalTakenBack':
      return takeBackProposal.evolve(world, event)
    case 'DraftShared':
      return shareDraft.evolve(world, event)
    case 'DraftDropped':
      return dropDraft.evolve(world, event)
    case 'NoticeGiven':
      return giveNotice.evolve(world, event)
    case 'TreatyDisclosed':
      return disclose.evolve(world, event)
    case 'MotionPut':
      return putMotion.evolve(world, event)
    case 'VoteCast':
      return castVote.evolve(world, event)
    case 'BallotDecided':
    case 'PowerInvited':
    case 'PowerExpelled':
    case 'PowerAcceded':
    case 'InvitationLapsed':
      return decideBallot.evolve(world, event)
    case 'InvitationAnswered':
      return answerInvitation.evolve(world, event)
    case 'TextReplaced':
      return atOpening.evolve(world, event)
    case 'TreatyExpired':
    case 'PartyLeft':
      return expire.evolve(world, event)
    case 'DemandMade':
      return makeDemand.evolve(world, event)
    case 'SecretLearned':
      return learnSecret.evolve(world, event)
    case 'MediationOffered':
      return offerMediation.evolve(world, event)
    case 'MediationAnswered':
      return answerMediation.evolve(world, event)
    case 'MediationWithdrawn':
      return withdrawMediation.evolve(world, event)
    case 'StanceDeclared':
      return declareStance.evolve(world, event)
    case 'OrdersGiven':
      return giveOrders.evolve(world, event)
    case 'OrdersUnlocked':
      return unlockOrders.evolve(world, event)
    case 'OrdersProposed':
      return proposeOrders.evolve(world, event)
    case 'ReadyDeclared':
      return declareReady.evolve(world, event)
    case 'RoundOpened':
      return openRound.evolve(world, event)
    case 'PhaseOpened':
    case 'WorldEnded':
      return advance.evolve(world, event)
    case 'CrisisResolved':
      return resolveCrisis.evolve(world, event)
    case 'PartFellDue':
      return withdraw.evolve(world, event)
    case 'OrdersOpened':
    case 'FundPaid':
    case 'PaymentMade':
    case 'PromiseTested':
    case 'TreatyRenounced':
    case 'RoundClosed':
      return closeRound.evolve(world, event)
  }
}

/** The world that a log tells. Its first event opens it. */
export const replay = (events: readonly GameEvent[]): World => {
  const [first, ...rest] = events
  if (first?.type !== 'WorldOpened') throw new Error('a log begins with the opening of its world')
  return rest.reduce(evolve, openWorld.evolve(first))
}
