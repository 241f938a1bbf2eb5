/** A member proposes orders to the head of the own delegation. Rule R10 of RULES.md. */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import type { PersonId, PowerId } from '../ids.ts'
import type { World } from '../world.ts'
import { completed, faultInOrders, type OrdersRefusal } from './legalOrders.ts'
import { Orders } from './orders.ts'

export const ProposeOrders = z.strictObject({ type: z.literal('ProposeOrders'), orders: Orders })
export type ProposeOrders = z.infer<typeof ProposeOrders>

export type OrdersProposed = Readonly<{
  type: 'OrdersProposed'
  power: PowerId
  by: PersonId
  orders: Orders
}>

export const decide = (
  world: World,
  { power, person }: Mandate,
  { orders }: ProposeOrders,
): Decision<OrdersProposed, OrdersRefusal | Readonly<{ reason: 'NotForThisActor' }>> => {
  if (person === null) return refuse({ reason: 'NotForThisActor' })
  const fault = faultInOrders(world, power, orders)
  if (fault) return refuse(fault)
  return accept({ type: 'OrdersProposed', power, by: person, orders: completed(world, power, orders) })
}

/** A member's second proposal replaces the first. */
export const evolve = (world: World, { power, by, orders }: OrdersProposed): World => {
  const others = (world.proposals[power] ?? []).filter((proposal) => proposal.by !== by)
  return { ...world, proposals: { ...world.proposals, [power]: [...others, { by, orders }] } }
}
