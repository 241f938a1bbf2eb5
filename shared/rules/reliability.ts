/** What a power's word is worth, as far as everybody can know. Rule L5 of RULES.md. */
import { CONSTANTS } from './constants.ts'
import type { PowerId } from './ids.ts'
import type { World } from './world.ts'

/** (kept + 3) / (called + 4), 0 to 1: it starts at the historical rate of three in four. */
export const reliabilityOf = ({ kept, called }: Readonly<{ kept: number; called: number }>): number =>
  (kept + CONSTANTS.reliabilityPrior.kept) / (called + CONSTANTS.reliabilityPrior.called)

export const reliability = ({ powers }: World, power: PowerId): number =>
  reliabilityOf(powers[power] ?? { kept: 0, called: 0 })
