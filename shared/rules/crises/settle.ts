/** A settlement comes into force, and the crisis that it names is over. Rules C18 to C22 of RULES.md. */
import { effectsOf } from '../clauses/clauses.ts'
import { partsOf } from '../clauses/settlement.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import { type InForce, termsOf } from '../treaties/treaty.ts'
import type { World } from '../world.ts'
import type { Crisis } from './crisis.ts'
import { mediatorsOf } from './mediation.ts'
import { stakesOf } from './odds.ts'

/** What is left of a crisis that was settled: what the target has yet to hand over, and who helped. */
export type Settled = Readonly<{
  treaty: TreatyId
  /** What falls due in the round of the crisis and in those that follow. */
  parts: readonly number[]
  /** So far; left out for a viewer that cannot know it. */
  handedOver?: number
  monitors: readonly PowerId[]
  /** Mediators that have signed. */
  mediators: readonly PowerId[]
}>

/** The world in which this treaty, that has just come into force, has settled the crisis that it names. */
export const settledBy = (world: World, treaty: InForce): World => {
  const [settling] = termsOf(treaty).clauses.flatMap((clause) => effectsOf(clause).settles?.(clause) ?? [])
  const crisis = settling && world.crises[settling.crisis]
  if (!crisis || crisis.outcome) return world
  const over: Crisis = {
    ...crisis,
    settlement: {
      treaty: treaty.id,
      parts: partsOf(settling),
      handedOver: 0,
      monitors: settling.monitors,
      mediators: mediatorsOf(world, crisis).filter((power) => treaty.parties.includes(power)),
    },
    outcome: {
      kind: 'settled',
      stances: {},
      calls: [],
      withTarget: [],
      withChallenger: [],
      war: null,
      transfer: settling.points,
      stakes: stakesOf(world, crisis),
      losses: {},
    },
  }
  return { ...world, crises: { ...world.crises, [crisis.id]: over } }
}
