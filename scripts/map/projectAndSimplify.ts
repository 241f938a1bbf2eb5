/** From longitudes to pixels, and from a surveyor's coast to an engraver's. */

import { geoProject } from 'd3-geo-projection'
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { type Filter, filter, filterAttached, filterWeight, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Objects, Topology } from 'topojson-specification'
import type { BoardProjection } from './projection.ts'
import type { Recipe } from './recipe.ts'
import { clockwise } from './winding.ts'

/** Fine while borders are being matched, coarser in the file: a sixth of a pixel is enough on screen. */
const workingGrid = 1e6
const fileGrid = 1e4

/** In square pixels. */
const scrap = 0.5

export type BoardTopology = Topology<{ regions: GeometryCollection }>

export const projectAndSimplify = (
  shapes: ReadonlyMap<string, MultiPolygon>,
  projectionOf: (region: string) => BoardProjection,
  { simplifyBelow, smallestIsland }: Recipe['detail'],
): BoardTopology => {
  const features = [...shapes].flatMap(([id, shape]): Feature<MultiPolygon>[] => {
    const projected = geoProject(clockwise(shape), projectionOf(id))
    return projected ? [{ type: 'Feature', id, properties: {}, geometry: projected }] : []
  })
  const regions: FeatureCollection = { type: 'FeatureCollection', features }
  const exact = topology({ regions }, workingGrid) as Topology<Objects<object>>
  const plain = simplify(presimplify(exact), simplifyBelow)
  const clean = filter(plain, worthDrawing(plain as Topology, smallestIsland))
  return quantize(clean as BoardTopology, fileGrid)
}

/** Scraps left along a cut go; an enclave stays, because without it there would be a hole. */
const worthDrawing = (topology: Topology, smallestIsland: number): Filter => {
  const bigEnough = filterWeight(topology, smallestIsland)
  const enclosed = filterAttached(topology)
  const noScrap = filterWeight(topology, scrap)
  return (ring, interior) =>
    bigEnough(ring, interior) || (enclosed(ring, interior) && noScrap(ring, interior))
}
