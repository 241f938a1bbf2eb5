/** What a power came to in a played world. */
import type { PlayedWorld } from '../../server/diplomats/playWorld.ts'
import type { PowerId } from '../../shared/rules/ids.ts'

/** National interest, the mean of all rounds. */
export const interestOf = ({ world }: PlayedWorld, power: PowerId): number =>
  world.results?.[power]?.interest ?? 0

export const resultOf = ({ world }: PlayedWorld, power: PowerId): number =>
  world.results?.[power]?.result ?? 0

/** Points of the objectives that it reached. */
export const pointsOf = ({ world }: PlayedWorld, power: PowerId): number =>
  (world.results?.[power]?.objectives ?? []).reduce((sum, { points }) => sum + points, 0)
