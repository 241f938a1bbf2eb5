/** Settlements that leave both principals better off than a war: there are some, because war is costly to both. */
import type { CrisisPlan } from '../position.ts'
import type { Outlay, World } from '../world.ts'
import { type Sides, stakesOf, strengths, targetOdds, warLosses } from './odds.ts'

/** Points that the target hands over, in halves; null where no half point lies between. */
export type BargainingRange = Readonly<{ from: number; to: number }> | null

/**
 * What each can expect of a war, in points of capability: its part of the stakes by the odds, less what the war
 * burns (Fearon 1995). Only points are weighed: neither opinions nor regions.
 */
export const bargainingRange = (
  world: World,
  crisis: CrisisPlan,
  sides: Sides,
  outlay: Outlay,
): BargainingRange => {
  const strength = strengths(world, crisis, sides, outlay)
  const losses = warLosses(world, crisis, sides, strength)
  const stakes = stakesOf(world, crisis)
  const expected = stakes * (1 - targetOdds(strength))
  const from = Math.ceil(Math.max(0, expected - (losses[crisis.challenger] ?? 0)) * 2) / 2
  const to = Math.floor(Math.min(stakes, expected + (losses[crisis.target] ?? 0)) * 2) / 2
  return from <= to ? { from, to } : null
}
