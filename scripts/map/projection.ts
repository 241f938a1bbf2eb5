/** A conformal cone, as the atlases of the time drew Europe. */
import { geoConicConformal } from 'd3-geo'
import type { MapFile } from '../../shared/scenario/map.ts'
import type { Cone, Inset, Recipe } from './recipe.ts'
import type { Spot } from './spot.ts'

/** Coasts end this far outside the frame, so that no edge of a region runs along it. */
const margin = 40

/** The land that an inset is about keeps this far from its line; its neighbours run up to the line. */
const matt = 14

const coneOver = ({ parallels, rotate, fit }: Cone, from: Spot, to: Spot) =>
  geoConicConformal()
    .parallels(parallels)
    .rotate(rotate)
    .precision(0)
    .fitExtent([from, to], { type: 'MultiPoint', coordinates: fit })

export type BoardProjection = ReturnType<typeof coneOver>

export const projectionFor = ({ projection, size: [width, height] }: Recipe): BoardProjection =>
  coneOver(projection, [0, 0], [width, height]).clipExtent([
    [-margin, -margin],
    [width + margin, height + margin],
  ])

/** How each region comes onto the board: like the rest of the map, or on the scale of its inset. */
export const projectionsOf = (recipe: Recipe): ((region: string) => BoardProjection) => {
  const main = projectionFor(recipe)
  const apart = new Map(
    recipe.insets.flatMap((inset) => {
      const projection = insetFor(inset)
      return inset.regions.map((region) => [region, projection] as const)
    }),
  )
  return (region) => apart.get(region) ?? main
}

const insetFor = ({ box: [x, y, w, h], projection }: Inset): BoardProjection =>
  coneOver(projection, [x + matt, y + matt], [x + w - matt, y + h - matt]).clipExtent([
    [x, y],
    [x + w, y + h],
  ])

/** The numbers another program needs to place a point on the same board. */
export const describeProjection = (
  { projection: { parallels, rotate } }: Recipe,
  projection: BoardProjection,
): MapFile['board']['projection'] => ({
  kind: 'conicConformal',
  parallels,
  rotate,
  scale: projection.scale(),
  translate: projection.translate(),
})
