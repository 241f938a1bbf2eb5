/**
 * The head locks what the power really does in this round: secret until the report, and changeable until the
 * phase ends. Rules R7 and R8 of RULES.md.
 */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import type { PowerId } from '../ids.ts'
import type { World } from '../world.ts'
import { completed, faultInOrders, type OrdersRefusal } from './legalOrders.ts'
import { Orders } from './orders.ts'

export const GiveOrders = z.strictObject({ type: z.literal('GiveOrders'), orders: Orders })
export type GiveOrders = z.infer<typeof GiveOrders>

export type OrdersGiven = Readonly<{ type: 'OrdersGiven'; by: PowerId; orders: Orders }>

export const decide = (
  world: World,
  { power }: Mandate,
  { orders }: GiveOrders,
): Decision<OrdersGiven, OrdersRefusal> => {
  const fault = faultInOrders(world, power, orders)
  return fault
    ? refuse(fault)
    : accept({ type: 'OrdersGiven', by: power, orders: completed(world, power, orders) })
}

export const evolve = (world: World, { by, orders }: OrdersGiven): World => ({
  ...world,
  orders: { ...world.orders, [by]: orders },
})
