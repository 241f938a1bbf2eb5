/** Takes out the lines inside a region that only modern officials see. */
import type { GeometryCollection as GeoCollection, MultiPolygon } from 'geojson'
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Polygon, MultiPolygon as TopoMultiPolygon } from 'topojson-specification'
import type { Piece } from './selectUnits.ts'
import { clockwise } from './winding.ts'

const grid = 1e7

/** One shape a region, in longitude and latitude. */
export const mergeRegions = (pieces: readonly Piece[]): Map<string, MultiPolygon> => {
  const geometries = pieces.map(({ polygons }) => clockwise({ type: 'MultiPolygon', coordinates: polygons }))
  const collection: GeoCollection = { type: 'GeometryCollection', geometries }
  const land = topology({ pieces: collection }, grid)
  const shapes = (land.objects.pieces as GeometryCollection).geometries as (Polygon | TopoMultiPolygon)[]
  const regions = [...new Set(pieces.map(({ region }) => region))]
  return new Map(
    regions.map((region) => [
      region,
      merge(
        land,
        shapes.filter((_, i) => pieces[i]?.region === region),
      ) as MultiPolygon,
    ]),
  )
}
