/** What is said while a demand is being written: what it would bring, and what it costs in any case. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { DemandOutlook } from '../../shared/view/considerDemand.ts'
import { capitalised, type Names, plain, points } from './names.ts'
import { chances } from './stances.ts'

export const demandWords = {
  /** On a power's page. */
  offer: 'Demand something',
  /** Where crises are told. */
  offerToAll: 'Make a demand',
  offerMeans: 'of another power: it opens a crisis.',
  title: (target: string | null) => (target === null ? 'Make a demand' : `Demand something of ${target}`),
  ofWhom: 'Of whom?',
  choose: 'Choose a power',
  lead: 'A demand opens a crisis at once, and everybody sees it. In Orders both of you choose, in secret, to stand firm or to concede.',
  what: (me: string) => `${me} demands …`,
  example: 'an apology, a port, the disputed province',
  something: 'something',
  atStake: 'Points at stake',
  most: (most: number, target: string) => `at most ${plain(most)}: a quarter of what ${target} has`,
  wouldBring: 'What it would bring',
  ifItYields: (target: string) => `If ${target} concedes`,
  ifYou: 'If you concede',
  ifYouSays: 'You gain nothing, and lose 3 in every power’s opinion.',
  ifWar: 'If both stand firm',
  called: 'Who is called',
  cost: 'What it costs in any case',
  betrays: 'If you stand firm, you betray',
  make: 'Make the demand',
  write: (target: string) => `Write to ${target} instead`,
  headDoes: (head: string) => `${head} makes demands for your power. Show what you have written.`,
} as const

export const demandGains = ({ crisis }: DemandOutlook): string =>
  `You gain ${points(crisis.stakes / 2)} for good.`

export const demandChances = ({ crisis: { targetInTen, burned } }: DemandOutlook): string => {
  const [alone, withAll] = [chances(10 - targetInTen.alone), chances(10 - targetInTen.withAll)]
  const odds = alone === withAll ? alone : `${withAll} if all come who are called, ${alone} if nobody does`
  return `War. Your chances are ${odds}. It burns up to ${plain(burned)} of your own.`
}

/** "Russia to Serbia’s side, Germany to yours." */
export const whoIsCalled = ({ crisis: { called } }: DemandOutlook, target: PowerId, names: Names): string => {
  const to = (side: 'target' | 'challenger') =>
    called.filter((call) => call.side === side).map(({ power }) => power)
  const said = [
    ...(to('target').length > 0 ? [`${names.all(to('target'))} to ${names.own(target)} side`] : []),
    ...(to('challenger').length > 0 ? [`${names.all(to('challenger'))} to yours`] : []),
  ]
  return said.length === 0 ? 'Nobody, as far as you can know.' : `${capitalised(said.join(', '))}.`
}

export const demandCosts = ({ opinion }: DemandOutlook, target: PowerId, names: Names): string =>
  `${capitalised(names.own(target))} opinion of you ${plain(opinion.target)}, everybody else’s ${plain(opinion.others)}.`
