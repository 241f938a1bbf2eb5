/**
 * Promises that cannot both be kept: help owed to one power against another to which restraint is owed. They are
 * allowed, and whoever signs them is warned. Rule T22 of RULES.md.
 */
import { covers } from '../clauses/against.ts'
import { clauseOf } from '../clauses/clauses.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import { type InForce, termsOf } from './treaty.ts'

/** "Russia owes you help against Germany, and owes Germany to stay out. It cannot keep both." */
export type Contradiction = Readonly<{
  power: PowerId
  helps: PowerId
  against: PowerId
  /** The treaty that promises help, and the one that promises restraint. */
  helping: TreatyId
  restraining: TreatyId
}>

/** Each once for a power, whom it helps and against whom, by the first two treaties that say so. */
export const contradictionsIn = (treaties: readonly InForce[]): readonly Contradiction[] => {
  const found = treaties.flatMap((helping) => {
    const defence = clauseOf(termsOf(helping).clauses, 'defence')
    if (!defence || defence.against === 'anyone') return []
    return defence.against.flatMap((against) =>
      treaties
        .filter((treaty) => treaty !== helping && treaty.parties.includes(against))
        .flatMap((restraining) => between(helping, restraining, against)),
    )
  })
  return found.filter((each, at) => found.findIndex((other) => isSame(other, each)) === at)
}

const between = (helping: InForce, restraining: InForce, against: PowerId): readonly Contradiction[] =>
  helping.parties
    .filter((power) => power !== against && restraining.parties.includes(power))
    .flatMap((power) =>
      helping.parties
        .filter((helps) => helps !== power && helps !== against && restrainsFrom(restraining, helps))
        .map((helps) => ({ power, helps, against, helping: helping.id, restraining: restraining.id })),
    )

/** Whether the treaty forbids its parties to take sides against each other in a crisis with this power. */
const restrainsFrom = (restraining: InForce, opponent: PowerId): boolean => {
  const { clauses } = termsOf(restraining)
  const neutrality = clauseOf(clauses, 'neutrality')
  return (
    clauseOf(clauses, 'nonAggression') !== undefined ||
    (neutrality !== undefined && covers(neutrality.against, opponent))
  )
}

const isSame = (a: Contradiction, b: Contradiction) =>
  a.power === b.power && a.helps === b.helps && a.against === b.against
