/** The scenarios of the repository, read whole as the server reads them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { effectsOf } from '../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { MapFile } from '../../shared/scenario/map.ts'
import { readScenario } from '../../shared/scenario/readScenario.ts'
import type { Scenario } from '../../shared/scenario/scenario.ts'
import type { Seats } from '../../shared/scenario/seats.ts'

const library = join(import.meta.dirname, '../../scenarios')

/** The names of all folders that hold a scenario. */
export const FOLDERS = readdirSync(library).filter((folder) =>
  existsSync(join(library, folder, 'scenario.json')),
)

export type Folder = Readonly<{ scenario: Scenario; map: MapFile; seats: Seats }>

/** One of them. A scenario with a mistake in it is thrown, with every mistake. */
export const scenarioIn = (folder: string): Folder => {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(library, folder, file), 'utf8'))
  const reading = readScenario(json('scenario.json'), json('map.json'), json('seats.json'))
  if (!reading.ok) throw new Error(`${folder}: ${JSON.stringify(reading.faults)}`)
  return reading
}

export const crisesOf = ({ rounds }: Scenario) =>
  rounds.flatMap(({ events }) => events.flatMap(({ crisis }) => crisis ?? []))

/** Powers that the treaties of the opening position call to the side of the target of a crisis. */
export const calledAtFirst = (scenario: Scenario, id: string): readonly PowerId[] => {
  const crisis = crisesOf(scenario).find((each) => each.id === id)
  if (!crisis) throw new Error(`no crisis is called "${id}"`)
  const called = scenario.treaties
    .flatMap(({ clauses, parties }) =>
      clauses.flatMap((clause) => effectsOf(clause).calls?.(clause, parties, crisis) ?? []),
    )
    .flatMap(({ power, side }) => (side === 'target' ? [power] : []))
  return scenario.powers.flatMap(({ id: power }) => (called.includes(power) ? [power] : []))
}
