/** A crisis in words: what is demanded, what comes of each choice, and what came of it in the end. */
import type { Settlement } from '../../shared/rules/clauses/settlement.ts'
import type { CrisisOutcome, Stance } from '../../shared/rules/crises/crisis.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { ChoicePaper, CrisisPaper } from '../../shared/view/papers.ts'
import { capitalised, few, type Names, plain, points } from './names.ts'
import { chances } from './stances.ts'

/** "Germany demands the French Congo" */
export const demandInWords = ({ challenger, demand }: CrisisPaper, me: PowerId | null, names: Names) =>
  challenger === me ? `You demand ${demand}` : `${names.The(challenger)} demands ${demand}`

/** "The Agadir crisis" */
export const crisisTitle = ({ title }: Pick<CrisisPaper, 'title'>): string =>
  /^the /i.test(title) ? title : `The ${title} crisis`

/** "Agadir", "Franco-German": where there is no room for more. */
export const crisisInShort = ({ title }: Pick<CrisisPaper, 'title'>): string =>
  title.replace(/^the /i, '').replace(/ crisis$/, '')

const you = (power: PowerId, me: PowerId | null, names: Names) => (power === me ? 'you' : names.the(power))

/** "Germany wants the French Congo from you: 3 of your 21 points." */
export const stakesInWords = (
  crisis: CrisisPaper,
  targetHas: number,
  me: PowerId | null,
  names: Names,
): string => {
  const { challenger, target, demand, effectiveStakes } = crisis
  const whose = target === me ? 'your' : 'its'
  const wants = challenger === me ? 'You want' : `${names.The(challenger)} wants`
  return `${wants} ${demand} from ${you(target, me, names)}: ${plain(effectiveStakes)} of ${whose} ${points(Math.floor(targetHas))}.`
}

export const howItIsDecided = (me: PowerId | null, { challenger, target }: CrisisPaper): string =>
  me === challenger || me === target
    ? 'In Orders both of you choose, in secret, to stand firm or to concede.'
    : 'In Orders both choose, in secret, to stand firm or to concede; every other power chooses whether to come.'

/** The four ways in which it can end, as a principal or a bystander reads them. */
export const fourOutcomes = (
  crisis: CrisisPaper,
  choice: ChoicePaper | undefined,
  me: PowerId | null,
  names: Names,
): readonly Readonly<{ case: string; means: string; war: 'war' | 'peace' }>[] => {
  const { challenger, target, effectiveStakes } = crisis
  // A target that concedes gives half of what is at stake (rule C7).
  const half = points(effectiveStakes / 2)
  const T = capitalised(you(target, me, names))
  const verb = (power: PowerId, one: string, many: string) => (power === me ? many : one)
  const lower = (power: PowerId) => you(power, me, names)
  return [
    {
      case: `${T} ${verb(target, 'stands', 'stand')} firm, ${lower(challenger)} ${verb(challenger, 'concedes', 'concede')}`,
      means: target === me ? 'You keep all.' : challenger === me ? 'You gain nothing.' : `${T} keeps all.`,
      war: 'peace',
    },
    {
      case: `${T} ${verb(target, 'concedes', 'concede')}`,
      means:
        target === me
          ? `You lose ${half} for good.`
          : challenger === me
            ? `You gain ${half} for good.`
            : `${T} loses ${half} to ${lower(challenger)}.`,
      war: 'peace',
    },
    { case: 'Both concede', means: 'All stays as it is.', war: 'peace' },
    { case: 'Both stand firm', means: warInWords(crisis, choice, me, names), war: 'war' },
  ]
}

const warInWords = (
  { challenger, target, knownCalls }: CrisisPaper,
  choice: ChoicePaper | undefined,
  me: PowerId | null,
  names: Names,
): string => {
  if (!choice) return 'It costs both sides, and the winner takes what is at stake.'
  const { alone, withAll } = choice.targetInTen
  const called = [...new Set(knownCalls.map(({ power }) => power))]
  const inTen = (of: number) => chances(me === challenger ? 10 - of : of)
  const whose = me === challenger || me === target ? 'your chances are' : `${names.own(target)} chances are`
  const come = `${called.length === 1 ? 'comes' : 'come'}`
  const ally =
    called.length === 0
      ? ''
      : inTen(alone) === inTen(withAll)
        ? `, even if ${names.all(called)} ${come}`
        : `, and ${inTen(withAll)} if ${names.all(called)} ${come}`
  return `It costs both sides; ${whose} ${inTen(alone)}${ally}.${cost(choice)}`
}

const cost = ({ burned, role }: ChoicePaper): string =>
  burned > 0 && (role === 'target' || role === 'challenger')
    ? ` War burns up to ${plain(burned)} of your own.`
    : ''

/** What came of it, for a crisis that has been decided. */
export const outcomeInWords = (
  { challenger, target }: CrisisPaper,
  outcome: CrisisOutcome,
  me: PowerId | null,
  names: Names,
): string => {
  const [C, T] = [challenger, target].map((power) => capitalised(you(power, me, names))) as [string, string]
  switch (outcome.kind) {
    case 'targetConceded':
      return `${T} conceded, and lost ${points(outcome.transfer)}.`
    case 'challengerConceded':
      return `${C} conceded. ${T} kept all.`
    case 'settled':
      return outcome.transfer === 0
        ? 'It was settled, and nothing changes hands.'
        : `It was settled: ${points(outcome.transfer)} of the ${plain(outcome.stakes ?? outcome.transfer)} at stake ${outcome.transfer === 1 ? 'goes' : 'go'} to ${you(challenger, me, names)}.`
    case 'bothConceded':
      return 'Both conceded. All stayed as it was.'
    case 'war': {
      const winner = outcome.war?.winner
      if (!winner) return `There was war, and ${points(outcome.transfer)} changed hands.`
      return `There was war. ${capitalised(you(winner, me, names))} won.`
    }
  }
}

/** "By the odds, both are better off than with a war where about 1 to 2 points are handed over." */
export const rangeInWords = (
  { challenger }: Pick<CrisisPaper, 'challenger'>,
  { range }: Pick<ChoicePaper, 'range'>,
  names: Names,
): string => {
  if (!range) return ''
  const { from, to } = range
  const how =
    to === 0
      ? 'nothing'
      : from === 0
        ? `at most about ${points(to)}`
        : from === to
          ? `about ${points(from)}`
          : `about ${plain(from)} to ${points(to)}`
  return `By the odds as we know them, both fare better than in a war if ${names.the(challenger)} is given ${how}.`
}

/** "You would have 1 point less for good, and China 1 more." */
const handedOverInWords = (
  amount: number,
  { challenger, target }: Pick<CrisisPaper, 'challenger' | 'target'>,
  me: PowerId,
  names: Names,
): string => {
  if (amount === 0) return 'Nothing would be handed over.'
  const who = (power: PowerId) => (power === me ? 'you' : names.the(power))
  return me === challenger
    ? `You would have ${points(amount)} more for good, and ${who(target)} ${plain(amount)} less.`
    : `${capitalised(who(target))} would have ${points(amount)} less for good, and ${who(challenger)} ${plain(amount)} more.`
}

/** What a settlement on the desk would do, and how it compares with a war. */
export const settlementMeans = (
  { points: amount, phases, monitors }: Settlement,
  crisis: CrisisPaper | undefined,
  choice: ChoicePaper | undefined,
  me: PowerId,
  names: Names,
): string =>
  [
    crisis ? handedOverInWords(amount, crisis, me, names) : '',
    'Once all have signed, nobody chooses any more whether to stand firm, and nobody loses face.',
    phases > 1 ? 'What is handed over later can be withheld later.' : '',
    monitors.length > 0
      ? `${capitalised(names.all(monitors))} would see whether it is handed over, and so would everybody.`
      : 'If it is withheld, only its parties know.',
    crisis && choice ? rangeInWords(crisis, choice, names) : '',
  ]
    .filter(Boolean)
    .join(' ')

/** "Handed over so far: 1 point of 2, in two parts. Russia watches." */
export const settledInWords = (
  { parts, handedOver, monitors }: NonNullable<CrisisPaper['settlement']>,
  names: Names,
): string => {
  const agreed = parts.reduce((sum, part) => sum + part, 0)
  if (agreed === 0) return ''
  const watched =
    monitors.length > 0
      ? ` ${capitalised(names.all(monitors))} ${monitors.length === 1 ? 'watches' : 'watch'}.`
      : ''
  const inParts = `of ${points(agreed)}, in ${few(parts.length)} ${parts.length === 1 ? 'part' : 'parts'}`
  return handedOver === undefined
    ? `Agreed is the handing over ${inParts}. Only its parties know what is really handed over.${watched}`
    : `Handed over so far: ${plain(handedOver)} ${inParts}.${watched}`
}

/** "Britain tells you that it will stand firm." */
export const declaredInWords = (power: PowerId, stance: Stance, names: Names): string => {
  switch (stance) {
    case 'standFirm':
      return `${names.The(power)} says that it will stand firm.`
    case 'concede':
      return `${names.The(power)} says that it will concede.`
    case 'honour':
      return `${names.The(power)} says that it will keep its promise and come.`
    case 'abstain':
      return `${names.The(power)} says that it will stay out.`
    case 'joinTarget':
      return `${names.The(power)} says that it will help the power that is challenged.`
    case 'joinChallenger':
      return `${names.The(power)} says that it will side with the challenger.`
  }
}

/** "It has kept its word 2 times of 2." */
export const keptSoFar = ({ kept, called }: Readonly<{ kept: number; called: number }>): string =>
  called === 0
    ? 'Its word has not been tested yet.'
    : called === 1
      ? `It ${kept === 1 ? 'kept' : 'broke'} its word the one time it was tested.`
      : `It kept its word ${kept} times of ${called}.`
