/** A gauge opened down to its terms: each line with its reason. */
import type { ClauseKind } from '../../shared/rules/clauses/clauses.ts'
import type { Gauge, Term } from '../../shared/rules/gauges/gauge.ts'
import type { PowerId, TreatyId } from '../../shared/rules/ids.ts'
import { theTreaty } from '../../shared/rules/treaties/theTreaty.ts'
import type { WhatIf } from '../../shared/view/considerGauge.ts'
import { capitalised, counted, listed, type Names, plain, points, signed } from './names.ts'

export type SumLine = Readonly<{
  label: string
  why: string
  value: number
  /** Whose key stands before the label. */
  power: PowerId | null
  treaty: TreatyId | null
}>

type Facts = Readonly<{ names: Names; title(treaty: TreatyId): string }>

/** Threats smaller than this are told together. */
const SMALL = 0.25

/** @returns what protects and what threatens, each the largest first */
export const securitySum = (
  { terms }: Gauge,
  facts: Facts,
): Readonly<{ protection: readonly SumLine[]; threat: readonly SumLine[] }> => {
  const lines = (those: readonly Term[]) => those.map((term) => lineOf(term, facts))
  const threats = terms.filter((term) => term.kind === 'threat' && term.value > 0)
  const large = threats.filter(({ value }) => value >= SMALL)
  return {
    protection: [
      ...lines(terms.filter(({ kind }) => kind === 'ownArms' || kind === 'pool' || kind === 'ally')).toSorted(
        (a, b) => b.value - a.value,
      ),
      ...lines(terms.filter((term) => term.kind === 'base' && term.side === 'protection')),
    ],
    threat: [
      ...lines(large).toSorted((a, b) => b.value - a.value),
      ...together(
        threats.filter(({ value }) => value < SMALL),
        facts,
      ),
      ...lines(terms.filter((term) => term.kind === 'base' && term.side === 'threat')),
    ],
  }
}

const together = (those: readonly Term[], facts: Facts): readonly SumLine[] => {
  if (those.length < 2) return those.map((term) => lineOf(term, facts))
  const powers = those.flatMap((term) => (term.kind === 'threat' ? [term.power] : []))
  const label = facts.names.all(powers)
  return [
    {
      label: label.charAt(0).toUpperCase() + label.slice(1),
      why: '',
      value: those.reduce((sum, { value }) => sum + value, 0),
      power: null,
      treaty: null,
    },
  ]
}

/** The other three gauges: a start and what moves it, the largest first. */
export const plainSum = ({ terms }: Gauge, facts: Facts): readonly SumLine[] => [
  ...terms.filter(({ kind }) => kind === 'start').map((term) => lineOf(term, facts)),
  ...terms
    .filter(({ kind }) => kind !== 'start')
    .map((term) => lineOf(term, facts))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)),
]

export const totalOf = (lines: readonly SumLine[]): number => lines.reduce((sum, { value }) => sum + value, 0)

const lineOf = (term: Term, { names, title }: Facts): SumLine => {
  const line = (label: string, why: string, more: Partial<SumLine> = {}): SumLine => ({
    label,
    why,
    value: term.value,
    power: null,
    treaty: null,
    ...more,
  })
  switch (term.kind) {
    case 'base':
      return line('What every state has', '')
    case 'ownArms':
      return line(
        'Your own arms',
        term.value === 0 ? 'You spent nothing on arms.' : `${points(term.value)}${givenWhy(term)}`,
      )
    case 'pool':
      return line(`The fund of ${theTreaty(title(term.treaty))}`, poolWhy(term), { treaty: term.treaty })
    case 'ally':
      return line(capitalised(`${names.own(term.power)} promise to come`), allyWhy(term), {
        treaty: term.treaty,
      })
    case 'threat':
      return line(names.short(term.power), threatWhy(term, names), { power: term.power })
    case 'capability':
      return line('What you have', `${points(term.points)} a round; half of it counts`)
    case 'development':
      return line('Development', `${points(term.points)} put into it${givenWhy(term)}`)
    case 'developmentFund':
      return line(`The fund of ${theTreaty(title(term.treaty))}`, developmentWhy(term), {
        treaty: term.treaty,
      })
    case 'globalGood':
      return line(capitalised(term.title), goodWhy(term))
    case 'start':
      return line(term.value === 100 ? 'A power that has signed nothing' : 'Where everybody begins', '')
    case 'opinion':
      return line(
        names.short(term.power),
        `opinion of you ${signed(term.attitude)}, and it weighs ${percent(term.weight)}`,
        { power: term.power },
      )
    case 'treaty':
      return line(title(term.treaty), priceWhy(term), { treaty: term.treaty })
  }
}
const percent = (share: number) => `${Math.round(share * 100)}%`

const givenWhy = ({ given = 0 }: Readonly<{ given?: number }>): string =>
  given === 0 ? '' : `, ${plain(given)} of them given to you`

const poolWhy = ({ own, total, value }: Extract<Term, { kind: 'pool' }>): string => {
  if (total === 0) return 'Nothing came in.'
  const each = plain(value / total)
  return `${points(total)} came in, ${plain(own)} of them yours. Every point counts about ${each} for each member, even for one who paid nothing.`
}

const developmentWhy = ({ total, members }: Extract<Term, { kind: 'developmentFund' }>): string =>
  total === 0
    ? 'Nothing came in.'
    : `${points(total)} came in. Each of the ${members} members has the same of it, even one who paid nothing.`

const goodWhy = ({ paid, goal }: Extract<Term, { kind: 'globalGood' }>): string =>
  paid >= goal
    ? `${points(paid)} came in from all: that is enough.`
    : `${points(paid)} came in from all, and about ${points(Math.ceil(goal))} would be enough. Everybody loses by it, whoever paid.`

const allyWhy = (term: Extract<Term, { kind: 'ally' }>): string => {
  const { arms, credibility, help, partners, covered, value } = term
  const all = (credibility * help * arms * covered) / Math.sqrt(partners)
  const share = all > 0 ? `${percent(value / all)} of its ${points(arms)} in arms` : `${points(arms)} in arms`
  const reasons = [`believed at ${percent(credibility)}`]
  if (help < 0.995)
    reasons.push(help > 0 ? `${percent(help)} of it can reach you` : 'none of it can reach you')
  if (covered < 0.995) reasons.push(`it covers ${percent(covered)} of what threatens you`)
  if (partners > 1) reasons.push(`shared with ${counted(partners - 1, 'other partner')}`)
  return `${share}, ${reasons.join(', ')}`
}

const near = (proximity: number): string => {
  if (proximity >= 1) return 'next door'
  if (proximity >= 0.6) return 'near'
  return proximity >= 0.3 ? 'far' : 'remote'
}

const threatWhy = (term: Extract<Term, { kind: 'threat' }>, names: Names): string => {
  const { arms, fund, proximity, attitude, restraint, host } = term
  const force = fund >= 0.05 ? `${plain(arms)} in arms and ${plain(fund)} in funds` : `${plain(arms)} in arms`
  const bound = restraint < 1 ? `, held back ${percent(1 - restraint)} by its promise` : ''
  const where = host ? `${near(proximity)} on the soil of ${names.the(host)}` : near(proximity)
  return `${force}, ${where}, opinion of you ${signed(attitude)}${bound}`
}

const priceWhy = ({ price, surcharge }: Extract<Term, { kind: 'treaty' }>): string => {
  if (price === 0) return 'Its articles cost nothing.'
  return surcharge < 1.005
    ? `Its articles cost ${plain(price)}.`
    : `Its articles cost ${plain(price)}; times ${surcharge.toFixed(2)}, because a partner is stronger.`
}

/** Why a treaty adds nothing to Security: "With Singapore: consultation and trade. That protects nobody." Null where nothing is to be said. */
export const protectsNobody = (
  articles: readonly ClauseKind[],
  friends: readonly PowerId[],
  names: Names,
): string | null => {
  const things = articles.flatMap((kind) => UNARMED[kind] ?? [])
  return things.length === 0 || friends.length === 0
    ? null
    : `With ${names.all(friends)}: ${listed(things)}. That protects nobody.`
}

const UNARMED: Partial<Record<ClauseKind, string>> = {
  neutrality: 'neutrality',
  arbitration: 'arbitration',
  consultation: 'consultation',
  intelligence: 'intelligence',
  aid: 'aid',
  trade: 'trade',
  exchange: 'exchange',
  sanctions: 'sanctions',
  council: 'a council',
}

/** One single change, and what it would do: "Germany arms by one more". */
export const whatIfInWords = (change: WhatIf, { names, title }: Facts): string => {
  switch (change.kind) {
    case 'oneMoreInArms':
      return 'One more point of arms'
    case 'signed':
      return `${title(change.treaty)} is signed and kept by ${names.all(change.with)}`
    case 'stopsPaying':
      return `${names.The(change.power)} stops paying`
    case 'armsByOne':
      return `${names.The(change.power)} arms by one more`
  }
}
