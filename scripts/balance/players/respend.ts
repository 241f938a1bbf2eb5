/** Orders that spend neither more nor less than there is. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { type Due, duesOf } from '../../../shared/rules/rounds/dues.ts'
import type { Orders } from '../../../shared/rules/rounds/orders.ts'
import { spent, withPaid } from '../../../shared/rules/rounds/orders.ts'
import { spendable, type World } from '../../../shared/rules/world.ts'

/**
 * Pays so much of everything that falls due: what it costs more is saved on development, then arms, then outreach;
 * what it costs less is developed.
 */
export const paying = (known: World, power: PowerId, orders: Orders, pays: (due: Due) => number): Orders => {
  const nothing: Orders = { ...orders, contributions: {}, payments: undefined }
  const changed = duesOf(known, power).reduce((now, due) => withPaid(now, due, pays(due)), nothing)
  let missing = spent(changed) - spendable(known, power)
  if (missing <= 0) return { ...changed, development: changed.development - missing }
  const saved = (points: number) => {
    const least = Math.max(0, points - missing)
    missing -= points - least
    return least
  }
  const development = saved(orders.development)
  const arms = saved(orders.arms)
  return missing > 0 ? { ...changed, development, arms, outreach: {} } : { ...changed, development, arms }
}

/** All that is left after the shares goes into one thing. */
export const puttingAllInto = (
  known: World,
  power: PowerId,
  orders: Orders,
  what: 'arms' | 'development',
): Orders => {
  const paid = { ...orders, arms: 0, development: 0, outreach: {} }
  return { ...paid, [what]: spendable(known, power) - spent(paid) }
}
