/** The opening position of a scenario: lines become tables, places become points of the board. */
import { CONSTANTS } from '../rules/constants.ts'
import type { PowerId } from '../rules/ids.ts'
import type {
  CrisisPlan,
  EventPlan,
  OpeningTreaty,
  Position,
  PowerPosition,
  Shift,
} from '../rules/position.ts'
import type { MapFile } from './map.ts'
import type { Scenario } from './scenario.ts'
import { type Seats, UNMEASURED } from './seats.ts'

type Table = Readonly<Record<PowerId, Readonly<Record<PowerId, number>>>>
type Power = Scenario['powers'][number]
type Event = Scenario['rounds'][number]['events'][number]

/**
 * @param scenario that has been read by readScenario, so that every name in it is known
 * @param seats what is missing counts as not yet measured
 */
export const positionOf = (scenario: Scenario, map: MapFile, seats: Seats): Position => ({
  scenario: scenario.id,
  title: scenario.title,
  powers: scenario.powers.map((power) => powerPosition(power, seats)),
  proximity: tableOf(scenario, scenario.proximity.otherwise, scenario.proximity.pairs),
  attitudes: tableOf(scenario, scenario.attitudes.otherwise, scenario.attitudes.pairs),
  treaties: scenario.treaties.map(openingTreaty),
  rounds: scenario.rounds.map(({ label, title, events, instructions }) => ({
    label,
    title,
    events: events.map((event) => eventPlan(event, map)),
    instructions,
  })),
  norms: {
    shirked: scenario.norms.shirked,
    abandoned: scenario.norms.abandoned,
    renounced: scenario.norms.renounced,
    betrayed: scenario.norms.betrayed,
    disclosed: scenario.norms.disclosed,
  },
  needs: scenario.modules.needs,
  ...(scenario.globalGood && {
    globalGood: { title: scenario.globalGood.title, goalShare: scenario.globalGood.goalShare },
  }),
})

const powerPosition = (
  { id, names, capability, arms, weights, brief, objectives, character, home }: Power,
  seats: Seats,
): PowerPosition => ({
  id,
  names,
  capability: capability.value,
  arms: arms.value,
  weights: weights ?? CONSTANTS.weights,
  seat: seats[id] ?? UNMEASURED,
  brief,
  objectives,
  character,
  ...(home && { home: { regime: home.regime, support: home.support } }),
})

/** Both directions of every pair; a single number is meant both ways. */
const tableOf = (
  { powers }: Scenario,
  otherwise: number,
  pairs: Readonly<Record<string, number | readonly [number, number]>>,
): Table => {
  const between = (a: PowerId, b: PowerId): number => {
    const there = pairs[`${a}|${b}`]
    if (there !== undefined) return typeof there === 'number' ? there : there[0]
    const back = pairs[`${b}|${a}`]
    if (back !== undefined) return typeof back === 'number' ? back : back[1]
    return otherwise
  }
  return tabled(powers, (a) =>
    tabled(
      powers.filter(({ id }) => id !== a),
      (b) => between(a, b),
    ),
  )
}

const tabled = <V>(powers: readonly Power[], value: (power: PowerId) => V): Record<PowerId, V> =>
  Object.fromEntries(powers.map(({ id }) => [id, value(id)]))

const openingTreaty = ({
  signed,
  parties,
  title,
  clauses,
  secrecy,
  duration,
  notice,
}: Scenario['treaties'][number]): OpeningTreaty => ({
  signed,
  parties,
  terms: { title, clauses, secrecy, duration, notice },
})

const eventPlan = ({ id, title, text, shifts, crisis }: Event, map: MapFile): EventPlan => ({
  id,
  title,
  text,
  shifts: shifts.map(shiftOf),
  crisis: crisis && crisisPlan(crisis, map),
})

const shiftOf = ({ why: _, ...shift }: Event['shifts'][number]): Shift => shift

const crisisPlan = (crisis: NonNullable<Event['crisis']>, map: MapFile): CrisisPlan => {
  const place = map.board.places[crisis.place]
  if (!place) throw new Error(`The map has no place "${crisis.place}"; read the scenario with readScenario.`)
  return { ...crisis, place }
}
