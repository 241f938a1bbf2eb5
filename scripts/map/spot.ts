import type { LonLat } from './recipe.ts'

export type Spot = [x: number, y: number]

/** Names and crises keep this far from the edge of the board. */
export const rim = 26

/** Where a place lies on the board, to the pixel. */
export const spotOf = (projection: (place: LonLat) => Spot | null, place: LonLat): Spot => {
  const [x, y] = projection(place)!
  return [Math.round(x), Math.round(y)]
}
