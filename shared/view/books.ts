/** Who sees what was paid under a treaty, and by whom. Rules V5 and V14 of RULES.md. */

import type { PowerId } from '../rules/ids.ts'
import { keysOf } from '../rules/record.ts'
import { hasOpenBooks } from '../rules/treaties/funds.ts'
import { isPublic, type Treaty } from '../rules/treaties/treaty.ts'
import { asKnownBy, type Payment, type World } from '../rules/world.ts'

export const paymentsFor = (
  treaty: Treaty | undefined,
  by: Readonly<Record<PowerId, number>>,
  own: PowerId | null,
): Readonly<Record<PowerId, number>> => {
  const members = keysOf(by)
  if (treaty && seesEachPayment(treaty, own, members)) return by
  const mine = own !== null && own in by ? (by[own] ?? 0) : null
  const others = members.filter((power) => mine === null || power !== own)
  const rest = others.reduce((sum, power) => sum + (by[power] ?? 0), 0)
  return Object.fromEntries(
    members.map((power) => [power, mine !== null && power === own ? mine : rest / others.length]),
  )
}

/**
 * Rule V5: open books show each payment to the members, and in a public treaty to everybody; two members see each
 * other's anyway.
 *
 * @param payers who paid in the round in question: what three paid stays sealed when one of them has left
 */
export const seesEachPayment = (
  treaty: Treaty,
  own: PowerId | null,
  payers: readonly PowerId[] = treaty.parties,
): boolean => {
  const member = own !== null && treaty.parties.includes(own)
  const openBooks = hasOpenBooks(treaty)
  return (openBooks && (member || isPublic(treaty))) || (member && payers.length === 2)
}

/** Rule V14: aid is known to giver and receiver, and to everybody where the treaty is public; an exchange to its parties. */
export const seesPayment = (world: World, { treaty, by, to }: Payment, own: PowerId | null): boolean => {
  const named = world.treaties[treaty]
  if (own !== null && (own === by || own === to)) return true
  if (!named) return false
  return to === 'parties' ? own !== null && named.parties.includes(own) : isPublic(named)
}

/** Rule V5: who is outside a secret treaty, or only invited to it, sees nothing of what is paid there in rounds without it. */
export const seesBooks = (
  treaty: Treaty | undefined,
  own: PowerId | null,
  by: Readonly<Record<PowerId, number>>,
): boolean => seesInside(treaty, own, keysOf(by))

/** Whether a power sees what these have done under a treaty: everybody of a public one, else the parties and whoever took part. */
export const seesInside = (
  treaty: Treaty | undefined,
  own: PowerId | null,
  involved: readonly PowerId[],
): boolean =>
  treaty !== undefined &&
  asKnownBy(treaty, own) !== null &&
  (isPublic(treaty) || (own !== null && (treaty.parties.includes(own) || involved.includes(own))))
