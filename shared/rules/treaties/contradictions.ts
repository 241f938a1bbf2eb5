/**
 * Promises that cannot both be kept: help owed to one power against another to which restraint is owed. They are
 * allowed, and whoever signs them is warned. Rule T22 of RULES.md.
 */
import type { Called } from '../clauses/clause.ts'
import { type Clause, effectsOf } from '../clauses/clauses.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import { deepTradeBetween, embargoesIn } from './embargoes.ts'
import { type InForce, termsOf } from './treaty.ts'

/** "Russia owes you help against Germany, and owes Germany to stay out. It cannot keep both." */
export type Contradiction = Readonly<{
  power: PowerId
  helps: PowerId
  against: PowerId
  /** Whether it helps a power that is challenged, one that challenges, or one that shuns another's trade. */
  side: Called['side'] | 'embargo'
  /** The treaty that promises help, and the one that promises restraint. */
  helping: TreatyId
  restraining: TreatyId
}>

/** Each once for a power, whom it helps and against whom, by the first two treaties that say so. */
export const contradictionsIn = (treaties: readonly InForce[]): readonly Contradiction[] => {
  const found = [...helpAgainst(treaties), ...tradeAgainst(treaties)]
  return found.filter((each, at) => found.findIndex((other) => isSame(other, each)) === at)
}

const helpAgainst = (treaties: readonly InForce[]): readonly Contradiction[] =>
  treaties.flatMap((helping) =>
    termsOf(helping).clauses.flatMap((clause) =>
      enemiesNamedIn(clause).flatMap((against) =>
        treaties
          .filter((treaty) => treaty !== helping && treaty.parties.includes(against))
          .flatMap((restraining) => between(helping, clause, restraining, against)),
      ),
    ),
  )

/** Rule K22: to keep one's trade from a power, and to trade deeply with it. */
const tradeAgainst = (treaties: readonly InForce[]): readonly Contradiction[] =>
  embargoesIn(treaties).flatMap(({ treaty, by, target }): readonly Contradiction[] => {
    const trade = deepTradeBetween(treaties, by, target)
    const helps = treaty.parties.find((party) => party !== by)
    return trade && helps
      ? [{ power: by, helps, against: target, side: 'embargo', helping: treaty.id, restraining: trade.id }]
      : []
  })

/** A promise against anyone is no promise against somebody in particular. */
const enemiesNamedIn = (clause: Clause): readonly PowerId[] =>
  'against' in clause && clause.against !== 'anyone' ? clause.against : []

const between = (
  helping: InForce,
  clause: Clause,
  restraining: InForce,
  against: PowerId,
): readonly Contradiction[] =>
  helping.parties
    .filter((helps) => helps !== against)
    .flatMap((helps) =>
      (['target', 'challenger'] as const).flatMap((side) =>
        calledBeside(helping, clause, helps, against, side)
          .filter((power) => power !== against && restraining.parties.includes(power))
          .filter((power) => restrainsFrom(restraining, power, against, helps, side))
          .map((power) => ({
            power,
            helps,
            against,
            side,
            helping: helping.id,
            restraining: restraining.id,
          })),
      ),
    )

/** Whom an article calls to this power, as the one or the other side of a crisis with its enemy. */
const calledBeside = (
  { parties }: InForce,
  clause: Clause,
  helps: PowerId,
  against: PowerId,
  side: Called['side'],
): readonly PowerId[] => {
  const quarrel =
    side === 'target' ? { challenger: against, target: helps } : { challenger: helps, target: against }
  return (effectsOf(clause).calls?.(clause, parties, quarrel) ?? [])
    .filter((call) => call.side === side)
    .map(({ power }) => power)
}

/**
 * Whether a party has promised not to act against another in a crisis with `opponent`. Beside who is challenged only
 * a promise of peace contradicts, because help is owed to both only where both are challenged.
 */
const restrainsFrom = (
  restraining: InForce,
  power: PowerId,
  victim: PowerId,
  opponent: PowerId,
  side: Called['side'],
): boolean =>
  termsOf(restraining).clauses.some(
    (clause) =>
      (side === 'challenger' || clause.kind !== 'defence') &&
      effectsOf(clause).restrains?.(clause, restraining.parties, power, victim, opponent),
  )

const isSame = (a: Contradiction, b: Contradiction) =>
  a.power === b.power && a.helps === b.helps && a.against === b.against && a.side === b.side
