/**
 * A computer diplomat: what it would do now, from what its power may know. Pure: the same knowledge and the
 * same luck give the same deeds. The caller submits the first deed, lets the world go on, and asks again.
 */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { World } from '../../shared/rules/world.ts'
import { cabinetOf } from './cabinet/cabinet.ts'
import type { Deed } from './cabinet/deed.ts'
import type { Luck } from './cabinet/luck.ts'
import { negotiate } from './negotiate.ts'
import { giveOrders } from './orders/giveOrders.ts'

/**
 * @param known the world as this power may know it
 * @returns deeds in order; none when there is nothing, or nothing more, to do in this phase
 */
export const nextDeeds = (known: World, power: PowerId, luck: Luck): readonly Deed[] => {
  switch (known.phase.kind) {
    case 'lobby':
    case 'ended':
      return []
    case 'briefing':
      return ready(known, power, 'has read the news')
    case 'negotiation':
      return negotiate(cabinetOf(known, power, luck))
    case 'orders':
      return power in known.orders ? [] : [giveOrders(cabinetOf(known, power, luck))]
    case 'report':
      return ready(known, power, 'has read the report')
  }
}

const ready = ({ ready }: World, power: PowerId, why: string): readonly Deed[] =>
  ready.includes(power) ? [] : [{ command: { type: 'DeclareReady', ready: 'ready' }, why }]
