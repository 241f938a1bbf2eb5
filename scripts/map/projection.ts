/** A conformal cone, as the atlases of the time drew Europe. */
import { geoConicConformal } from 'd3-geo'
import type { MapFile } from '../../shared/scenario/map.ts'
import type { Recipe } from './recipe.ts'

/** Coasts end this far outside the frame, so that no edge of a region runs along it. */
const margin = 40

export const projectionFor = ({ projection: { parallels, rotate, fit }, size: [width, height] }: Recipe) =>
  geoConicConformal()
    .parallels(parallels)
    .rotate(rotate)
    .precision(0)
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'MultiPoint', coordinates: fit },
    )
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ])
export type BoardProjection = ReturnType<typeof projectionFor>

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
