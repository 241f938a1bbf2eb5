/** What was spent, as one power may know it. */
import type { PowerId } from '../../rules/ids.ts'
import { entriesOf } from '../../rules/record.ts'
import { duesOf } from '../../rules/rounds/dues.ts'
import { capabilityOf, type Outlay, powersOf, type World } from '../../rules/world.ts'
import { paymentsFor, seesBooks } from '../books.ts'
import { onlyOwn } from './only.ts'

/**
 * Rules V4 and V5: home defence of the last round is known to all. Of a fund a member knows its own payment and
 * the total, and each payment with open books; others know the totals of public funds. What is not known is
 * filled with an even share of what is, so that sums of known things stay right.
 */
export const outlayFor = (known: World, own: PowerId | null): Outlay => {
  const { arms, development, paid, received } = known.outlay
  const payments = Object.fromEntries(
    entriesOf(paid)
      .filter(([id, by]) => seesBooks(known.treaties[id], own, by))
      .map(([id, by]) => [id, paymentsFor(known.treaties[id], by, own)]),
  )
  const guessed = (power: PowerId) =>
    Math.max(
      0,
      Math.floor(capabilityOf(known, power)) -
        (arms[power] ?? 0) -
        duesOf(known, power).reduce((sum, { due }) => sum + due, 0),
    )
  return {
    arms,
    development: Object.fromEntries(
      powersOf(known).map((power) => [power, power === own ? (development[power] ?? 0) : guessed(power)]),
    ),
    ...(received && { received: onlyOwn(received, own) }),
    paid: payments,
  }
}
