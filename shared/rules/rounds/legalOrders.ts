/** Whether orders can be carried out, and what a power does that gives none. Rules R7 to R9 of RULES.md. */

import type { ClauseKind } from '../clauses/clauses.ts'
import type { Stance } from '../crises/crisis.ts'
import { isPrincipal } from '../crises/crisis.ts'
import { openCrises, stanceByDefault, stancesOpenTo } from '../crises/stances.ts'
import { withdrawalsDue } from '../crises/withdraw.ts'
import type { CrisisId, PowerId, TreatyId } from '../ids.ts'
import { entriesOf, keysOf } from '../record.ts'
import { faultInSuspensions, type SuspensionRefusal } from '../treaties/suspend.ts'
import { bindingOn, isPower, spendable, type World } from '../world.ts'
import { type Due, duesOf } from './dues.ts'
import { type Orders, type Paying, paidOf, spent, withPaid } from './orders.ts'

export type OrdersRefusal =
  | Readonly<{ reason: 'NotTimeForOrders'; phase: World['phase']['kind'] }>
  | Readonly<{ reason: 'SpentTooMuch'; spent: number; has: number }>
  | Readonly<{ reason: 'NotYourFund'; treaty: TreatyId }>
  | Readonly<{ reason: 'NotPromised'; treaty: TreatyId; article: ClauseKind }>
  | Readonly<{ reason: 'MoreThanPromised'; treaty: TreatyId; article: ClauseKind; due: number }>
  | Readonly<{ reason: 'NoSuchPowerToCourt'; power: string }>
  | Readonly<{ reason: 'NoSuchCrisis'; crisis: CrisisId }>
  | Readonly<{ reason: 'StanceNotOpen'; crisis: CrisisId; stance: Stance; open: readonly Stance[] }>
  | Readonly<{ reason: 'StanceMissing'; crisis: CrisisId }>
  | Readonly<{ reason: 'NothingToWithhold'; crisis: CrisisId }>
  | Readonly<{ reason: 'NotYourTreaty'; treaty: TreatyId }>
  | SuspensionRefusal

/** What is wrong with these orders, or null. */
export const faultInOrders = (world: World, power: PowerId, orders: Orders): OrdersRefusal | null => {
  if (world.phase.kind !== 'orders') return { reason: 'NotTimeForOrders', phase: world.phase.kind }
  const has = spendable(world, power)
  if (spent(orders) > has) return { reason: 'SpentTooMuch', spent: spent(orders), has }

  const fault = faultInPayments(duesOf(world, power), orders)
  if (fault) return fault
  const nobody = Object.keys(orders.outreach).find((other) => other === power || !isPower(world, other))
  if (nobody) return { reason: 'NoSuchPowerToCourt', power: nobody }

  const crises = openCrises(world)
  for (const [id, stance] of entriesOf(orders.stances)) {
    const crisis = crises.find((each) => each.id === id)
    if (!crisis) return { reason: 'NoSuchCrisis', crisis: id }
    const open = stancesOpenTo(world, crisis, power)
    if (!open.includes(stance)) return { reason: 'StanceNotOpen', crisis: id, stance, open }
  }
  const undecided = crises.find((crisis) => isPrincipal(crisis, power) && !(crisis.id in orders.stances))
  if (undecided) return { reason: 'StanceMissing', crisis: undecided.id }

  const owed = withdrawalsDue(world).flatMap(({ by, crisis }) => (by === power ? [crisis] : []))
  const notOwed = orders.withhold?.find((crisis) => !owed.includes(crisis))
  if (notOwed) return { reason: 'NothingToWithhold', crisis: notOwed }

  const bound = bindingOn(world, power).map(({ id }) => id)
  const notBound = orders.renounce.find((treaty) => !bound.includes(treaty))
  if (notBound) return { reason: 'NotYourTreaty', treaty: notBound }
  return faultInSuspensions(world, power, orders.suspend ?? [])
}

/** Funds take more than is due; what is given to others is what was promised, or less. */
const faultInPayments = (dues: readonly Due[], orders: Orders): OrdersRefusal | null => {
  const into = (treaty: TreatyId) => dues.some((due) => due.treaty === treaty && due.to === 'fund')
  const notFund = keysOf(orders.contributions).find((treaty) => !into(treaty))
  if (notFund) return { reason: 'NotYourFund', treaty: notFund }
  for (const [treaty, by] of entriesOf(orders.payments ?? {}))
    for (const article of keysOf(by)) {
      const due = dues.find(
        (each) => each.treaty === treaty && each.article === article && each.to !== 'fund',
      )
      if (!due) return { reason: 'NotPromised', treaty, article }
      if (paidOf(orders, due) > due.due) return { reason: 'MoreThanPromised', treaty, article, due: due.due }
    }
  return null
}

/** Rule R9: keep every promise, oldest treaty first; spend the rest on development; back no aggression. */
export const ordersByDefault = (world: World, power: PowerId): Orders => {
  let left = spendable(world, power)
  let paying: Paying = { contributions: {} }
  for (const due of duesOf(world, power)) {
    const points = Math.min(due.due, left)
    paying = withPaid(paying, due, points)
    left -= points
  }
  return {
    arms: 0,
    development: left,
    ...paying,
    outreach: {},
    stances: Object.fromEntries(
      openCrises(world).map((crisis) => [crisis.id, stanceByDefault(world, crisis, power)]),
    ),
    renounce: [],
  }
}

/** Rule R8: what orders leave unsaid: points left go into development, crises not named by the promise kept; what is renounced twice is renounced once. */
export const completed = (world: World, power: PowerId, orders: Orders): Orders => {
  const byDefault = ordersByDefault(world, power)
  return {
    ...orders,
    development: orders.development + Math.max(0, spendable(world, power) - spent(orders)),
    stances: { ...byDefault.stances, ...orders.stances },
    renounce: [...new Set(orders.renounce)],
    ...(orders.withhold && { withhold: [...new Set(orders.withhold)] }),
  }
}
