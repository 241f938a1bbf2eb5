/** The story of a round in a few sentences, told to one viewer from what that viewer may see. */
import type { CrisisOutcome } from '../../shared/rules/crises/crisis.ts'
import type { PowerId, TreatyId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { theTreaty } from '../../shared/rules/treaties/theTreaty.ts'
import type { CrisisPaper, FundPaper } from '../../shared/view/papers.ts'
import { capitalised, counted, few, type Names, points } from './names.ts'

export type Told = Readonly<{
  names: Names
  /** "the Dual Alliance" */
  treaty(id: TreatyId): string
}>

export type Round = Readonly<{
  events: readonly Readonly<{ title: string }>[]
  crises: readonly CrisisPaper[]
  funds: readonly FundPaper[]
  /** Treaties that came into force in this round, as far as the viewer knows. */
  signed: readonly Readonly<{ parties: readonly PowerId[]; title: string; secrecy: Terms['secrecy'] }>[]
}>

/** More than this is no story any more; the rest is in the lists below it. */
const MOST_CRISES = 4
const MOST_OTHERS = 2

/** Paragraphs: the crises, and then what was signed and paid. */
export const storyOf = (round: Round, told: Told): readonly string[] => {
  const crises = round.crises
    .filter(({ outcome }) => outcome !== null)
    .slice(0, MOST_CRISES)
    .map((crisis) => crisisStory(crisis, told))
  const signed = round.signed.slice(0, MOST_OTHERS).map((each) => signing(each, told))
  const funds = round.funds
    .filter(({ due }) => due > 0)
    .toSorted((a, b) => b.due - b.paid - (a.due - a.paid))
    .slice(0, MOST_OTHERS)
    .map((fund) => payment(fund, told))
  const rest = [...signed, ...funds].join(' ')
  if (crises.length === 0) {
    const lead = round.events[0]
      ? `${round.events[0].title}. But nobody demanded anything of anybody.`
      : 'Nobody demanded anything of anybody.'
    return [`${lead} ${rest}`.trim()]
  }
  return [...crises, ...(rest ? [rest] : [])]
}

/** "Germany demanded the Congo from France. France stood firm. Russia came ... Berlin stood alone and gave way." */
const crisisStory = (crisis: CrisisPaper, told: Told): string => {
  const { names } = told
  const { challenger, target, demand, outcome, mediators } = crisis
  if (!outcome) return ''
  const asked = `${names.The(challenger)} demanded ${demand} from ${names.the(target)}.`
  const firm = `${names.The(target)} stood firm.`
  switch (outcome.kind) {
    case 'targetConceded':
      return `${asked} ${names.The(target)} gave way, and half of what was at stake was lost.`
    case 'settled':
      return [
        asked,
        mediators.length > 0 ? `${capitalised(names.all(mediators))} mediated.` : '',
        outcome.transfer === 0
          ? 'They settled it, and nothing changes hands.'
          : `They settled it: ${points(outcome.transfer)} of strength for ${names.the(challenger)}, and no war.`,
      ]
        .filter(Boolean)
        .join(' ')
    case 'bothConceded':
      return `${asked} Both drew back, and all stayed as it was.`
    case 'challengerConceded': {
      const came = allies(crisis, outcome, told)
      const alone = outcome.withChallenger.length === 0 && outcome.withTarget.length > 0
      const end = alone
        ? `${names.capital(challenger)} stood alone and gave way.`
        : `${names.The(challenger)} gave way.`
      return [asked, firm, came, end].filter(Boolean).join(' ')
    }
    case 'war':
      return [
        asked,
        'Neither gave way, and it came to war.',
        allies(crisis, outcome, told),
        result(crisis, outcome, told),
      ]
        .filter(Boolean)
        .join(' ')
  }
}

/** Who came as promised, who stayed at home though called, who joined without being asked. */
const allies = (
  { target, challenger }: CrisisPaper,
  outcome: CrisisOutcome,
  { names, treaty }: Told,
): string => {
  const { calls, withTarget, withChallenger } = outcome
  const called = new Map(calls.filter(({ side }) => side === 'target').map((call) => [call.power, call]))
  const came = withTarget.filter((power) => called.has(power))
  const stayed = [...called.keys()].filter((power) => !withTarget.includes(power))
  const toAttack = calls.filter(({ side }) => side === 'challenger').map(({ power }) => power)
  const atHome = toAttack.filter((power) => !withTarget.includes(power) && !withChallenger.includes(power))
  const freely = withTarget.filter((power) => !called.has(power))
  const parts: string[] = []
  const one = came.length === 1 && came[0] ? called.get(came[0]) : undefined
  if (one)
    parts.push(
      one.when === 'automatic'
        ? `${names.The(one.power)} came, as ${treaty(one.treaty)} said it must`
        : `${names.The(one.power)}, which might have stayed at home, came under ${treaty(one.treaty)}`,
    )
  else if (came.length > 1) parts.push(`${capitalised(names.all(came))} came, as they had promised`)
  if (freely.length > 0)
    parts.push(
      `${parts.length > 0 ? names.all(freely) : capitalised(names.all(freely))} came without being bound to`,
    )
  if (stayed.length > 0)
    parts.push(
      `${parts.length > 0 ? names.all(stayed) : capitalised(names.all(stayed))}, though called, stayed at home`,
    )
  const first = parts.length > 0 ? `${parts.join('; ')}.` : `Nobody came to ${names.own(target)} aid.`
  return [
    first,
    withChallenger.length > 0
      ? `${capitalised(names.all(withChallenger))} sided with ${names.the(challenger)}.`
      : '',
    outcome.stances[challenger] === 'standFirm' && atHome.length > 0
      ? `${capitalised(names.all(atHome))} had promised to join ${names.the(challenger)}, and stayed at home.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const result = (
  { challenger, target, demand }: CrisisPaper,
  { war }: CrisisOutcome,
  { names }: Told,
): string => {
  if (!war || war.winner === null) return 'What was at stake was divided between them, by their strength.'
  return war.winner === challenger
    ? `${names.The(challenger)} won, and took ${demand}.`
    : `${names.The(target)} won, and lost nothing but what the war burned.`
}

const signing = ({ parties, title, secrecy }: Round['signed'][number], { names }: Told): string =>
  `${capitalised(names.all(parties))} signed ${secrecy === 'secret' ? 'in secret ' : ''}${theTreaty(title)}.`

/** "Of the 12 points promised under the Entente Fund, 9 were paid." */
const payment = ({ treaty: id, due, paid }: FundPaper, { treaty }: Told): string => {
  const promised = counted(due, 'point')
  if (paid === 0) return `Of the ${promised} promised under ${treaty(id)}, nothing was paid.`
  if (paid >= due) return `All ${few(due)} points promised under ${treaty(id)} were paid.`
  return `Of the ${promised} promised under ${treaty(id)}, ${paid} ${paid === 1 ? 'was' : 'were'} paid.`
}
