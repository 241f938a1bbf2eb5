/** Where a diplomat's moods come from: the world's seed, so that the same lesson can be played again. */
import { chance } from '../../../shared/rules/chance.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'

/** A number in [0, 1) for an occasion; the same occasion always gives the same number. */
export type Luck = (occasion: string) => number

export const luckOf =
  (seed: number, power: PowerId): Luck =>
  (occasion) =>
    chance(seed, `diplomat/${power}/${occasion}`)
