/** Where a scenario and the map that lies under it disagree. */
import type { Fault } from './faults.ts'
import type { MapFile } from './map.ts'
import type { ScenarioShape } from './scenario.ts'

/** Every place and region that the scenario names and the map has not, and every power that has no land on it. */
export const mapFaults = (scenario: ScenarioShape, map: MapFile): readonly Fault[] => [
  ...scenario.powers.flatMap(({ id }, p) => homeless(id, p, map)),
  ...scenario.rounds.flatMap(({ events }, r) =>
    events.flatMap((event, e) => astray(event, ['rounds', r, 'events', e], map)),
  ),
]

type Event = ScenarioShape['rounds'][number]['events'][number]
type Path = readonly (string | number)[]

const regionsOf = (map: MapFile) => map.objects.regions.geometries

const homeless = (id: string, p: number, map: MapFile): Fault[] => {
  const faults: Fault[] = []
  const path = ['powers', p, 'id']
  if (!map.board.powers[id]) faults.push({ path, message: `the map has no label for "${id}"` })
  if (!regionsOf(map).some(({ properties }) => properties.owner === id))
    faults.push({ path, message: `no region of the map belongs to "${id}"` })
  return faults
}

const astray = ({ shifts, crisis }: Event, at: Path, map: MapFile): Fault[] => {
  const regions = new Set(regionsOf(map).map(({ id }) => id))
  const owners = new Set<string | null>([
    null,
    ...Object.keys(map.board.powers),
    ...regionsOf(map).map(({ properties }) => properties.owner),
  ])
  const faults: Fault[] = []
  const region = (id: string, ...path: Path) => {
    if (!regions.has(id)) faults.push({ path, message: `the map has no region "${id}"` })
  }
  if (crisis) {
    if (!map.board.places[crisis.place])
      faults.push({
        path: [...at, 'crisis', 'place'],
        message: `the map has no place "${crisis.place}"; it has ${Object.keys(map.board.places).sort().join(', ')}`,
      })
    crisis.regions.forEach((id, n) => {
      region(id, ...at, 'crisis', 'regions', n)
    })
  }
  shifts.forEach((shift, s) => {
    if (shift.kind !== 'region') return
    region(shift.region, ...at, 'shifts', s, 'region')
    if (!owners.has(shift.to))
      faults.push({
        path: [...at, 'shifts', s, 'to'],
        message: `neither the scenario nor the map knows "${shift.to}"`,
      })
  })
  return faults
}
