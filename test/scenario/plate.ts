/** Where a map has what: rebuilt from the file alone, as another program would. */
import { geoConicConformal } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { MapFile } from '../../shared/scenario/map.ts'

type Spot = readonly [x: number, y: number]

export const plateOf = (map: MapFile) => {
  const { size, projection } = map.board
  const { geometries } = map.objects.regions

  const shapes = geometries.map((geometry) => {
    const shape = feature(map as unknown as Topology, geometry as unknown as GeometryObject) as Feature<
      Polygon | MultiPolygon
    >
    const { type, coordinates } = shape.geometry
    return { ...geometry, rings: (type === 'Polygon' ? [coordinates] : coordinates).flat() }
  })

  const project = geoConicConformal()
    .parallels(projection.parallels)
    .rotate(projection.rotate)
    .scale(projection.scale)
    .translate(projection.translate)

  const regionsAt = (spot: Spot) => shapes.filter(({ rings }) => holds(rings, spot))

  return {
    shapes,
    regionsAt,
    /** What lies at a place on the globe. */
    regionsOn: (lonLat: Spot) => {
      const spot = project([lonLat[0], lonLat[1]])
      return spot ? regionsAt(spot) : []
    },
    neighboursOf: (region: string) => geometries.find(({ id }) => id === region)?.properties.neighbours,
    /** How far a spot is from the nearest edge of the frame, in pixels. */
    fromEdge: ([x, y]: Spot) => Math.min(x, size[0] - x, y, size[1] - y),
  }
}

/** A point is inside when a line to the left of it crosses the shore an odd number of times. */
const holds = (rings: readonly Position[][], [x, y]: Spot) =>
  rings
    .flatMap((ring) => ring.map((to, i) => [ring.at(i - 1)!, to] as const))
    .filter(
      ([[ax, ay], [bx, by]]) => ay! > y !== by! > y && x < ((bx! - ax!) * (y - ay!)) / (by! - ay!) + ax!,
    ).length %
    2 ===
  1
