/** What a demand would bring, asked before it is made: computed from what the asker may know. */
import { CONSTANTS } from '../rules/constants.ts'
import {
  type Demand,
  type DemandRefusal,
  demanded,
  evolve,
  faultInDemand,
} from '../rules/crises/makeDemand.ts'
import { mostStakes } from '../rules/crises/odds.ts'
import type { PowerId } from '../rules/ids.ts'
import type { World } from '../rules/world.ts'
import { type CrisisOutlook, crisisOutlook } from './considerOrders.ts'
import { usualOutlay } from './estimate.ts'

export type DemandOutlook = Readonly<{
  /** What the rules would refuse, or null. */
  fault: DemandRefusal | null
  /** The highest stakes that the target allows. */
  mostStakes: number
  /** The crisis that would follow. */
  crisis: CrisisOutlook
  /** By how much opinions of the asker would fall, whatever comes of it (they are negative). */
  opinion: Readonly<{ target: number; others: number }>
}>

/**
 * @param known the world as the asker may know it
 * @param demand of another power of this world
 */
export const considerDemand = (
  known: World,
  power: PowerId,
  demand: Pick<Demand, 'target' | 'stakes' | 'demand'>,
): DemandOutlook => {
  const crisis = demanded(known, power, demand)
  const then = evolve(known, { type: 'DemandMade', by: power, crisis })
  return {
    fault: faultInDemand(known, power, demand),
    mostStakes: mostStakes(known, demand.target),
    crisis: crisisOutlook(then, power, crisis.id, usualOutlay(then)),
    opinion: CONSTANTS.attitude.demanded,
  }
}
