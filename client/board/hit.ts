import { holds } from './boxes.ts'
import type { Spot } from './picture.ts'
import { onLand } from './polygons.ts'
import type { Territory } from './territories.ts'

/** A power this much smaller than a finger's aim (in map units squared on screen) is caught by its halo. */
const SMALL_SIDE = 56

const lies =
  (spot: Spot) =>
  ({ bounds, polygons }: Territory) =>
    holds(bounds, spot) && polygons.some((polygon) => onLand(polygon, spot))

/** The power whose land is under a spot of the map. */
export const powerAt = (territories: readonly Territory[], spot: Spot): string | null =>
  territories.find(lies(spot))?.power ?? null

export const isLand = (territories: readonly Territory[], spot: Spot): boolean => territories.some(lies(spot))

/**
 * The power a click means: the land under it, or a small power whose seat is close.
 * The halo wins over a larger neighbour's land only where there is no land of a power at all.
 */
export const powerNear = (
  territories: readonly Territory[],
  spot: Spot,
  halo: number,
  scale: number,
): string | null => {
  const under = powerAt(territories, spot)
  if (under) return under
  const near = territories
    .filter(({ power, home }) => power && Math.min(home.w, home.h) * scale < SMALL_SIDE)
    .map(({ power, seat: [x, y] }) => ({ power, away: Math.hypot(x - spot[0], y - spot[1]) * scale }))
    .filter(({ away }) => away <= halo)
    .toSorted((a, b) => a.away - b.away)
  return near[0]?.power ?? null
}
