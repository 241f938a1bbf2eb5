/** Random orders, most of them lawful. */
import fc from 'fast-check'
import { Stance } from '../../../shared/rules/crises/crisis.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { duesOf } from '../../../shared/rules/rounds/dues.ts'
import { type Orders, type Paying, withPaid } from '../../../shared/rules/rounds/orders.ts'
import { bindingOn, spendable, type World } from '../../../shared/rules/world.ts'
import type { Deed } from '../given.ts'
import { germany } from '../julyCrisis.ts'
import { by, nth, POWERS, pick, power } from './draws.ts'

/** What a power may spend cut into parts; sometimes a point too many. */
const ordersOf = (world: World, of: PowerId, n: readonly number[]): Orders => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n
  let left = spendable(world, of) + (a % 29 === 0 ? 1 : 0)
  const take = (most: number) => {
    const taken = Math.min(left, most)
    left -= taken
    return taken
  }
  const paying = duesOf(world, of).reduce<Paying>(
    (now, due, at) => {
      const over = due.to === 'fund' ? (b + at) % 4 : Math.min(2, (b + at) % 4) + (b % 37 === 0 ? 1 : 0)
      return withPaid(now, due, take(Math.max(0, due.due + over - 2)))
    },
    { contributions: {} },
  )
  const open = openCrises(world)
  const principal = (at: number) => open[at]?.challenger === of || open[at]?.target === of
  const bound = bindingOn(world, of)
  return {
    arms: take(c % 15),
    ...paying,
    outreach: d % 2 === 0 ? { [nth(POWERS, d, germany)]: take(d % 4) } : {},
    development: take(e % 10),
    stances: Object.fromEntries(
      open.map(({ id }, at) => [
        id,
        principal(at)
          ? (['standFirm', 'concede'] as const)[(f + at) % 2]!
          : nth(Stance.options, f + at, 'abstain'),
      ]),
    ),
    renounce: f % 9 === 0 && bound[0] ? [bound[0].id, bound[0].id] : [],
  }
}

export const ordering = by(
  power,
  fc.tuple(fc.array(pick, { minLength: 6, maxLength: 6 }), fc.nat({ max: 9 })).map(
    ([n, which]) =>
      (world, of): Deed =>
        which === 0
          ? { type: 'UnlockOrders' }
          : { type: which === 1 ? 'ProposeOrders' : 'GiveOrders', orders: ordersOf(world, of, n) },
  ),
)
