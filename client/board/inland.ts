import type { Box } from './boxes.ts'
import type { Spot } from './picture.ts'
import { onLand, type Polygon } from './polygons.ts'

/** A spot on land, and how far it is from the next border or coast. */
export type Inland = Readonly<{ at: Spot; depth: number }>

/** Map units between two spots that are tried. */
const STEP = 40

const distance = ([ax, ay]: Spot, [bx, by]: Spot) => Math.hypot(ax - bx, ay - by)

type Land = Readonly<{
  polygons: readonly Polygon[]
  bounds: Box
  seat: Spot
  edge: readonly (readonly Spot[])[]
}>

/** A grid of spots on the land of a shape, the nearest to its seat first. */
export const inlandOf = ({ polygons, bounds, seat, edge }: Land, [W, H]: Spot): readonly Inland[] => {
  const shore = edge.flat().filter((_, i) => i % 3 === 0)
  const spots: Inland[] = []
  for (let y = Math.max(bounds.y, 0) + STEP / 3; y < Math.min(bounds.y + bounds.h, H); y += STEP)
    for (let x = Math.max(bounds.x, 0) + STEP / 3; x < Math.min(bounds.x + bounds.w, W); x += STEP) {
      const at: Spot = [x, y]
      if (!polygons.some((polygon) => onLand(polygon, at))) continue
      spots.push({ at, depth: shore.reduce((least, each) => Math.min(least, distance(each, at)), Infinity) })
    }
  return spots.toSorted((a, b) => distance(a.at, seat) - distance(b.at, seat))
}
