import { feature } from 'topojson-client'
import type { MapFile } from '../../shared/scenario/map.ts'
import type { Box } from './boxes.ts'
import type { Spot } from './picture.ts'
import { type Polygon, polygonsOf } from './polygons.ts'
import type { GeometryObject, Topology } from './topology.ts'

/** The smallest piece of land that can change hands. */
export type Region = Readonly<{
  id: string
  name: string
  owner: string | null
  seat: Spot
  area: number
  neighbours: readonly string[]
  polygons: readonly Polygon[]
  /** The arcs as the file shares them between neighbours; only `territories` looks at them. */
  shape: GeometryObject
}>

export type Sea = Readonly<{ name: string; at: Spot; angle: number }>

/** The map as the board works with it: the file's own units, shapes unfolded once. */
export type Atlas = Readonly<{
  size: Spot
  /** Boxes in which far land is drawn on its own scale. */
  insets: readonly Box[]
  regions: readonly Region[]
  graticule: readonly (readonly Spot[])[]
  seas: readonly Sea[]
  /** Where a power's name belongs. */
  seats: ReadonlyMap<string, Spot>
  topology: Topology
}>

/** Unfolds a map file. */
export const readMap = (file: MapFile): Atlas => {
  const topology: Topology = file
  const { size, insets = [], graticule, seas, powers } = file.board
  return {
    size,
    insets: insets.map(([x, y, w, h]) => ({ x, y, w, h })),
    graticule,
    seas: seas.map(({ name, at, angle }) => ({ name, at, angle: angle ?? 0 })),
    seats: new Map(Object.entries(powers).map(([id, { label }]) => [id, label])),
    topology,
    regions: file.objects.regions.geometries.map((geometry) => {
      const shape: GeometryObject = geometry
      const { name, owner, label, area, neighbours } = geometry.properties
      return {
        id: String(geometry.id),
        name,
        owner: owner ?? null,
        seat: label,
        area,
        neighbours,
        polygons: polygonsOf(feature(topology, shape)),
        shape,
      }
    }),
  }
}
