import { merge, mesh } from 'topojson-client'
import { type Box, holds } from './boxes.ts'
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

/** A spot on land, and how far it is from the next border or coast. */
export type Inland = Readonly<{ at: Spot; depth: number }>

/** The map with its owners of the moment. */
export type Chart = Readonly<{
  atlas: Atlas
  territories: readonly Territory[]
  coast: readonly (readonly Spot[])[]
  frontiers: readonly (readonly Spot[])[]
  /** Borders between regions of one owner: drawn, but hardly. */
  seams: readonly (readonly Spot[])[]
  /** Which powers touch which. */
  neighbours: ReadonlyMap<string, readonly string[]>
}>

export type Owners = Readonly<Record<string, string | null>>

/** Map units between two spots that are tried. */
const STEP = 40

const collected = (regions: readonly Region[]) => {
  const geometries = regions.map(({ shape }) => shape)
  return { type: 'GeometryCollection', geometries } as Parameters<typeof mesh>[1]
}

const linesOf = (
  atlas: Atlas,
  regions: readonly Region[],
  keep: (a: GeometryObject, b: GeometryObject) => boolean,
) => mesh(atlas.topology, collected(regions), keep).coordinates as unknown as readonly (readonly Spot[])[]

const distance = ([ax, ay]: Spot, [bx, by]: Spot) => Math.hypot(ax - bx, ay - by)

const inlandOf = (
  { polygons, bounds, seat, edge }: Pick<Territory, 'polygons' | 'bounds' | 'seat' | 'edge'>,
  [W, H]: Spot,
): readonly Inland[] => {
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
    neighbours: neighboursOf(atlas, ownerOf),
  }
}

const neighboursOf = (atlas: Atlas, ownerOf: (region: Region) => string | null) => {
  const owner = new Map(atlas.regions.map((region) => [region.id, ownerOf(region)]))
  const found = new Map<string, Set<string>>()
  for (const region of atlas.regions)
    for (const next of region.neighbours) {
      const [a, b] = [owner.get(region.id), owner.get(next)]
      if (!a || !b || a === b) continue
      found.set(a, (found.get(a) ?? new Set()).add(b))
    }
  return new Map([...found].map(([power, others]) => [power, [...others]]))
}

/** The box a camera must show to show a power: its home, but not the whole of a steppe. */
export const heartOf = ({ seat: [x, y], home }: Territory): Box => {
  const reach = 190
  const left = Math.max(home.x, x - reach)
  const top = Math.max(home.y, y - reach)
  const heart = {
    x: left,
    y: top,
    w: Math.min(home.x + home.w, x + reach) - left,
    h: Math.min(home.y + home.h, y + reach) - top,
  }
  return holds(home, [x, y]) ? heart : { x: x - 60, y: y - 40, w: 120, h: 80 }
}

/** One box around many. */
export const boxOver = (boxes: readonly Box[]): Box =>
  boundsOf(
    boxes.flatMap(({ x, y, w, h }): Spot[] => [
      [x, y],
      [x + w, y + h],
    ]),
  )
