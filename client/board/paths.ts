import type { Spot } from './picture.ts'
import type { Chart, Territory } from './territories.ts'

const along = (path: Path2D, points: readonly Spot[]) => {
  for (const [i, [x, y]] of points.entries()) i ? path.lineTo(x, y) : path.moveTo(x, y)
}

/** Lines that stay open. */
export const pathOf = (lines: readonly (readonly Spot[])[]): Path2D => {
  const path = new Path2D()
  for (const line of lines) along(path, line)
  return path
}

const areaOf = ({ polygons }: Territory): Path2D => {
  const path = new Path2D()
  for (const ring of polygons.flat()) {
    along(path, ring)
    path.closePath()
  }
  return path
}

/** A chart ready for the pen: built once, stroked at any scale. */
export type Outlines = Readonly<{
  areas: ReadonlyMap<Territory, Path2D>
  edges: ReadonlyMap<Territory, Path2D>
  land: Path2D
  coast: Path2D
  frontiers: Path2D
  seams: Path2D
  graticule: Path2D
}>

export const outlinesOf = (chart: Chart): Outlines => {
  const areas = new Map(chart.territories.map((land) => [land, areaOf(land)]))
  const land = new Path2D()
  for (const area of areas.values()) land.addPath(area)
  return {
    areas,
    edges: new Map(chart.territories.map((each) => [each, pathOf(each.edge)])),
    land,
    coast: pathOf(chart.coast),
    frontiers: pathOf(chart.frontiers),
    seams: pathOf(chart.seams),
    graticule: pathOf(chart.atlas.graticule),
  }
}
