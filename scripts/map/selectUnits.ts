/** Hands every modern unit to the region that claims it. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { Recipe } from './recipe.ts'
import { Unbuildable } from './unbuildable.ts'

export type Unit = Feature<Polygon | MultiPolygon, { a3: string; name: string }>

/** A piece of land and the region it belongs to, so far. */
export type Piece = { region: string; unit: string; polygons: Position[][][] }

/** A unit named outright goes before one claimed with its whole country. Units nobody claims are left out. */
export const selectUnits = ({ regions, omit }: Recipe, units: readonly Unit[]): Piece[] => {
  const known = new Set(units.flatMap((unit) => [keyOf(unit), unit.properties.a3]))
  const claims = new Map<string, string | null>()
  for (const key of omit) claim(claims, known, key, null)
  for (const { id, units: claimed } of regions) for (const key of claimed) claim(claims, known, key, id)

  return units.flatMap((unit) => {
    const region = claims.has(keyOf(unit)) ? claims.get(keyOf(unit)) : claims.get(unit.properties.a3)
    return region ? [{ region, unit: keyOf(unit), polygons: polygonsOf(unit.geometry) }] : []
  })
}

const claim = (
  claims: Map<string, string | null>,
  known: ReadonlySet<string>,
  key: string,
  region: string | null,
) => {
  if (!known.has(key)) throw new Unbuildable(`No unit of the data is called "${key}".`)
  if (claims.has(key))
    throw new Unbuildable(`"${key}" is claimed twice: by ${claims.get(key)} and by ${region}.`)
  claims.set(key, region)
}

export const keyOf = ({ properties: { a3, name } }: Unit) => `${a3}/${name}`

export const polygonsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
