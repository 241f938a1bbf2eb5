/** A modern unit often holds a whole archipelago; the islands of the time had masters of their own. */
import type { Position } from 'geojson'
import type { LonLat, Recipe } from './recipe.ts'
import type { Piece } from './selectUnits.ts'
import { Unbuildable } from './unbuildable.ts'

/** Each island on which a point of the recipe lies passes whole to that region, whoever claimed its unit. */
export const pickIslands = (pieces: readonly Piece[], islands: Recipe['islands']): readonly Piece[] =>
  islands
    .flatMap(({ to, at }) => at.map((point) => ({ to, point })))
    .reduce<readonly Piece[]>((land, { to, point }) => pickIsland(land, to, point), pieces)

const pickIsland = (pieces: readonly Piece[], to: string, point: LonLat): readonly Piece[] => {
  const holds = ([shore = []]: Position[][]) => isWithin(shore, point)
  const home = pieces.find(({ polygons }) => polygons.some(holds))
  if (!home) throw new Unbuildable(`No island of ${to} lies at ${point.join(' ')}.`)
  const left = home.polygons.filter((polygon) => !holds(polygon))
  return pieces.flatMap((piece) => {
    if (piece !== home) return [piece]
    const picked = { ...home, region: to, polygons: home.polygons.filter(holds) }
    return left.length > 0 ? [picked, { ...home, polygons: left }] : [picked]
  })
}

/** A point is inside when a line to the west of it crosses the shore an odd number of times. */
const isWithin = (shore: readonly Position[], [lon, lat]: LonLat): boolean =>
  shore.filter(([bx = 0, by = 0], i) => {
    const [ax = 0, ay = 0] = shore.at(i - 1)!
    return ay > lat !== by > lat && lon > ((bx - ax) * (lat - ay)) / (by - ay) + ax
  }).length %
    2 ===
  1
