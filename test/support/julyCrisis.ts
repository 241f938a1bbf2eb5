/** A small Europe whose numbers can be worked out by hand: capabilities are squares, opinions are round. */
import type { Clause } from '../../shared/rules/clauses/clauses.ts'
import type { Pool } from '../../shared/rules/clauses/pool.ts'
import type { CrisisId, PersonId, PowerId } from '../../shared/rules/ids.ts'
import { FULL } from '../../shared/rules/modules.ts'
import type {
  CrisisPlan,
  EventPlan,
  OpeningTreaty,
  Position,
  PowerPosition,
  RoundPlan,
} from '../../shared/rules/position.ts'
import { NO_ORDERS, type Orders } from '../../shared/rules/rounds/orders.ts'
import type { Settings } from '../../shared/rules/settings.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'

export const germany = 'germany' as PowerId
export const austria = 'austria' as PowerId
export const russia = 'russia' as PowerId
export const serbia = 'serbia' as PowerId
export const france = 'france' as PowerId
/** No power of this world. */
export const atlantis = 'atlantis' as PowerId

/** Germany has a head and a member; the others one person each. */
export const headOf: Readonly<Record<PowerId, PersonId>> = {
  [germany]: 'p1' as PersonId,
  [austria]: 'p2' as PersonId,
  [russia]: 'p3' as PersonId,
  [serbia]: 'p4' as PersonId,
  [france]: 'p5' as PersonId,
}
export const attache = 'p6' as PersonId
export const stranger = 'p9' as PersonId

const power = (id: PowerId, capability: number, arms: number): PowerPosition => ({
  id,
  names: {
    short: id,
    formal: `the state of ${id}`,
    adjective: id,
    combining: id,
    capital: id,
    article: '',
  },
  capability,
  arms,
  weights: { security: 0.4, prosperity: 0.3, influence: 0.2, autonomy: 0.1 },
  seat: { par: 40, typical: 50, spread: 5 },
  brief: [`You govern ${id}.`],
  objectives: [],
})

type Pair = readonly [PowerId, PowerId, number]

const symmetric = (pairs: readonly Pair[]): Record<PowerId, Record<PowerId, number>> => {
  const table: Record<PowerId, Record<PowerId, number>> = {}
  for (const [a, b, value] of pairs) {
    table[a] = { ...table[a], [b]: value }
    table[b] = { ...table[b], [a]: value }
  }
  return table
}

const round = (label: string): RoundPlan => ({ label, title: `In ${label}`, events: [], instructions: {} })

/** Capabilities add up to 70; no treaty stands, and nothing happens in its three rounds. */
export const julyCrisis: Position = {
  scenario: 'july-crisis',
  title: 'July Crisis',
  powers: [
    power(germany, 25, 10),
    power(austria, 9, 4),
    power(russia, 16, 6),
    power(serbia, 4, 2),
    power(france, 16, 5),
  ],
  proximity: symmetric([
    [germany, austria, 1],
    [germany, russia, 1],
    [germany, france, 1],
    [germany, serbia, 0.3],
    [austria, russia, 1],
    [austria, serbia, 1],
    [austria, france, 0.3],
    [russia, serbia, 0.6],
    [russia, france, 0.3],
    [serbia, france, 0.3],
  ]),
  attitudes: symmetric([
    [germany, austria, 50],
    [germany, russia, -20],
    [germany, france, -60],
    [germany, serbia, -20],
    [austria, russia, -40],
    [austria, serbia, -80],
    [austria, france, 0],
    [russia, serbia, 50],
    [russia, france, 40],
    [serbia, france, 20],
  ]),
  treaties: [],
  rounds: [round('1914'), round('1915'), round('1916')],
  norms: { shirked: 1, abandoned: 1, renounced: 1, betrayed: 1, disclosed: 1 },
  needs: [],
}

export const settings: Settings = {
  // Without domestic politics, so that a treaty is in force when all have signed it.
  modules: FULL.filter((module) => module !== 'domesticPolitics'),
  rounds: 3,
  lastRound: 'announced',
  chance: 'seeded',
  whoSigns: 'head',
  seating: 'choose',
}

/** Austria wants 3 points of Serbia, which has 4: a quarter is 1. */
export const ultimatum: CrisisPlan = {
  id: 'ultimatum' as CrisisId,
  title: 'The ultimatum',
  demand: 'an inquiry in Belgrade',
  challenger: austria,
  target: serbia,
  stakes: 3,
  place: [0, 0],
  regions: ['belgrade'],
}

export const event = (what: Partial<EventPlan>): EventPlan => ({
  id: 'event',
  title: 'News',
  text: 'Something happened.',
  shifts: [],
  crisis: null,
  ...what,
})

/** The same position, with these events in its first round. */
export const happening = (position: Position, ...events: readonly EventPlan[]): Position => ({
  ...position,
  rounds: position.rounds.map((plan, at) => (at === 0 ? { ...plan, events } : plan)),
})

export const inCrisis = (position: Position = julyCrisis): Position =>
  happening(position, event({ crisis: ultimatum }))

/** A public text without end and with a round of notice, unless something else is said. */
export const pact = (clauses: readonly Clause[], terms: Partial<Terms> = {}): Terms => ({
  title: 'A pact',
  clauses,
  secrecy: 'public',
  duration: null,
  notice: 1,
  ...terms,
})

export const defence: Clause = { kind: 'defence', against: 'anyone', when: 'discretion' }
export const automatic: Clause = { kind: 'defence', against: 'anyone', when: 'automatic' }
export const defenceAgainst = (...against: readonly PowerId[]): Clause => ({ ...defence, against })
export const fund = (amount: number): Pool => ({ kind: 'pool', share: { rule: 'equal', amount } })
export const peace: Clause = { kind: 'nonAggression' }
export const neutrality: Clause = { kind: 'neutrality', against: 'anyone' }
export const openBooks: Clause = { kind: 'verification' }
export const consultation: Clause = { kind: 'consultation' }
export const trade = (depth: 1 | 2 | 3): Clause => ({ kind: 'trade', depth })

/** The same position, with one more treaty of long ago. */
export const bound = (position: Position, parties: readonly PowerId[], terms: Terms): Position => {
  const standing: OpeningTreaty = { signed: '1 May 1900', parties, terms }
  return { ...position, treaties: [...position.treaties, standing] }
}

/** Orders that do nothing but what is said. */
export const orders = (said: Partial<Orders> = {}): Orders => ({ ...NO_ORDERS, ...said })
