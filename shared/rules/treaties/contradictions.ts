/**
 * Promises that cannot both be kept: help owed to one power against another to which restraint is owed. They are
 * allowed, and whoever signs them is warned. Rule T22 of RULES.md.
 */
import { clauseOf, effectsOf } from '../clauses/clauses.ts'
import type { Defence } from '../clauses/defence.ts'
import { owes } from '../clauses/owed.ts'
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
        .flatMap((restraining) => between(helping, defence, restraining, against)),
    )
  })
  return found.filter((each, at) => found.findIndex((other) => isSame(other, each)) === at)
}

const between = (
  helping: InForce,
  defence: Defence,
  restraining: InForce,
  against: PowerId,
): readonly Contradiction[] =>
  helping.parties
    .filter((power) => power !== against && restraining.parties.includes(power))
    .flatMap((power) =>
      helping.parties
        .filter(
          (helps) =>
            helps !== against &&
            owes(defence, helping.parties, power, helps) &&
            restrainsFrom(restraining, power, against, helps),
        )
        .map((helps) => ({ power, helps, against, helping: helping.id, restraining: restraining.id })),
    )

/** Whether a promise of peace, and not one of help, forbids a party to act against another in a crisis with `opponent`. */
const restrainsFrom = (restraining: InForce, power: PowerId, victim: PowerId, opponent: PowerId): boolean =>
  termsOf(restraining).clauses.some(
    (clause) =>
      clause.kind !== 'defence' &&
      effectsOf(clause).restrains?.(clause, restraining.parties, power, victim, opponent),
  )

const isSame = (a: Contradiction, b: Contradiction) =>
  a.power === b.power && a.helps === b.helps && a.against === b.against
