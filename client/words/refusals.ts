/** Every way in which the rules or the server can say no, as a sentence that says why and what would help. */
import type { ShellRefusal } from '../../shared/protocol/room.ts'
import type { Stance } from '../../shared/rules/crises/crisis.ts'
import type { PersonId, PowerId, TreatyId } from '../../shared/rules/ids.ts'
import type { Refusal } from '../../shared/rules/rules.ts'
import { articleCalled } from './articles.ts'
import { MODULES } from './modules.ts'
import { capitalised, counted, listed, type Names, points } from './names.ts'
import { phaseCalled } from './phases.ts'

/** What a sentence may need to know beside the refusal itself. */
export type RefusalFacts = Readonly<{
  names: Names
  personName(person: PersonId | null): string
  treatyTitle(treaty: TreatyId): string
}>

export const refusalInWords = (refusal: Refusal | ShellRefusal, facts: RefusalFacts): string => {
  const { names, personName, treatyTitle } = facts
  switch (refusal.reason) {
    // Who may do it
    case 'NoSeat':
      return 'You have no seat yet. As soon as you speak for a power, you can do this.'
    case 'OnlyTheHeadSigns':
      return refusal.head
        ? `Only ${personName(refusal.head)} signs for ${names.the(refusal.power)}. Ask, and show what you have written.`
        : `Only the head of the delegation signs for ${names.the(refusal.power)}.`
    case 'DiplomatPlays':
      return `A computer speaks for ${names.the(refusal.power)} at the moment. Your teacher can give it back to you.`
    case 'NotForThisActor':
      return 'This is not yours to do in this lesson. Ask your teacher.'
    case 'NotOfYourDelegation':
      return `${personName(refusal.person)} is not of your delegation.`
    case 'MemberIsAway':
      return `${personName(refusal.person)} is away just now. Hand over to somebody who is here.`
    case 'PublicAlready':
      return `Everybody can read the ${treatyTitle(refusal.treaty)} already.`
    case 'NoSupportAtHome':
      return `Your government has no support at home: ${Math.round(refusal.support)} of 100, and with less than ${refusal.needs} it can sign nothing new. Prosperity and kept promises bring it back.`
    case 'NothingToSuspendFor':
      return `${names.The(refusal.toward)} has not broken ${treatyTitle(refusal.treaty)} toward you in the last round, as far as you can know, so there is nothing to suspend it for.`
    case 'NotYours':
      return 'This belongs to another delegation.'

    // Seats
    case 'UnknownPower':
      return 'There is no such power in this lesson. Choose one from the list.'
    case 'DelegationFull':
      return `${names.The(refusal.power)} has ${counted(refusal.most, 'delegate')} already, and there is room for no more. Choose another power.`
    case 'SeatsAreGiven':
      return 'In this lesson your teacher gives out the seats.'
    case 'SeatsAreFixed':
      return 'The lesson has begun, so the seats stay as they are. Your teacher can still move you.'
    case 'UnknownPerson':
      return 'This person is not in the lesson.'
    case 'NameTaken':
      return `There is somebody called ${refusal.name} already. Choose another name.`
    case 'NobodyWouldPlay':
      return `Nobody would speak for ${names.the(refusal.power)} any more. Give it to somebody first.`

    // Time
    case 'NotNegotiating':
      return refusal.phase === 'lobby' || refusal.phase === 'briefing'
        ? 'Too early: treaties are made in negotiation. Your draft is kept.'
        : 'Too late for this round: treaties are made in negotiation. Your draft is kept.'
    case 'NotTimeForOrders':
      return refusal.phase === 'report' || refusal.phase === 'ended'
        ? 'Too late: the orders of this round have been carried out.'
        : 'Orders are written in the phase of that name, after negotiation.'
    case 'NothingToBeReadyFor':
      return refusal.phase === 'orders'
        ? 'In Orders a delegation is ready when it has locked its orders.'
        : 'There is nothing to be ready for just now.'
    case 'PhaseIsOver':
      return `That phase is over: it is ${phaseCalled(refusal.phase)} now.`
    case 'ClockIsPaused':
      return 'Your teacher has paused the clock. It can be done as soon as it runs again.'
    case 'NoClockRuns':
      return 'No clock runs just now.'
    case 'LessonIsOver':
      return 'The lesson is over. Everything can still be read.'

    // Talk
    case 'OnlyYourDelegationNow':
      return refusal.phase === 'orders'
        ? 'During Orders you can only talk to your own delegation. What you have written is kept.'
        : 'Until the lesson begins you can only talk to your own delegation.'
    case 'NoSuchRoom':
      return 'There is no such channel any more: the crisis is over, or the promise to consult is.'
    case 'NotYourChannel':
      return 'You are not part of this conversation.'

    // The text of a treaty
    case 'NobodyElse':
      return 'You cannot make a treaty with yourself alone. Name a partner.'
    case 'NamedTwice':
      return `${names.The(refusal.power)} is named twice. Name each partner once.`
    case 'ClauseTwice':
      return `There are two articles on ${articleCalled(refusal.clause)}. A treaty has one of each kind: remove one of them.`
    case 'ModuleOff':
      return MODULES[refusal.module].off
    case 'CannotBeSecret':
      return `Everybody would see ${articleCalled(refusal.clause)}, so the treaty cannot be secret. Make it public, or take that article out.`
    case 'SettlementCannotWait':
      return 'A crisis is over before this text could bind: before the next round opens, or before it is ratified at home. Settle it in a treaty of its own, with nothing else that costs much.'
    case 'AgainstAParty':
      return `${names.The(refusal.power)} is a party of this treaty, so it cannot be the one it is made against. Choose somebody else, or any power.`
    case 'AgainstNobodyKnown':
      return 'This is made against a power that is not in this lesson. Choose another.'
    case 'OwedByAStranger':
      return `${names.The(refusal.power)} is no party of this treaty and cannot promise anything in it.`
    case 'OwedToNobody':
      return 'Everybody would owe this and nobody would be owed it. Choose one side, or all parties.'
    case 'HangsOnNothing':
      return `This hangs on ${articleCalled(refusal.article)}, which is not in the treaty. Add it, or take the condition out.`
    case 'PromiseBeyondMeans':
      return `${names.The(refusal.power)} would not be believed: it would promise ${points(refusal.promised)} a round, and has ${points(refusal.most)} to give.`
    case 'AmountsDoNotMatchParties':
      return `The shares do not fit the parties. Look at ${names.all(refusal.powers)}.`
    case 'NothingToVerify':
      return 'Open books need a common fund to look into. Add a fund, or remove this article.'
    case 'NothingToCommand':
      return 'A joint command needs a common fund for defence to command. Add a fund, or remove this article.'
    case 'NoGlobalGood':
      return 'There is no such common good in this lesson. Make the fund for defence or for development.'
    case 'VetoOfAStranger':
      return `${names.The(refusal.power)} is no party of this treaty, so it can have no veto in its council. Choose somebody else, or nobody.`
    case 'NothingChanged':
      return `No words were changed. ${treatyTitle(refusal.treaty)} is still as it lay on the table.`

    // Treaties on the table and in force
    case 'NoSuchTreaty':
      return 'There is no such treaty, or it is not yours to touch.'
    case 'NotOnTheTable':
      return `${treatyTitle(refusal.treaty)} lies on the table no longer.`
    case 'TextHasChanged':
      return `${names.The(refusal.by)} has sent a new text meanwhile. Read it first: nobody signs what changed under the pen.`
    case 'AlreadySigned':
      return `You have signed ${treatyTitle(refusal.treaty)} already.`
    case 'NotSigned':
      return `You have not signed ${treatyTitle(refusal.treaty)}, so there is nothing to take back.`
    case 'YourOwnText':
      return 'This is your own text. You can take it off the table instead.'
    case 'NotYourText':
      return `This text is ${names.own(refusal.by)}. You can refuse it, or send your own.`
    case 'TableFull':
      return `${counted(refusal.most, 'text')} of yours lie on the table, and there is room for no more. Take one back first.`
    case 'NotInForce':
      return `${treatyTitle(refusal.treaty)} is not in force, so there is nothing to leave.`
    case 'NoticeGivenAlready':
      return `You have given notice already. You are free when round ${refusal.freeIn} opens.`

    // Motions and votes
    case 'OnlyMembersMove':
      return `Only members can change ${treatyTitle(refusal.treaty)}. You can ask to join it, if it is public.`
    case 'MovedAlready':
      return `You have put a motion on ${treatyTitle(refusal.treaty)} in this round already. The next round gives you another.`
    case 'ChangeWaits':
      return `Another change of ${treatyTitle(refusal.treaty)} is decided and waits for the next round. Try again when it binds.`
    case 'AlreadyAParty':
      return `${names.The(refusal.power)} is a party of ${treatyTitle(refusal.treaty)} already.`
    case 'AlreadyInvited':
      return `${names.The(refusal.power)} is invited to ${treatyTitle(refusal.treaty)} already.`
    case 'CannotBeUnread':
      return `${treatyTitle(refusal.treaty)} is public. What everybody has read cannot be made secret: leave it public.`
    case 'NotAMember':
      return `${names.The(refusal.power)} is no party of ${treatyTitle(refusal.treaty)}.`
    case 'NotYourself':
      return 'You cannot expel yourself. You can give notice instead.'
    case 'TooFewWouldStay':
      return `${treatyTitle(refusal.treaty)} would have fewer than two parties left. Give notice instead.`
    case 'NoCouncil':
      return `${treatyTitle(refusal.treaty)} has no council, so its members cannot act as one. Propose one first.`
    case 'NobodyToCall':
      return 'There is no member to call to this crisis, or the council has called them already.'
    case 'SanctionedAlready':
      return `The council keeps its trade from ${names.the(refusal.power)} already.`
    case 'NothingToLift':
      return `The council does not keep its trade from ${names.the(refusal.power)}, so there is nothing to lift.`
    case 'NotAtHome':
      return `${names.The(refusal.power)} could not bring this home: it would cost it much of its autonomy, and it has ${Math.round(refusal.support)} support, and would need ${refusal.needs}.`
    case 'NoSuchBallot':
      return 'There is nothing to vote on any more: this motion has been decided.'
    case 'NoVoteHere':
      return 'You have no vote on this motion: it concerns you, or you joined after it was put.'
    case 'VotedAlready':
      return 'You have voted on this already. A vote is cast once.'
    case 'NotInvited':
      return `No invitation to ${treatyTitle(refusal.treaty)} waits for your answer.`

    // Drafts
    case 'NoSuchDraft':
      return 'This draft is gone: it was sent, or somebody of your delegation threw it away.'
    case 'DrawerFull':
      return `Your drawer holds ${counted(refusal.most, 'draft')}, and it is full. Throw one away first.`

    // Crises and orders
    case 'NoSuchCrisis':
      return 'This crisis is over.'
    case 'CrisisIsOver':
      return 'This crisis has been decided.'
    case 'NotTimeForDemands':
      return refusal.phase === 'lobby' || refusal.phase === 'briefing'
        ? 'Too early: demands are made in negotiation.'
        : 'Too late for this round: demands are made in negotiation.'
    case 'DemandOfOneself':
      return 'You cannot demand anything of yourself. Choose another power.'
    case 'DemandMadeAlready':
      return 'You have made a demand in this round. The next can be made in the next.'
    case 'InCrisisAlready':
      return `You are in a crisis with ${names.the(refusal.power)} already. One at a time.`
    case 'StakesTooHigh':
      return refusal.most === 0
        ? `${names.The(refusal.power)} has too little for anything to be demanded of it.`
        : `At most ${points(refusal.most)} can be at stake: a quarter of what ${names.the(refusal.power)} has.`
    case 'NotTimeToMediate':
      return 'A crisis is mediated in negotiation, before orders are written.'
    case 'NoThirdPower':
      return 'You are in this crisis yourself. Only a third power can mediate.'
    case 'OfferedAlready':
      return 'A power offers to mediate once in a crisis, and you have.'
    case 'NotYourCrisis':
      return 'Only the two powers in the crisis can answer this.'
    case 'NoSuchOffer':
      return `${names.The(refusal.mediator)} has not offered to mediate.`
    case 'StanceNotOpen':
      return `You cannot ${stanceCalled(refusal.stance)} here. You can ${listed(refusal.open.map(stanceCalled), 'or')}.`
    case 'StanceMissing':
      return 'Not locked: a crisis names you. Choose whether to stand firm or to concede first.'
    case 'NobodyToConsult':
      return 'No treaty binds you to consult anybody, so there is nobody to tell. You can still write to whom you like.'
    case 'SpentTooMuch':
      return `Not locked: you spend ${points(refusal.spent)} and have ${refusal.has}. Take ${points(refusal.spent - refusal.has)} back somewhere.`
    case 'NotYourFund':
      return `${treatyTitle(refusal.treaty)} has no common fund that you pay into.`
    case 'NotPromised':
      return `${treatyTitle(refusal.treaty)} asks nothing of you in this round for ${articleCalled(refusal.article)}.`
    case 'MoreThanPromised':
      return `You promised ${points(refusal.due)} in ${treatyTitle(refusal.treaty)}, and cannot give more under it. Promise more in a new text.`
    case 'NoSuchPowerToCourt':
      return 'You cannot buy the good opinion of this power. Choose another.'
    case 'PrincipalMustSign':
      return `A settlement needs both sides of the crisis. Add ${names.the(refusal.power)} as a partner.`
    case 'MoreThanTheStakes':
      return `No more than ${points(refusal.most)} can be handed over: that is what is at stake.`
    case 'CannotMonitor':
      return `${names.The(refusal.power)} cannot watch over this. Only a third power that signs can.`
    case 'NoPartInSettlement':
      return `${names.The(refusal.power)} has no part in this. Let it watch, or leave it out.`
    case 'NoThirdPowerToJudge':
      return `${names.The(refusal.power)} cannot stand between the two of you. Choose a third power.`
    case 'NothingToWithhold':
      return 'Nothing falls due there in this round.'
    case 'NotYourTreaty':
      return `${treatyTitle(refusal.treaty)} does not bind you, so there is nothing to renounce.`
    case 'NothingLocked':
      return 'Your orders were not locked.'

    // Our own
    case 'Malformed':
      return 'This could not be read by the server. Load the page again; what you have sent is safe.'
    case 'OurMistake':
      return 'Something went wrong on our side. Nothing of yours was lost; try once more.'
  }
}

/** Something that a page can offer beside the sentence. */
export type Repair =
  | Readonly<{ kind: 'lessen'; label: string; power: PowerId; to: number }>
  | Readonly<{ kind: 'readNewText'; label: string; treaty: TreatyId }>
  | Readonly<{ kind: 'tellHead'; label: string; head: PersonId }>
  | Readonly<{ kind: 'namePartner'; label: string }>

/** @returns what would mend it by one press, where there is such a thing */
export const repairOf = (
  refusal: Refusal | ShellRefusal,
  { personName }: Pick<RefusalFacts, 'personName'>,
): Repair | null => {
  switch (refusal.reason) {
    case 'PromiseBeyondMeans':
      return { kind: 'lessen', label: `Make it ${refusal.most}`, power: refusal.power, to: refusal.most }
    case 'TextHasChanged':
      return { kind: 'readNewText', label: 'Read the new text', treaty: refusal.treaty }
    case 'OnlyTheHeadSigns':
      return refusal.head
        ? { kind: 'tellHead', label: `Ask ${personName(refusal.head)} to`, head: refusal.head }
        : null
    case 'NobodyElse':
      return { kind: 'namePartner', label: 'Name a partner' }
    default:
      return null
  }
}

/** A stance as a verb: "stand firm". */
export const stanceCalled = (stance: Stance): string => {
  switch (stance) {
    case 'standFirm':
      return 'stand firm'
    case 'concede':
      return 'concede'
    case 'honour':
      return 'keep your promise'
    case 'abstain':
      return 'stay out'
    case 'joinTarget':
      return 'help the power that is challenged'
    case 'joinChallenger':
      return 'side with the challenger'
  }
}

/** "Stand firm" */
export const stanceTitle = (stance: Stance): string => capitalised(stanceCalled(stance))
