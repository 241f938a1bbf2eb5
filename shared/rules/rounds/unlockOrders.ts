/** The head takes locked orders back to change them. Rule R7 of RULES.md. */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import type { PowerId } from '../ids.ts'
import type { World } from '../world.ts'

export const UnlockOrders = z.strictObject({ type: z.literal('UnlockOrders') })
export type UnlockOrders = z.infer<typeof UnlockOrders>

export type OrdersUnlocked = Readonly<{ type: 'OrdersUnlocked'; by: PowerId }>

export type UnlockRefusal =
  | Readonly<{ reason: 'NotTimeForOrders'; phase: World['phase']['kind'] }>
  | Readonly<{ reason: 'NothingLocked' }>

export const decide = (world: World, { power }: Mandate): Decision<OrdersUnlocked, UnlockRefusal> => {
  if (world.phase.kind !== 'orders') return refuse({ reason: 'NotTimeForOrders', phase: world.phase.kind })
  return power in world.orders
    ? accept({ type: 'OrdersUnlocked', by: power })
    : refuse({ reason: 'NothingLocked' })
}

export const evolve = (world: World, { by }: OrdersUnlocked): World => ({
  ...world,
  orders: Object.fromEntries(Object.entries(world.orders).filter(([power]) => power !== by)),
})
