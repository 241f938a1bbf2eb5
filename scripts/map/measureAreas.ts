/** Holds the map against what the handbooks of the time printed. */
import { geoArea } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import type { Recipe } from './recipe.ts'
import { clockwise } from './winding.ts'

const earthRadiusKm = 6371.0088

export type Measured = Readonly<{
  state: string
  printed: number
  drawn: number
  off: string
  note: string
}>

/** Square kilometres before anything was projected or simplified. */
export const measureAreas = ({ areas }: Recipe, shapes: ReadonlyMap<string, MultiPolygon>): Measured[] =>
  areas.map(({ state, regions, km2, note = '' }) => {
    const drawn = regions.reduce((sum, region) => sum + areaOf(shapes.get(region)), 0)
    const percent = ((drawn - km2) / km2) * 100
    return { state, printed: km2, drawn: Math.round(drawn), off: `${percent.toFixed(1)} %`, note }
  })

const areaOf = (shape: MultiPolygon | undefined) =>
  shape ? geoArea(clockwise(shape)) * earthRadiusKm ** 2 : 0
