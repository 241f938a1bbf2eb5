/** A few powers with real names, for sentences that must read well. */

import { namesOf } from '../../../client/words/names.ts'
import type { Bargain } from '../../../shared/rules/clauses/clause.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { CrisisId, PowerId, TreatyId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import type { CrisisPaper } from '../../../shared/view/papers.ts'
import { quarrelBetween } from '../../support/bargain.ts'

export const france = 'france' as PowerId
export const britain = 'britain' as PowerId
export const russia = 'russia' as PowerId
export const germany = 'germany' as PowerId
export const turkey = 'turkey' as PowerId
export const alliance = 't1a' as TreatyId

const power = (
  id: PowerId,
  short: string,
  adjective: string,
  combining: string,
  capital: string,
  article: '' | 'the' = '',
) => ({ id, names: { short, formal: `the state of ${short}`, adjective, combining, capital, article } })

export const powers = [
  power(france, 'France', 'French', 'Franco', 'Paris'),
  power(britain, 'Britain', 'British', 'Anglo', 'London'),
  power(russia, 'Russia', 'Russian', 'Russo', 'St Petersburg'),
  power(germany, 'Germany', 'German', 'German', 'Berlin'),
  power(turkey, 'Ottoman Empire', 'Ottoman', 'Ottoman', 'Constantinople', 'the'),
]
export const names = namesOf(powers)

export const between = (...parties: PowerId[]): Bargain => ({
  parties,
  powers: powers.map(({ id }) => id),
  names: Object.fromEntries(powers.map((each) => [each.id, each.names])),
  disputes: quarrelBetween(parties),
  capability: { [france]: 16, [britain]: 20, [russia]: 18, [germany]: 24, [turkey]: 6 },
})

export const text = (clauses: readonly Clause[], terms: Partial<Terms> = {}): Terms => ({
  title: 'Anglo-French Convention',
  clauses,
  secrecy: 'public',
  duration: 3,
  notice: 1,
  ...terms,
})

/** Germany wants the Congo from France. */
export const agadir = (outcome: CrisisPaper['outcome'] = null): CrisisPaper => ({
  id: 'agadir' as CrisisId,
  title: 'Agadir',
  demand: 'the Congo',
  challenger: germany,
  target: france,
  stakes: 2,
  effectiveStakes: 2,
  place: [0, 0],
  regions: [],
  round: 4,
  declared: {},
  knownCalls: [{ power: russia, treaty: alliance, side: 'target', when: 'automatic' }],
  mediators: [],
  outcome,
})
