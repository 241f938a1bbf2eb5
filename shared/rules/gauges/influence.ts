/** Influence = 50 + the others' opinions, weighted by their capability. Rule G12 of RULES.md. */
import { CONSTANTS } from '../constants.ts'
import type { PowerId } from '../ids.ts'
import { within } from '../rounding.ts'
import { attitude, capabilityOf, powersOf, type World } from '../world.ts'
import type { Gauge, Term } from './gauge.ts'

/** Terms are in gauge points. */
export const influence = (world: World, power: PowerId): Gauge => {
  const others = powersOf(world).filter((other) => other !== power)
  const everybody = others.reduce((sum, other) => sum + capabilityOf(world, other), 0)
  const terms: Term[] = [
    { kind: 'start', value: CONSTANTS.influenceAtZero },
    ...others.map((other): Term => {
      const weight = capabilityOf(world, other) / everybody
      const opinion = attitude(world, other, power)
      return { kind: 'opinion', value: weight * opinion, power: other, attitude: opinion, weight }
    }),
  ]
  return {
    value: within(
      terms.reduce((sum, { value }) => sum + value, 0),
      0,
      100,
    ),
    terms,
  }
}
