import type { Box } from './boxes.ts'
import type { Spot } from './picture.ts'

export type Ring = readonly Spot[]
/** The outline first, then its holes. */
export type Polygon = readonly Ring[]

type Shape = { type: string; coordinates?: unknown; geometry?: unknown; features?: unknown }

/** The polygons of any GeoJSON thing that has some. */
export const polygonsOf = (thing: unknown): readonly Polygon[] => {
  const { type, coordinates, geometry, features } = thing as Shape
  switch (type) {
    case 'Feature':
      return polygonsOf(geometry)
    case 'FeatureCollection':
      return (features as unknown[]).flatMap(polygonsOf)
    case 'Polygon':
      return [coordinates as Polygon]
    case 'MultiPolygon':
      return coordinates as readonly Polygon[]
    default:
      return []
  }
}

/** The smallest box that holds every point. */
export const boundsOf = (points: Iterable<Spot>): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, w: right - left, h: bottom - top }
}

const crossings = (ring: Ring, [x, y]: Spot) => {
  let odd = false
  let [bx, by] = ring[ring.length - 1]!
  for (const [ax, ay] of ring) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd
    bx = ax
    by = ay
  }
  return odd
}

/** Whether a spot lies on the land of a polygon; its holes are not its land. */
export const onLand = (polygon: Polygon, spot: Spot): boolean =>
  polygon.reduce((odd, ring) => odd !== crossings(ring, spot), false)

/** The area a polygon's outline encloses. */
export const extentOf = (polygon: Polygon): number => {
  let sum = 0
  let [bx, by] = polygon[0]![polygon[0]!.length - 1]!
  for (const [ax, ay] of polygon[0]!) {
    sum += (bx - ax) * (by + ay)
    bx = ax
    by = ay
  }
  return Math.abs(sum) / 2
}
