/** The four gauges of a power, and the national interest that they add up to. Rules G1 and G2 of RULES.md. */
import type { PowerId } from '../ids.ts'
import { type Outlay, type World, weightsOf } from '../world.ts'
import { autonomy } from './autonomy.ts'
import { GAUGE_NAMES, type Gauges } from './gauge.ts'
import { influence } from './influence.ts'
import { prosperity } from './prosperity.ts'
import { security } from './security.ts'

export const gaugesOf = (world: World, power: PowerId, outlay: Outlay): Gauges => ({
  security: security(world, power, outlay),
  prosperity: prosperity(world, power, outlay),
  influence: influence(world, power),
  autonomy: autonomy(world, power),
})

/** The weighted sum of the four, 0 to 100. */
export const interestOf = (world: World, power: PowerId, gauges: Gauges): number => {
  const weights = weightsOf(world, power)
  return GAUGE_NAMES.reduce((sum, name) => sum + weights[name] * gauges[name].value, 0)
}
