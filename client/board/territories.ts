import { merge, mesh } from 'topojson-client'
import type { Box } from './boxes.ts'
import { type Inland, inlandOf } from './inland.ts'
import type { Spot } from './picture.ts'
import { boundsOf, extentOf, onLand, type Polygon } from './polygons.ts'
import type { Atlas, Region } from './readMap.ts'
import type { GeometryObject } from './topology.ts'

/** All the land that is drawn alike: what one power owns, or one country that is nobody's seat. */
export type Territory = Readonly<{
  /** The power that owns it, or null where the country only watches. */
  power: string | null
  name: string
  seat: Spot
  area: number
  polygons: readonly Polygon[]
  bounds: Box
  /** The piece its name stands on, or the nearest to it. */
  home: Box
  /** Its border and coast, without the seams between its own regions. */
  edge: readonly (readonly Spot[])[]
  /** Spots on its land where its name may go instead, nearest to the seat first. */
  inland: readonly Inland[]
}>

/** The map with its owners of the moment. */
export type Chart = Readonly<{
  atlas: Atlas
  territories: readonly Territory[]
  coast: readonly (readonly Spot[])[]
  frontiers: readonly (readonly Spot[])[]
  /** Borders between regions of one owner: drawn, but hardly. */
  seams: readonly (readonly Spot[])[]
}>

export type Owners = Readonly<Record<string, string | null>>

const collected = (regions: readonly Region[]) => {
  const geometries = regions.map(({ shape }) => shape)
  return { type: 'GeometryCollection', geometries } as Parameters<typeof mesh>[1]
}

const linesOf = (
  atlas: Atlas,
  regions: readonly Region[],
  keep: (a: GeometryObject, b: GeometryObject) => boolean,
) => mesh(atlas.topology, collected(regions), keep).coordinates as unknown as readonly (readonly Spot[])[]

const homeOf = (polygons: readonly Polygon[], seat: Spot): Box => {
  const under = polygons.find((polygon) => onLand(polygon, seat))
  const largest = polygons.toSorted((a, b) => extentOf(b) - extentOf(a))[0]
  return boundsOf((under ?? largest)![0]!)
}

/** Puts the regions together as they are owned now. Costs about 50 ms, so only when an owner has changed. */
export const territoriesOf = (atlas: Atlas, owners: Owners = {}): Chart => {
  const ownerOf = (region: Region) => (region.id in owners ? owners[region.id]! : region.owner)
  const keyOf = new Map<unknown, string>()
  for (const region of atlas.regions) keyOf.set(region.shape, ownerOf(region) ?? `~${region.name}`)
  const apart = (a: GeometryObject, b: GeometryObject) => keyOf.get(a) !== keyOf.get(b)

  const groups = Map.groupBy(atlas.regions, (region) => keyOf.get(region.shape)!)
  const territories = [...groups.values()].map((regions): Territory => {
    const power = ownerOf(regions[0]!)
    const largest = regions.toSorted((a, b) => b.area - a.area)[0]!
    const seat = (power && atlas.seats.get(power)) || largest.seat
    const shapes = regions.map(({ shape }) => shape) as unknown as Parameters<typeof merge>[1]
    const polygons = merge(atlas.topology, shapes).coordinates as unknown as readonly Polygon[]
    const bounds = boundsOf(polygons.flatMap((polygon) => polygon[0]!))
    const edge = linesOf(atlas, regions, (a, b) => a === b)
    return {
      power,
      name: largest.name,
      seat,
      area: regions.reduce((sum, { area }) => sum + area, 0),
      polygons,
      bounds,
      home: homeOf(polygons, seat),
      edge,
      inland: inlandOf({ polygons, bounds, seat, edge }, atlas.size),
    }
  })
  return {
    atlas,
    territories,
    coast: linesOf(atlas, atlas.regions, (a, b) => a === b),
    frontiers: linesOf(atlas, atlas.regions, (a, b) => a !== b && apart(a, b)),
    seams: linesOf(atlas, atlas.regions, (a, b) => a !== b && !apart(a, b)),
  }
}
