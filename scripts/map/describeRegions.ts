/** Writes on each region what the board wants to know of it without measuring. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { intersection } from 'polyclip-ts'
import polylabel from 'polylabel'
import { feature, neighbors } from 'topojson-client'
import type { MapFile } from '../../shared/scenario/map.ts'
import type { BoardTopology } from './projectAndSimplify.ts'
import type { BoardProjection } from './projection.ts'
import type { Recipe } from './recipe.ts'
import { polygonsOf } from './selectUnits.ts'
import { rim, type Spot, spotOf } from './spot.ts'

type Properties = MapFile['objects']['regions']['geometries'][number]['properties']

/** The facts of every region in the topology, by id. */
export const describeRegions = (
  topology: BoardTopology,
  { regions, size }: Recipe,
  projectionOf: (region: string) => BoardProjection,
): Map<string, Properties> => {
  const shapes = topology.objects.regions.geometries
  const idAt = (i: number) => String(shapes[i]?.id)
  const adjacent = neighbors(shapes)
  return new Map(
    shapes.map((shape, i) => {
      const { name, owner, label } = regions.find(({ id }) => id === shape.id)!
      const { geometry } = feature(topology, shape) as Feature<Polygon | MultiPolygon>
      const polygons = polygonsOf(geometry)
      const [x, y] = polylabel(largestOf(withinFrame(polygons, size)), 0.5)
      return [
        idAt(i),
        {
          name,
          owner,
          label: label ? spotOf(projectionOf(idAt(i)), label) : [Math.round(x), Math.round(y)],
          area: Math.round(polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0)),
          neighbours: (adjacent[i] ?? []).map(idAt).sort(),
        },
      ]
    }),
  )
}

/** What of a region can be seen, or all of it when that is nothing. */
const withinFrame = (polygons: Position[][][], [width, height]: Recipe['size']): Position[][][] => {
  const frame: Spot[] = [
    [rim, rim],
    [width - rim, rim],
    [width - rim, height - rim],
    [rim, height - rim],
  ]
  const seen = intersection(polygons as Spot[][][], [frame])
  return seen.length > 0 ? seen : polygons
}

const largestOf = (polygons: Position[][][]) => polygons.reduce((a, b) => (areaOf(a) >= areaOf(b) ? a : b))

const areaOf = ([shore = [], ...lakes]: Position[][]) =>
  ringArea(shore) - lakes.reduce((sum, lake) => sum + ringArea(lake), 0)

const ringArea = (ring: readonly Position[]) =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length]!
      return sum + x * nextY - nextX * y
    }, 0) / 2,
  )
