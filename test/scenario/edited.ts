/** The scenario of the repository, with something changed: what a teacher might have written. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readScenario } from '../../shared/scenario/readScenario.ts'

export const folder = join(import.meta.dirname, '../../scenarios/triple-entente')

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
export const scenarioJson = () => read('scenario.json')
export const mapJson = () => read('map.json')

/** What is put where: `{ 'rounds[2].title': 'Agadir' }`. Undefined takes it away. */
export type Edits = Readonly<Record<string, unknown>>

/** The JSON with the edits made. */
export const edited = (json: unknown, edits: Edits): unknown => {
  for (const [path, value] of Object.entries(edits)) {
    const steps = path.replaceAll(/\[(\d+)]/g, '.$1').split('.')
    const last = steps.pop() ?? ''
    const place = steps.reduce((at, step) => (at as Record<string, unknown>)[step], json)
    if (value === undefined) delete (place as Record<string, unknown>)[last]
    else (place as Record<string, unknown>)[last] = value
  }
  return json
}

/** Every mistake after these edits, as the command would print it. */
export const faultsAfter = (scenario: Edits, map: Edits = {}, seats: unknown = null): readonly string[] => {
  const reading = readScenario(edited(scenarioJson(), scenario), edited(mapJson(), map), seats)
  return reading.ok ? [] : reading.faults.map(({ message, path }) => `${message} → at ${path}`)
}
