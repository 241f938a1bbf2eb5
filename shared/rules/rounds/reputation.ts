/** What a round adds to what a power's word is worth to everybody. Rules L5 and L8 of RULES.md. */
import type { PowerId } from '../ids.ts'
import { isDefection, type LedgerEntry } from '../ledger.ts'
import { type Payment, powersOf, type World } from '../world.ts'
import { broughtBy, netGiven } from './received.ts'

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
