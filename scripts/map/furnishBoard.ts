/** What lies on the board besides land: the net of degrees, names on the sea, and where a crisis may burn. */
import { geoGraticule } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import type { MapFile } from '../../shared/scenario/map.ts'
import { type BoardProjection, describeProjection } from './projection.ts'
import type { Recipe } from './recipe.ts'
import { rim, type Spot, spotOf } from './spot.ts'

/** @param projectionOf a region; a power's name stands in the inset that shows land of that power, if there is one */
export const furnishBoard = (
  recipe: Recipe,
  projection: BoardProjection,
  projectionOf: (region: string) => BoardProjection,
): MapFile['board'] => ({
  size: recipe.size,
  ...(recipe.insets.length > 0 && { insets: recipe.insets.map(({ box }) => box) }),
  graticule: graticuleFor(recipe, projection),
  seas: recipe.seas.map(({ name, at, angle }) => ({ name, at: spotOf(projection, at), angle })),
  powers: Object.fromEntries(
    Object.entries(recipe.powers).map(([power, { label }]) => {
      const apart = recipe.insets
        .flatMap(({ regions }) => regions)
        .find((region) => recipe.regions.some(({ id, owner }) => id === region && owner === power))
      return [power, { label: spotOf(apart === undefined ? projection : projectionOf(apart), label) }]
    }),
  ),
  places: mapValues(recipe.places, (place) => ontoBoard(spotOf(projection, place), recipe.size)),
  projection: describeProjection(recipe, projection),
})

const graticuleFor = ({ graticule }: Recipe, projection: BoardProjection): Spot[][] => {
  const net = geoProject(geoGraticule().step(graticule).precision(1)(), projection)
  return (net?.coordinates ?? []).map((line) =>
    line.map(([x = 0, y = 0]): Spot => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]),
  )
}

/** A place too far away burns at the edge nearest to it. */
const ontoBoard = ([x, y]: Spot, [width, height]: Recipe['size']): Spot => [
  Math.min(Math.max(x, rim), width - rim),
  Math.min(Math.max(y, rim), height - rim),
]

const mapValues = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
