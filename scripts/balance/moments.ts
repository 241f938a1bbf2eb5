/** A played world stopped at a moment, and the same moment with one thing different. */
import type { PlayedWorld } from '../../server/diplomats/playWorld.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { closing } from '../../shared/rules/rounds/closeRound.ts'
import * as openWorld from '../../shared/rules/rounds/openWorld.ts'
import type { Orders } from '../../shared/rules/rounds/orders.ts'
import { evolve, type GameEvent } from '../../shared/rules/rules.ts'
import type { RoundRecord, World } from '../../shared/rules/world.ts'

/** The world whenever it stands at such a moment, in order. */
const stoppedAt = (
  { log }: PlayedWorld,
  is: (event: GameEvent, before: World, after: World) => World | null,
): readonly World[] => {
  const [first, ...rest] = log
  if (first?.event.type !== 'WorldOpened') throw new Error('a world is played from its opening')
  const stopped: World[] = []
  let world = openWorld.evolve(first.event)
  for (const { event } of rest) {
    const after = evolve(world, event)
    const moment = is(event, world, after)
    if (moment) stopped.push(moment)
    world = after
  }
  return stopped
}

/** Every round when Negotiation begins. */
export const tablesOpen = (played: PlayedWorld): readonly World[] =>
  stoppedAt(played, (event, _, after) =>
    event.type === 'PhaseOpened' && event.phase === 'negotiation' ? after : null,
  )

/** Every round when Orders begin: all has been agreed, and nothing is decided. */
export const beforeOrders = (played: PlayedWorld): readonly World[] =>
  stoppedAt(played, (event, _, after) =>
    event.type === 'PhaseOpened' && event.phase === 'orders' ? after : null,
  )

/** Every round when all orders are locked, and none is opened. */
export const ordersLocked = (played: PlayedWorld): readonly World[] =>
  stoppedAt(played, (event, before) => (event.type === 'OrdersOpened' ? before : null))

/** Every round when it has been reported. */
export const reports = (played: PlayedWorld): readonly World[] =>
  stoppedAt(played, (event, _, after) => (event.type === 'RoundClosed' ? after : null))

/** The record of this round if one power gave these orders and everybody else what they have locked. */
export const recordWith = (locked: World, power: PowerId, orders: Orders): RoundRecord => {
  const events = closing({ ...locked, orders: { ...locked.orders, [power]: orders } })
  for (const event of events) if (event.type === 'RoundClosed') return event.record
  throw new Error('a round that does not close')
}
