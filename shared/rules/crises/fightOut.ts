/** All crises of a round, when their stances are opened. Rule R11 of RULES.md. */
import type { CrisisId, PowerId } from '../ids.ts'
import type { Orders } from '../rounds/orders.ts'
import { type Outlay, powersOf, type World } from '../world.ts'
import type { Crisis } from './crisis.ts'
import { type CrisisResolved, evolve, resolve } from './resolveCrisis.ts'
import { openCrises } from './stances.ts'

type Fought = Readonly<{
  /** The world after all crises. */
  fought: World
  crises: readonly Readonly<{ crisis: Crisis; event: CrisisResolved }>[]
}>

/** Rule R11: crises of one round are resolved in the scenario's order, each on what the one before has left. */
export const fightOut = (world: World, orders: Readonly<Record<PowerId, Orders>>, outlay: Outlay): Fought =>
  openCrises(world).reduce<Fought>(
    ({ fought, crises }, crisis) => {
      const stances = Object.fromEntries(
        powersOf(world).flatMap((power) => stanceIn(orders, power, crisis.id)),
      )
      const event = resolve(fought, crisis, stances, outlay, (power) => orders[power]?.suspend ?? [])
      return { fought: evolve(fought, event), crises: [...crises, { crisis, event }] }
    },
    { fought: world, crises: [] },
  )

const stanceIn = (orders: Readonly<Record<PowerId, Orders>>, power: PowerId, crisis: CrisisId) => {
  const stance = orders[power]?.stances[crisis]
  return stance ? [[power, stance] as const] : []
}
