/** The opening position of a scenario's folder, for scripts that play it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from '../../shared/rules/position.ts'
import type { Settings } from '../../shared/rules/settings.ts'
import { positionOf } from '../../shared/scenario/positionOf.ts'
import { readScenario } from '../../shared/scenario/readScenario.ts'
import { readJson } from '../scenario/readJson.ts'
import { Unplayable } from './unplayable.ts'

export type Opened = Readonly<{
  position: Position
  settings: Settings
  /** "Europe", for headings that a year follows. */
  board: string
  folder: string
}>

/** The scenario with all its rounds, the modules that it needs, and its last round announced. */
export const openScenario = (id: string): Opened => {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new Unplayable(`"${id}" is no name of a scenario.`)
  const folder = join(import.meta.dirname, '../../scenarios', id)
  if (!existsSync(join(folder, 'scenario.json'))) throw new Unplayable(`There is no scenario "${id}".`)
  const json = (file: string): unknown => {
    const read = readJson(join(folder, file))
    if (!read.ok) throw new Unplayable(read.fault)
    return read.value
  }
  const seats = existsSync(join(folder, 'seats.json')) ? json('seats.json') : null
  const reading = readScenario(json('scenario.json'), json('map.json'), seats)
  if (!reading.ok) {
    const { path, message } = reading.faults[0] ?? { path: '', message: 'it cannot be read' }
    throw new Unplayable(`Scenario "${id}" cannot be played: ${message}${path ? ` (${path})` : ''}.`)
  }
  const { scenario, map, seats: measured } = reading
  return {
    position: positionOf(scenario, map, measured),
    board: scenario.boardTitle,
    folder,
    settings: {
      modules: scenario.modules.needs,
      rounds: scenario.rounds.length,
      lastRound: 'announced',
      chance: 'seeded',
      whoSigns: 'head',
      seating: 'shuffle',
    },
  }
}
