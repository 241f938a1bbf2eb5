/** What is said around a treaty: on the desk, on the table, in force, over. */
import type { ClauseKind } from '../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { RefusalReason, Revision, Treaty } from '../../shared/rules/treaties/treaty.ts'
import type { Contradiction, Standing, TreatyOutlook } from '../../shared/view/considerTreaty.ts'
import type { StagePaper } from '../../shared/view/papers.ts'
import { capitalised, counted, listed, type Names, plain } from './names.ts'

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

/** "if Britain keeps nothing", in two lines */
export const ifBrokenBy = (others: readonly PowerId[], names: Names): readonly [string, string] => [
  `if ${others.length === 1 && others[0] ? names.short(others[0]) : 'the others'}`,
  others.length === 1 ? 'keeps nothing' : 'keep nothing',
]

/** "Articles cost 7 + 2 + 1. You pay a little more than that, because Britain is the stronger." */
export const priceInWords = (
  prices: readonly number[],
  surcharge: number,
  strongest: PowerId | null,
  names: Names,
): string => {
  const paid = prices.filter((price) => price > 0)
  if (paid.length === 0) return 'It binds you to nothing that costs any.'
  const sum = paid.length === 1 ? `The article costs ${paid[0]}.` : `Articles cost ${paid.join(' + ')}.`
  if (surcharge < 1.02 || strongest === null) return `${sum} The strongest party pays no more than that.`
  const more = surcharge < 1.12 ? 'a little more' : surcharge < 1.3 ? 'more' : 'much more'
  return `${sum} You pay ${more} than that, because ${names.the(strongest)} is the stronger.`
}

export type Movement = Readonly<{ gauge: string; from: string; to: string }>

const GAUGES = ['security', 'prosperity', 'influence', 'autonomy'] as const

/** Gauges that the text would move, rounded as they are shown. */
export const movements = (today: Standing, then: Standing): readonly Movement[] =>
  GAUGES.flatMap((gauge) => {
    const [from, to] = [Math.round(today[gauge]), Math.round(then[gauge])]
    return from === to ? [] : [{ gauge: capitalised(gauge), from: String(from), to: String(to) }]
  })

/** What the guess comes to for another party. */
export const guessVerdict = (
  { power, today, ifKept }: TreatyOutlook['others'][number],
  names: Names,
): string => {
  const gain = Math.round((ifKept.overall - today.overall) * 10) / 10
  if (gain < 0) return `For ${names.the(power)} that is a loss of ${plain(-gain)} overall. Why would it sign?`
  if (gain === 0) return `${names.The(power)} gains nothing by it. Offer something with it.`
  return `For ${names.the(power)} that is a gain of ${plain(gain)} overall.`
}

/** "Russia owes you help against Germany, and owes Germany to stay out." */
export const contradictionInWords = (
  { power, helps, against }: Contradiction,
  me: PowerId,
  names: Names,
): string => {
  const you = (id: PowerId) => (id === me ? 'you' : names.the(id))
  const owes = power === me ? 'You owe' : `${names.The(power)} owes`
  const then = power === me ? 'owe' : 'owes'
  return `${owes} ${you(helps)} help against ${you(against)}, and ${then} ${you(against)} to stay out.`
}
export const cannotKeepBoth = ({ power }: Contradiction, me: PowerId): string =>
  power === me ? 'You cannot keep both.' : 'It cannot keep both.'

/** Better or worse than another text, overall. */
export const comparedWith = (difference: number, text: string): string => {
  const by = Math.round(difference * 10) / 10
  if (by === 0) return `For you it comes to the same as ${text}.`
  return `${by > 0 ? 'Better' : 'Worse'} for you than ${text}, by ${plain(Math.abs(by))}.`
}

export const REASONS: Readonly<Record<RefusalReason, string>> = {
  tooLittle: 'It does not bind you enough',
  tooMuchAutonomy: 'It costs us too much autonomy',
  shareTooLarge: 'Our share of the burden is too large',
  noTrust: 'We do not trust that you will keep it',
  promisedOthers: 'We have promised someone else',
  unsaid: 'We would rather not say',
}

/** In the label above the title of a treaty that is no longer on the table. */
export const stateInWords = (treaty: Treaty, me: PowerId | null, names: Names): string => {
  const who = (power: PowerId) => (power === me ? 'you' : names.the(power))
  switch (treaty.status) {
    case 'tabled':
      return 'On the table'
    case 'inForce':
      return treaty.historic ? `In force since ${treaty.historic}` : `In force since round ${treaty.since}`
    case 'refused':
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

/** "You stay bound for 1 round more, and are free when round 5 opens." */
export const noticeMeans = (notice: number, round: number): string =>
  notice === 0
    ? 'There is no term of notice: you are free at once.'
    : `You stay bound for ${counted(notice, 'round')} more, and are free when round ${round + notice} opens. The others learn of it now.`

export const waitingFor = (others: readonly PowerId[], names: Names): string =>
  `Waiting for ${listed(others.map((power) => names.the(power)))}.`

/** A clause in a warning about the text: where the fault stands. */
export const kindOfFault = (refusal: {
  reason: string
  clause?: string | null
}): ClauseKind | 'final' | null => {
  switch (refusal.reason) {
    case 'PromiseBeyondMeans':
    case 'AmountsDoNotMatchParties':
      return 'pool'
    case 'NothingToVerify':
      return 'verification'
    case 'ModuleOff':
      return refusal.clause === null ? 'final' : (refusal.clause as ClauseKind)
    case 'AgainstAParty':
    case 'AgainstNobodyKnown':
    case 'ClauseTwice':
      return refusal.clause as ClauseKind
    default:
      return null
  }
}
