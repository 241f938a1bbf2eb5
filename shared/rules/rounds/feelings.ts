/** How opinions and reputations change when a round closes. Rules F1 to F6, F7 to F9, C16, C22 and L5 to L8 of RULES.md. */

import { clauseOf, effectsOf, isMilitary } from '../clauses/clauses.ts'
import { owes } from '../clauses/owed.ts'
import { CONSTANTS } from '../constants.ts'
import type { CrisisOutcome } from '../crises/crisis.ts'
import { demandsOf } from '../crises/makeDemand.ts'
import type { CrisisId, PowerId } from '../ids.ts'
import { cameOutIn, canKnow, type DefectionKind, isDefection, type LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import { entriesOf } from '../record.ts'
import { toTenth } from '../rounding.ts'
import { sendersAgainst } from '../treaties/embargoes.ts'
import { type InForce, isPublic, termsOf } from '../treaties/treaty.ts'
import {
  type AttitudeChange,
  attitude,
  capabilityOf,
  type Fund,
  type Payment,
  powersOf,
  treatiesInForce,
  type World,
} from '../world.ts'
import type { Orders } from './orders.ts'
import { total } from './payments.ts'
import { broughtBy } from './received.ts'

/** Rule F1: outreach wins a good opinion, dearer with the strong, at most 10 a round and target. */
export const fromOutreach = (world: World, orders: Readonly<Record<PowerId, Orders>>): AttitudeChange[] => {
  const { outreach, outreachCap } = CONSTANTS.attitude
  return entriesOf(orders).flatMap(([by, { outreach: spent }]) =>
    entriesOf(spent)
      .filter(([, points]) => points > 0)
      .map(([target, points]) => ({
        of: target,
        toward: by,
        by: toTenth(Math.min(outreachCap, (outreach * points) / Math.sqrt(capabilityOf(world, target)))),
        cause: 'outreach' as const,
      })),
  )
}

/**
 * Rule F2: once for each pair with a kept treaty of defence or burden sharing, as far as the one can know of the
 * other; an empty fund is kept by nobody.
 */
export const fromKeptTreaties = (
  world: World,
  ledger: readonly LedgerEntry[],
  funds: readonly Fund[],
): AttitudeChange[] => {
  const full = funds.filter(({ due, paid }) => total(due) > 0 && total(paid) >= total(due))
  const kept = treatiesInForce(world).flatMap(({ id, parties, revisions }) => {
    if (full.some(({ treaty }) => treaty === id)) return [{ parties, owed: {} }]
    const defence = clauseOf(termsOf({ revisions }).clauses, 'defence')
    return defence ? [{ parties, owed: defence }] : []
  })
  return pairsOf(world).flatMap(([of, toward]) => {
    const shared = kept.some(
      ({ parties, owed }) => owes(owed, parties, of, toward) || owes(owed, parties, toward, of),
    )
    const broken = ledger.some((entry) => entry.by === toward && isDefection(entry) && canKnow(entry, of))
    return shared && !broken
      ? [{ of, toward, by: CONSTANTS.attitude.treatyKept, cause: 'treatyKept' as const }]
      : []
  })
}

/** Rule F7: aid wins its receiver's good opinion, as far as nothing came back for it in the same round. */
export const fromAid = (world: World, payments: readonly Payment[]): AttitudeChange[] => {
  const { aid, aidCap } = CONSTANTS.attitude
  const given = payments.filter((payment) => broughtBy(world, payment) !== null)
  return pairsOf(world).flatMap(([of, toward]) => {
    const net = netGiven(given, toward, of)
    return net > 0
      ? [
          {
            of,
            toward,
            by: toTenth(Math.min(aidCap, (aid * net) / Math.sqrt(capabilityOf(world, of)))),
            cause: 'aid' as const,
          },
        ]
      : []
  })
}

/** What one power gave another beyond what it got from it in the same round, in points. */
const netGiven = (payments: readonly Payment[], by: PowerId, to: PowerId): number =>
  payments.reduce(
    (net, each) =>
      net +
      (each.by === by && each.to === to ? each.paid : 0) -
      (each.by === to && each.to === by ? each.paid : 0),
    0,
  )

/** Rule F8: two that both paid what they owe the exchange between them, once a pair. */
export const fromExchange = (world: World, payments: readonly Payment[]): AttitudeChange[] =>
  pairsOf(world).flatMap(([of, toward]) => {
    const warmth = treatiesInForce(world).map(({ id, parties, revisions }) => {
      const kept = (party: PowerId, article: string) =>
        payments.some(
          ({ treaty, by, due, paid, ...each }) =>
            treaty === id && each.article === article && by === party && due > 0 && paid >= due,
        )
      if (!parties.includes(of) || !parties.includes(toward)) return 0
      return Math.max(
        ...termsOf({ revisions }).clauses.map((clause) =>
          kept(of, clause.kind) && kept(toward, clause.kind) ? (effectsOf(clause).warms?.(clause) ?? 0) : 0,
        ),
      )
    })
    const by = Math.max(0, ...warmth)
    return by > 0 ? [{ of, toward, by, cause: 'exchange' as const }] : []
  })

/** Rule F9: who is kept from trade resents everybody who keeps it, every round. */
export const fromSanctions = (world: World): AttitudeChange[] =>
  powersOf(world).flatMap((of) =>
    sendersAgainst(world, of).map((toward) => ({
      of,
      toward,
      by: CONSTANTS.attitude.sanctions,
      cause: 'sanctions' as const,
    })),
  )

/** Rules F3 and F10: a new public military tie alarms every power that is unfriendly to one of the partners (Snyder 1984). */
export const fromNewTreaties = (world: World): AttitudeChange[] => {
  const { militaryTreaty, unfriendlyBelow } = CONSTANTS.attitude
  const alarming = treatiesInForce(world).filter(alarms)
  return alarming.flatMap((treaty) => {
    const { parties } = treaty
    const bonds = newBonds(world, treaty)
    return powersOf(world)
      .filter((power) => !parties.includes(power))
      .flatMap((of) =>
        parties
          .filter((signer) =>
            parties.some(
              (partner) => bonds(signer, partner) && attitude(world, of, partner) < unfriendlyBelow,
            ),
          )
          .map((toward) => ({ of, toward, by: militaryTreaty, cause: 'militaryTreaty' as const })),
      )
  })
}

const alarms = (treaty: Pick<InForce, 'revisions' | 'disclosed'>): boolean =>
  isPublic(treaty) && termsOf(treaty).clauses.some(isMilitary)

/** Whether a treaty that alarms ties two of its parties for the first time in this round. */
const newBonds = ({ phase }: World, { since, disclosed, revisions }: InForce) => {
  const round = roundOf(phase)
  const before = revisions.filter(({ binds }) => binds !== round)
  const joined = revisions.flatMap((text) => (text.binds === round && text.joined ? [text.joined] : []))
  const all = (disclosed?.round ?? since) === round || !alarms({ disclosed, revisions: before })
  return (a: PowerId, b: PowerId): boolean => a !== b && (all || joined.includes(a) || joined.includes(b))
}

/** Rules F4 and F5: who concedes loses face with everybody; a war embitters its principals. */
export const fromCrises = (
  world: World,
  outcomes: readonly Readonly<{ id: CrisisId; outcome: CrisisOutcome }>[],
): AttitudeChange[] =>
  outcomes.flatMap(({ id, outcome }): AttitudeChange[] => {
    const crisis = world.crises[id]
    if (!crisis) throw new Error(`no crisis ${id}`)
    const { challenger, target } = crisis
    const { conceded, war } = CONSTANTS.attitude
    if (outcome.kind === 'war')
      return [
        { of: target, toward: challenger, by: war.targetOfChallenger, cause: 'war' as const },
        { of: challenger, toward: target, by: war.challengerOfTarget, cause: 'war' as const },
      ]
    return [challenger, target]
      .filter((power) => outcome.stances[power] === 'concede')
      .flatMap((toward) =>
        powersOf(world)
          .filter((of) => of !== toward)
          .map((of) => ({ of, toward, by: conceded, cause: 'conceded' as const })),
      )
  })

/** Rule L7: what a defection costs with its victims, in points of opinion; below 0. */
export const priceOfDefection = ({ position }: Pick<World, 'position'>, kind: DefectionKind): number =>
  CONSTANTS.defection[kind] * position.norms[kind]

/** Rule L10: what a disclosure brought out in this round costs with those who learn it now. */
export const fromOldDefections = (world: World): AttitudeChange[] =>
  cameOutIn(world.ledger, roundOf(world.phase))
    .filter(isDefection)
    .flatMap(({ by: toward, knewBefore = [], verdict }) => {
      const price = priceOfDefection(world, verdict)
      return powersOf(world)
        .filter((of) => of !== toward && !knewBefore.includes(of))
        .map((of) => ({ of, toward, by: toTenth(price * CONSTANTS.defectionElsewhere), cause: verdict }))
    })

/** Rule C22: whoever settles a quarrel of this round thinks better of the other, and of who mediated. */
export const fromSettlements = (world: World): AttitudeChange[] =>
  Object.values(world.crises)
    .filter(({ round }) => round === roundOf(world.phase))
    .flatMap(({ challenger, target, settlement }): AttitudeChange[] => {
      if (!settlement) return []
      const { ofMediator, ofEachOther } = CONSTANTS.attitude.settled
      return [
        { of: target, toward: challenger, by: ofEachOther, cause: 'settled' },
        { of: challenger, toward: target, by: ofEachOther, cause: 'settled' },
        ...settlement.mediators.flatMap((toward) =>
          [challenger, target].map((of) => ({ of, toward, by: ofMediator, cause: 'mediated' as const })),
        ),
      ]
    })

/** Rule C16: who makes a demand is resented, whatever came of it. */
export const fromDemands = (world: World): AttitudeChange[] =>
  demandsOf(world, roundOf(world.phase)).flatMap(({ challenger, target }) =>
    powersOf(world)
      .filter((of) => of !== challenger)
      .map((of) => ({
        of,
        toward: challenger,
        by: CONSTANTS.attitude.demanded[of === target ? 'target' : 'others'],
        cause: 'demanded' as const,
      })),
  )

/** Rule L6: a defection that can be known costs opinion: in full with the victims, a third with everybody else. */
export const fromDefections = (world: World, ledger: readonly LedgerEntry[]): AttitudeChange[] =>
  ledger.filter(isDefection).flatMap((entry) => {
    const price = priceOfDefection(world, entry.verdict)
    if (price === 0) return []
    return powersOf(world)
      .filter((of) => of !== entry.by && canKnow(entry, of) && !isSpared(entry, of))
      .map((of) => ({
        of,
        toward: entry.by,
        by: toTenth(entry.owedTo.includes(of) ? price : price * CONSTANTS.defectionElsewhere),
        cause: entry.verdict,
      }))
  })

/** Rule L9: nobody minds a promise broken in its own favour. */
const isSpared = ({ what }: LedgerEntry, of: PowerId): boolean =>
  what.kind === 'embargo' && what.target === of

/**
 * Rule L5: what everybody can know counts, at most one observation for each fund and round.
 *
 * @returns promises kept and called in this round, by power
 */
export const observed = (
  world: World,
  ledger: readonly LedgerEntry[],
  payments: readonly Payment[],
): Readonly<Record<PowerId, Readonly<{ kept: number; called: number }>>> =>
  Object.fromEntries(
    powersOf(world).map((power) => {
      const seen = ledger.filter(
        (entry) => entry.by === power && entry.knownTo === 'everyone' && !isReturned(entry, world, payments),
      )
      const broken = seen.filter(isDefection).length
      const gifts = seen.filter((entry) => !isDefection(entry) && isGift(entry, world, payments)).length
      const called = seen.length - Math.max(0, gifts - 1)
      return [power, { kept: called - broken, called }]
    }),
  )

/** Rule L8: however many are given to, a power is observed once a round to have given what it promised. */
const isGift = ({ by, treaty, article }: LedgerEntry, world: World, payments: readonly Payment[]): boolean =>
  payments.some(
    (payment) =>
      payment.by === by &&
      payment.treaty === treaty &&
      payment.article === article &&
      broughtBy(world, payment) !== null,
  )

/** Rule L8: aid that came back in the same round, point for point, proves nobody's word. */
const isReturned = (
  { by, treaty, article, verdict }: LedgerEntry,
  world: World,
  payments: readonly Payment[],
): boolean => {
  const given = payments.filter((payment) => broughtBy(world, payment) !== null)
  const own = given.find((each) => each.by === by && each.treaty === treaty && each.article === article)
  return verdict === 'kept' && own !== undefined && own.to !== 'parties' && netGiven(given, by, own.to) <= 0
}

const pairsOf = (world: World): readonly (readonly [PowerId, PowerId])[] =>
  powersOf(world).flatMap((of) =>
    powersOf(world)
      .filter((toward) => toward !== of)
      .map((toward) => [of, toward] as const),
  )
