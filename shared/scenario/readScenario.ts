/** The one door by which a scenario enters: after it, nobody has to check anything again. */
import type { z } from 'zod'
import { faultsOf } from './faults.ts'
import { MapFile } from './map.ts'
import { mapFaults } from './mapFaults.ts'
import { placeOf, plainWords } from './plainWords.ts'
import { type Scenario, ScenarioShape } from './scenario.ts'
import { Seats } from './seats.ts'
import { treatyFaults } from './treatyFaults.ts'

/** A mistake: `rounds[2].events[0].crisis.target`, and 'no power is called "bavaria"'. */
export type ReadFault = Readonly<{ path: string; message: string }>

export type ScenarioReading =
  | Readonly<{ ok: true; scenario: Scenario; map: MapFile; seats: Seats }>
  | Readonly<{ ok: false; faults: readonly ReadFault[] }>

/**
 * Reads the three files of a scenario's folder, already parsed from JSON.
 *
 * @param seats null while nobody has measured them
 */
export const readScenario = (json: unknown, map: unknown, seats: unknown): ScenarioReading => {
  const scenario = parsed(ScenarioShape, json)
  const plate = parsed(MapFile, map, 'map.json')
  const measures = parsed(Seats, seats ?? {}, 'seats.json')

  const faults: ReadFault[] = [...scenario.faults, ...plate.faults, ...measures.faults]
  if (scenario.value) {
    const found = [
      ...faultsOf(scenario.value),
      ...treatyFaults(scenario.value),
      ...(plate.value ? mapFaults(scenario.value, plate.value) : []),
    ]
    faults.push(...found.map(({ path, message }) => ({ path: placeOf(path), message })))
    if (measures.value) faults.push(...unseated(scenario.value, measures.value))
  }
  return faults.length === 0 && scenario.value && plate.value && measures.value
    ? { ok: true, scenario: scenario.value, map: plate.value, seats: measures.value }
    : { ok: false, faults: faults }
}

type Parsed<T> = Readonly<{ value: T | null; faults: readonly ReadFault[] }>

/** @param file named in front of the place, for the files that are not the scenario itself */
const parsed = <S extends z.ZodType>(schema: S, value: unknown, file?: string): Parsed<z.infer<S>> => {
  const result = schema.safeParse(value, { error: plainWords })
  if (result.success) return { value: result.data, faults: [] }
  const faults = result.error.issues.map(({ path, message }) => ({
    path: file ? [file, placeOf(path)].filter(Boolean).join(': ') : placeOf(path),
    message,
  }))
  return { value: null, faults }
}

const unseated = ({ powers }: Scenario, seats: Seats): ReadFault[] =>
  Object.keys(seats)
    .filter((id) => !powers.some((power) => power.id === id))
    .map((id) => ({ path: `seats.json: ${id}`, message: `no power is called "${id}"` }))
