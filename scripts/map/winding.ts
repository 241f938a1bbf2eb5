import type { MultiPolygon, Position } from 'geojson'

/**
 * The same shape with every shore clockwise and every lake against it. On a sphere the inside of a ring is a
 * matter of direction, and rings are stitched together only where they run the same way.
 */
export const clockwise = ({ coordinates }: MultiPolygon): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: coordinates.map((polygon) =>
    polygon.map((ring, i) => (isClockwise(ring) === (i === 0) ? ring : ring.toReversed())),
  ),
})

const isClockwise = (ring: readonly Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length]!
    return sum + (nextX - x) * (nextY + y)
  }, 0) > 0
