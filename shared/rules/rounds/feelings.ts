/**
 * How opinions change by what powers did for each other and with whom they are tied, when a round closes. Rules F1 to F3
 * and F6 to F10 of RULES.md. Beside it feelingsAfterCrises and feelingsAfterDefections.
 */

import { clauseOf, effectsOf, isMilitary } from '../clauses/clauses.ts'
import { owes } from '../clauses/owed.ts'
import { CONSTANTS } from '../constants.ts'
import type { PowerId } from '../ids.ts'
import { canKnow, isDefection, type LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import { entriesOf } from '../record.ts'
import { toTenth } from '../rounding.ts'
import { embargoesKept, sendersAgainst } from '../treaties/embargoes.ts'
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
import { broughtBy, netGiven } from './received.ts'

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
export const fromSanctions = (world: World): AttitudeChange[] => {
  const kept = embargoesKept(world)
  return powersOf(world).flatMap((of) =>
    sendersAgainst(kept, of).map((toward) => ({
      of,
      toward,
      by: CONSTANTS.attitude.sanctions,
      cause: 'sanctions' as const,
    })),
  )
}

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

const pairsOf = (world: World): readonly (readonly [PowerId, PowerId])[] =>
  powersOf(world).flatMap((of) =>
    powersOf(world)
      .filter((toward) => toward !== of)
      .map((toward) => [of, toward] as const),
  )
