/**
 * npm run map -- --scenario <folder> --units <admin-1 GeoJSON> [--areas]
 *
 * Builds a scenario's map.json from its map.recipe.json and the modern units the recipe names.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { MapFile } from '../shared/scenario/map.ts'
import { coverFrame } from './map/coverFrame.ts'
import { cutPieces } from './map/cutPieces.ts'
import { describeRegions } from './map/describeRegions.ts'
import { furnishBoard } from './map/furnishBoard.ts'
import { measureAreas } from './map/measureAreas.ts'
import { mergeRegions } from './map/mergeRegions.ts'
import { pickIslands } from './map/pickIslands.ts'
import { projectAndSimplify } from './map/projectAndSimplify.ts'
import { projectionFor, projectionsOf } from './map/projection.ts'
import { readRecipe } from './map/recipe.ts'
import { selectUnits, type Unit } from './map/selectUnits.ts'
import { Unbuildable } from './map/unbuildable.ts'

const usage = 'npm run map -- --scenario <folder in scenarios/> --units <admin-1 GeoJSON> [--areas]'

const main = () => {
  const { scenario, units, areas } = readArguments()
  const folder = new URL(`../scenarios/${scenario}/`, import.meta.url).pathname
  const recipe = readRecipe(`${folder}map.recipe.json`)
  const projection = projectionFor(recipe)
  const projectionOf = projectionsOf(recipe)

  const modern = readUnits(units)
  const pieces = selectUnits(recipe, modern)
  coverFrame(recipe, modern, pieces, projection)
  const shapes = mergeRegions(cutPieces(pickIslands(pieces, recipe.islands), recipe.cuts))
  const topology = projectAndSimplify(shapes, projectionOf, recipe.detail)
  const facts = describeRegions(topology, recipe, projectionOf)
  const map = MapFile.parse({
    type: 'Topology',
    transform: topology.transform,
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: topology.objects.regions.geometries.map((shape) => ({
          ...shape,
          properties: facts.get(String(shape.id)),
        })),
      },
    },
    arcs: topology.arcs,
    board: furnishBoard(recipe, projection, projectionOf),
    provenance: {
      source: recipe.source,
      terms: recipe.terms,
      built: `npm run map -- --scenario ${scenario} --units admin1.geojson`,
      cuts: recipe.cuts.map(({ from, to, why }) => `${from} to ${to ?? 'the water'}: ${why}`),
      limits: recipe.limits,
    },
  })

  const text = `${JSON.stringify(map)}\n`
  writeFileSync(`${folder}map.json`, text)
  console.log(
    `${facts.size} regions, ${map.arcs.length} arcs, ${Math.round(text.length / 1000)} kB: ${folder}map.json`,
  )
  if (areas) console.table(measureAreas(recipe, shapes))
}

const readArguments = () => {
  const { scenario, units, areas } = parse()
  if (!scenario || !units) throw new Unbuildable(`The scenario and the units are both needed: ${usage}`)
  return { scenario, units, areas }
}

const parse = () => {
  try {
    return parseArgs({
      options: {
        scenario: { type: 'string' },
        units: { type: 'string' },
        areas: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    throw new Unbuildable(`That was not understood: ${usage}`)
  }
}

const readUnits = (path: string): Unit[] => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).features
  } catch {
    throw new Unbuildable(`${path} is not a GeoJSON file of units that can be read.`)
  }
}

try {
  main()
} catch (error) {
  if (!(error instanceof Unbuildable)) throw error
  console.error(error.message)
  process.exitCode = 1
}
