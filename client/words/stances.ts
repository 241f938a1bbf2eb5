/** What is said of a crisis on the sheet of orders: who is called, and what would come of each stance. */
import type { Call, Stance } from '../../shared/rules/crises/crisis.ts'
import type { PowerId, TreatyId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import type { Breaches } from '../../shared/view/breach.ts'
import type { ChoicePaper, CrisisPaper, PowerPaper } from '../../shared/view/papers.ts'
import { few, type Names, plain, points } from './names.ts'
import { price } from './price.ts'

export type Known = Readonly<{
  me: PowerId
  names: Names
  power(id: PowerId): Pick<PowerPaper, 'kept' | 'called'> | undefined
  /** "the Dual Alliance" */
  treaty(id: TreatyId): string
  secrecy(id: TreatyId): Terms['secrecy']
  breaches: Breaches
}>

/** "Agadir: Germany demands the French Congo from you" */
export const crisisHeading = (
  { title, challenger, target, demand }: Pick<CrisisPaper, 'title' | 'challenger' | 'target' | 'demand'>,
  { me, names }: Pick<Known, 'me' | 'names'>,
): string => {
  if (challenger === me) return `${title}: you demand ${demand} from ${names.the(target)}`
  if (target === me) return `${title}: ${names.the(challenger)} demands ${demand} from you`
  return `${title}: ${names.the(challenger)} against ${names.the(target)}`
}

/** Who is called, one sentence each: the name stands apart, so that it can be printed bold. */
export const calledTo = (
  crisis: Pick<CrisisPaper, 'challenger' | 'target' | 'knownCalls'>,
  { me, names, power, treaty }: Known,
): readonly Readonly<{ who: string; rest: string }>[] =>
  crisis.knownCalls
    .filter((call) => call.power !== me)
    .map((call) => ({
      who: names.The(call.power),
      rest: ` is called to ${crisis[call.side] === me ? 'your' : names.own(crisis[call.side])} side${mayChoose(call)} (${treaty(call.treaty)}; ${wordOf(power(call.power))}).`,
    }))

/** For who is called to both sides of a crisis; else nothing. */
export const calledToBoth = (
  { challenger, target, knownCalls }: Pick<CrisisPaper, 'challenger' | 'target' | 'knownCalls'>,
  { me, names }: Pick<Known, 'me' | 'names'>,
): string => {
  const sides = new Set(knownCalls.filter(({ power }) => power === me).map(({ side }) => side))
  return sides.size === 2
    ? `You promised help to ${names.the(target)} and to ${names.the(challenger)}, and can keep one of the two.`
    : ''
}

const mayChoose = ({ when }: Call) => (when === 'automatic' ? ' and must come' : ', but may judge for itself')

const wordOf = (power: Pick<PowerPaper, 'kept' | 'called'> | undefined): string => {
  if (!power || power.called === 0) return 'its word was never tested'
  if (power.called === 1)
    return power.kept === 1 ? 'it kept its word once, when tested' : 'it broke its word once'
  return `it has kept ${few(power.kept)} of ${few(power.called)} promises`
}

/** "Stand firm", as this power would say it in this crisis. */
export const stanceHeading = (
  stance: Stance,
  { challenger, target }: Pick<CrisisPaper, 'challenger' | 'target'>,
  { names }: Pick<Known, 'names'>,
): string => {
  switch (stance) {
    case 'standFirm':
      return 'Stand firm'
    case 'concede':
      return 'Concede'
    case 'honour':
      return `Come to ${names.own(target)} aid`
    case 'abstain':
      return 'Stay out'
    case 'joinTarget':
      return `Side with ${names.the(target)}`
    case 'joinChallenger':
      return `Side with ${names.the(challenger)}`
  }
}

/** What would come of a stance, before anybody else’s is known. */
export const consequence = (
  stance: Stance,
  crisis: Pick<CrisisPaper, 'challenger' | 'target' | 'effectiveStakes' | 'knownCalls'>,
  choice: ChoicePaper,
  known: Known,
): string => {
  const { names, me } = known
  const { challenger, target, effectiveStakes } = crisis
  const half = points(effectiveStakes / 2)
  const broken = (side: Call['side'] | null) => abandonedBy(crisis, side, known)
  const cost = `War costs you up to ${plain(choice.burned)} either way.`
  switch (stance) {
    case 'standFirm':
      return target === me
        ? `If ${names.the(challenger)} yields, you keep all. In war ${odds(choice, 'target')}. ${cost}${defiance(choice, challenger, known)}`
        : `If ${names.the(target)} yields, you gain ${half}. In war ${odds(choice, 'challenger')}. ${cost}${betrayal(choice.betrays.target, target, known)}${defiance(choice, target, known)}`
    case 'concede':
      return target === me
        ? `No war. If ${names.the(challenger)} stands firm, you lose ${half} of capability for good. And 3 in every power’s opinion.`
        : 'No war, and nothing gained. You lose 3 in every power’s opinion.'
    case 'honour':
      return isAutomatic(crisis, me)
        ? `Your promise is automatic: you come, and nobody chooses any more. ${shared(choice)}`
        : sentences(
            `You keep your promise to ${names.the(target)}.`,
            broken('target'),
            shared(choice),
            betrayal(choice.betrays.challenger, challenger, known),
          )
    case 'abstain':
      return choice.role === 'called' ? broken(null) : staysOut(crisis, choice, known)
    case 'joinTarget':
      return sentences(
        broken('target') || 'Nobody can ask it of you.',
        shared(choice),
        betrayal(choice.betrays.challenger, challenger, known),
      )
    case 'joinChallenger':
      return sentences(
        isCalledTo(crisis, 'challenger', me) ? `You keep your promise to ${names.the(challenger)}.` : '',
        broken('challenger'),
        shared(choice),
        betrayal(choice.betrays.target, target, known),
      )
  }
}

const sentences = (...said: readonly string[]): string =>
  said
    .map((each) => each.trim())
    .filter(Boolean)
    .join(' ')

const isCalledTo = (
  { knownCalls }: Pick<CrisisPaper, 'knownCalls'>,
  to: Call['side'],
  me: PowerId,
): boolean => knownCalls.some(({ power, side }) => power === me && side === to)

/** Each promise that is broken by coming to this side, or by staying out, with what that costs. */
const abandonedBy = (
  crisis: Pick<CrisisPaper, 'challenger' | 'target' | 'knownCalls'>,
  chosen: Call['side'] | null,
  { me, names, secrecy, breaches }: Known,
): string =>
  crisis.knownCalls
    .filter(({ power, side }) => power === me && side !== chosen)
    .map(
      ({ side, treaty }) =>
        `You break your promise to ${names.the(crisis[side])}, where it stands firm: ${price(breaches.abandoned, secrecy(treaty))}.`,
    )
    .join(' ')

const isAutomatic = ({ knownCalls }: Pick<CrisisPaper, 'knownCalls'>, me: PowerId) =>
  knownCalls.some(({ power, when }) => power === me && when === 'automatic')

const shared = ({ burned }: ChoicePaper) =>
  `If it comes to war, you fight it too, and it costs you up to ${plain(burned)}.`

/** "your chances are about 7 in 10 if all come who are called, and about 3 in 10 if nobody does" */
const odds = ({ targetInTen }: ChoicePaper, side: 'target' | 'challenger'): string => {
  const mine = (inTen: number) => chances(side === 'target' ? inTen : 10 - inTen)
  const [alone, withAll] = [mine(targetInTen.alone), mine(targetInTen.withAll)]
  return alone === withAll
    ? `your chances are ${alone}`
    : `your chances are ${withAll} if all come who are called, and ${alone} if nobody does`
}

/** Odds before a war are never more than "about". */
export const chances = (inTen: number): string => {
  if (inTen >= 10) return 'almost 10 in 10'
  return inTen <= 0 ? 'next to none' : `about ${inTen} in 10`
}

const staysOut = (
  { challenger, target }: Pick<CrisisPaper, 'challenger' | 'target'>,
  { betrays }: ChoicePaper,
  { names, treaty }: Known,
): string => {
  const kept = [
    ...betrays.target.map((id) => `what you owe ${names.the(target)} (${treaty(id)})`),
    ...betrays.challenger.map((id) => `what you owe ${names.the(challenger)} (${treaty(id)})`),
  ]
  return kept.length > 0 ? `Keeps ${kept[0]}.` : 'Nobody has a promise of yours here.'
}

const betrayal = (
  treaties: readonly TreatyId[],
  victim: PowerId,
  { names, treaty, secrecy, breaches }: Known,
): string =>
  treaties[0] === undefined
    ? ''
    : ` It betrays ${names.the(victim)} (${treaty(treaties[0])}): ${price(breaches.betrayed, secrecy(treaties[0]))}.`

/** A mediator named beforehand has proposed a settlement that this power has not signed. */
const defiance = (
  { defies }: ChoicePaper,
  other: PowerId,
  { names, treaty, secrecy, breaches }: Known,
): string =>
  defies[0] === undefined
    ? ''
    : ` You have not signed the mediator’s settlement, so that it betrays ${names.the(other)} (${treaty(defies[0])}): ${price(breaches.betrayed, secrecy(defies[0]))}.`

/** A stance as it is told: "stand firm", "come to your aid". */
export const stanceSaid = (
  stance: Stance,
  { challenger, target }: Pick<CrisisPaper, 'challenger' | 'target'>,
  names: Names,
  listener: PowerId | null = null,
): string => {
  const whom = (power: PowerId) => (power === listener ? 'you' : names.the(power))
  switch (stance) {
    case 'standFirm':
      return 'stand firm'
    case 'concede':
      return 'concede'
    case 'honour':
      return `come to ${target === listener ? 'your' : names.own(target)} aid`
    case 'abstain':
      return 'stay out'
    case 'joinTarget':
      return `side with ${whom(target)}`
    case 'joinChallenger':
      return `side with ${whom(challenger)}`
  }
}
