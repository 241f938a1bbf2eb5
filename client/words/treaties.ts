/** What is said around a treaty: on the desk, on the table, in force, over. */
import type { ClauseKind } from '../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { FailureReason, Leaving, Revision, Treaty } from '../../shared/rules/treaties/treaty.ts'
import type { StagePaper } from '../../shared/view/papers.ts'
import { counted, listed, type Names } from './names.ts'

const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
]

/** "Second revision, by Britain" */
export const revisionBy = ({ number, by }: Pick<Revision, 'number' | 'by'>, me: PowerId, names: Names) =>
  `${ORDINALS[number - 1] ?? `${number}th`} ${number === 1 ? 'text' : 'revision'}, by ${by === me ? 'you' : names.the(by)}`

/** "your draft", "Britain’s", "your text" */
export const formerText = ({ number, by }: Pick<Revision, 'number' | 'by'>, me: PowerId, names: Names) =>
  by === me ? (number === 1 ? 'your draft' : 'your text') : `${names.own(by)} text`

/** What a proposed change is compared with. */
export const textInForce = 'the text in force'

/** "Send to Britain", "Send to Britain and Russia", "Send to all five" */
export const sendTo = (partners: readonly PowerId[], names: Names): string =>
  partners.length > 2 ? `Send to all ${partners.length}` : `Send to ${names.all(partners)}`

/** Why a text cannot be sent just now; null in negotiation. */
export const notNow = (phase: StagePaper['phase']): string | null => {
  switch (phase) {
    case 'negotiation':
      return null
    case 'lobby':
    case 'briefing':
      return 'Treaties are made in negotiation. Your draft is kept until it begins.'
    case 'orders':
    case 'report':
      return 'Too late for this round: treaties are made in negotiation. Your draft is kept.'
    case 'ended':
      return 'The lesson is over. No more treaties are made.'
  }
}

export const REASONS: Readonly<Record<FailureReason, string>> = {
  tooLittle: 'It does not bind you enough',
  tooMuchAutonomy: 'It costs us too much autonomy',
  shareTooLarge: 'Our share of the burden is too large',
  noTrust: 'We do not trust that you will keep it',
  promisedOthers: 'We have promised someone else',
  unsaid: 'We would rather not say',
  notRatified: 'Our country has not ratified it',
}

/** In the label above the title of a treaty that is no longer on the table. */
export const stateInWords = (treaty: Treaty, me: PowerId | null, names: Names): string => {
  const who = (power: PowerId) => (power === me ? 'you' : names.the(power))
  switch (treaty.status) {
    case 'tabled':
      return 'On the table'
    case 'signed':
      return `Signed by all in round ${treaty.round}, not yet ratified`
    case 'inForce':
      return treaty.historic ? `In force since ${treaty.historic}` : `In force since round ${treaty.since}`
    case 'refused':
      if (treaty.because === 'notRatified')
        return `Not ratified by ${who(treaty.by)} in round ${treaty.round}`
      return `Refused by ${who(treaty.by)} in round ${treaty.round}`
    case 'takenBack':
      return `Taken off the table by ${who(treaty.by)} in round ${treaty.round}`
    case 'over':
      switch (treaty.how.kind) {
        case 'expired':
          return `Ran out in round ${treaty.until}`
        case 'left':
          return `Ended in round ${treaty.until}: ${who(treaty.how.by)} left it, after notice`
        case 'renounced':
          return `Broken in round ${treaty.until}: ${who(treaty.how.by)} left it without notice`
      }
  }
}

/** "Signed for Germany, for Russia" */
export const signedFor = (parties: readonly PowerId[], names: Names): string =>
  parties.length === 0
    ? 'Not signed yet'
    : `Signed ${parties.map((party) => `for ${names.the(party)}`).join(', ')}`

/** "4 changes" */
export const changes = (count: number): string =>
  count === 0 ? 'No words were changed' : counted(count, 'change')

/** "Russia has given notice, and is free when round 3 opens." */
export const leavingInWords = ({ power, freeIn, how }: Leaving, me: PowerId | null, names: Names): string => {
  const mine = power === me
  const gone =
    how === 'expelled' ? (mine ? 'are expelled' : 'is expelled') : `${mine ? 'have' : 'has'} given notice`
  return `${mine ? 'You' : names.The(power)} ${gone}, and ${mine ? 'are' : 'is'} free when round ${freeIn} opens.`
}

/** "You stay bound for 1 round more, and are free when round 5 opens." */
export const noticeMeans = (notice: number, round: number): string =>
  notice === 0
    ? 'There is no term of notice: you are free at once.'
    : `You stay bound for ${counted(notice, 'round')} more, and are free when round ${round + notice} opens. The others learn of it now.`

/** What is asked before a secret is published. */
export const disclosing = {
  ask: 'Publish it',
  sure: 'Publish it to everybody',
  not: 'Keep the secret',
  done: 'Published.',
  /** @param price of the breach in words; null for who is not bound by the treaty and breaks nothing */
  means: (price: string | null): string =>
    price === null
      ? 'Everybody will be able to read it, and what its parties made of it. You are no party and break no promise.'
      : `Everybody will be able to read it, and what its parties made of it. You break the confidence: ${price}.`,
} as const

/** Beside a treaty that was secret: "Secret until Italy published it in round 3." */
export const disclosedBy = (
  { by, round }: Readonly<{ by: PowerId; round: number }>,
  me: PowerId | null,
  names: Names,
): string => `Secret until ${by === me ? 'you' : names.the(by)} published it in round ${round}.`

export const waitingFor = (others: readonly PowerId[], names: Names): string =>
  `Waiting for ${listed(others.map((power) => names.the(power)))}.`

/** A clause in a warning about the text: where the fault stands. */
export const kindOfFault = (refusal: {
  reason: string
  clause?: string | null
}): ClauseKind | 'final' | null => {
  switch (refusal.reason) {
    case 'PromiseBeyondMeans':
      return (refusal.clause ?? 'pool') as ClauseKind
    case 'NoGlobalGood':
    case 'AmountsDoNotMatchParties':
      return 'pool'
    case 'NothingToCommand':
      return 'jointCommand'
    case 'NothingToVerify':
      return 'verification'
    case 'NoThirdPowerToJudge':
      return 'arbitration'
    case 'NoSuchCrisis':
    case 'SettlementCannotWait':
    case 'PrincipalMustSign':
    case 'MoreThanTheStakes':
    case 'CannotMonitor':
    case 'NoPartInSettlement':
      return 'settlement'
    case 'VetoOfAStranger':
      return 'council'
    case 'ModuleOff':
      return refusal.clause === null ? 'final' : (refusal.clause as ClauseKind)
    case 'AgainstAParty':
    case 'AgainstNobodyKnown':
    case 'ClauseTwice':
    case 'CannotBeSecret':
    case 'OwedByAStranger':
    case 'OwedToNobody':
    case 'HangsOnNothing':
      return refusal.clause as ClauseKind
    default:
      return null
  }
}
