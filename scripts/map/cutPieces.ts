/** Draws the borders of the time where no modern unit follows them. */
import type { Position } from 'geojson'
import { difference, intersection } from 'polyclip-ts'
import { mendJunctions } from './mendJunctions.ts'
import type { Cut, LonLat } from './recipe.ts'
import type { Piece } from './selectUnits.ts'
import { Unbuildable } from './unbuildable.ts'
import { wander } from './wander.ts'

/** Makes the cuts in the order they are written, so a later one may divide what an earlier one gave. */
export const cutPieces = (pieces: readonly Piece[], cuts: readonly Cut[]): Piece[] => {
  const touched: Position[][][][] = []
  const divided = cuts.reduce<readonly Piece[]>((land, cut) => {
    const ring = cut.smooth ? cut.ring : wander(cut.ring)
    let hits = 0
    const after = land.flatMap((piece) => {
      if (piece.region !== cut.from || (cut.units && !isOneOf(cut.units, piece)) || !near(ring, piece))
        return [piece]
      const taken = intersection(asPolygons(piece.polygons), [ring])
      if (taken.length === 0) return [piece]
      hits += 1
      const left = difference(asPolygons(piece.polygons), [ring])
      touched.push(piece.polygons, taken, left)
      const given = cut.to === null ? [] : [{ ...piece, region: cut.to, polygons: taken }]
      return left.length > 0 ? [...given, { ...piece, polygons: left }] : given
    })
    if (hits === 0) throw new Unbuildable(`This cut meets no land of ${cut.from}: ${cut.why}`)
    return after
  }, pieces)
  return mendJunctions(divided, touched.flat(3))
}

/** GeoJSON allows a height; the data has none. */
const asPolygons = (polygons: Position[][][]) => polygons as LonLat[][][]

const isOneOf = (units: readonly string[], { unit }: Piece) =>
  units.includes(unit) || units.includes(unit.slice(0, 3))

const near = (ring: readonly LonLat[], { polygons }: Piece) => {
  const [west, south, east, north] = boxOf(ring)
  return polygons.some(([outer = []]) => {
    const box = boxOf(outer)
    return box[0] < east && box[2] > west && box[1] < north && box[3] > south
  })
}

const boxOf = (points: readonly Position[]): [west: number, south: number, east: number, north: number] => {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon = 0, lat = 0] of points) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
  return box
}
