/** Names that a scenario uses and never declares. */
import type { Fault } from './faults.ts'
import type { ScenarioShape } from './scenario.ts'

type Path = readonly (string | number)[]
type Ask = (id: string, ...path: Path) => void

/** Every name of a power or a crisis that nobody declared. */
export const strangers = (scenario: ScenarioShape): readonly Fault[] => {
  const faults: Fault[] = []
  const asking =
    (what: string, known: ReadonlySet<string>): Ask =>
    (id, ...path) => {
      if (!known.has(id)) faults.push({ path, message: `no ${what} is called "${id}"` })
    }
  const power = asking('power', new Set(scenario.powers.map(({ id }) => id)))
  const crisis = asking('crisis', new Set(crisisIds(scenario)))

  inObjectives(scenario, power, crisis)
  inTreaties(scenario, power)
  inRounds(scenario, power, crisis)
  inPairs(scenario, power)
  return [...faults, ...withThemselves(scenario)]
}

const crisisIds = ({ rounds }: ScenarioShape): string[] =>
  rounds.flatMap(({ events }) => events.flatMap(({ crisis }) => (crisis ? [crisis.id] : [])))

const each = (ids: readonly string[], ask: Ask, ...path: Path) => {
  ids.forEach((id, at) => {
    ask(id, ...path, at)
  })
}

const inObjectives = ({ powers }: ScenarioShape, power: Ask, crisis: Ask) => {
  powers.forEach(({ objectives }, p) => {
    objectives.forEach((objective, o) => {
      const at = ['powers', p, 'objectives', o]
      if (objective.kind === 'treatyWith') power(objective.with, ...at, 'with')
      if (objective.kind === 'noTreatyBetween') each(objective.powers, power, ...at, 'powers')
      if (objective.kind === 'crisisFavours') {
        power(objective.power, ...at, 'power')
        crisis(objective.crisis, ...at, 'crisis')
      }
    })
  })
}

const inTreaties = ({ treaties }: ScenarioShape, power: Ask) => {
  treaties.forEach(({ parties, clauses }, t) => {
    each(parties, power, 'treaties', t, 'parties')
    clauses.forEach((clause, c) => {
      if ('against' in clause && clause.against !== 'anyone')
        each(clause.against, power, 'treaties', t, 'clauses', c, 'against')
    })
  })
}

const inRounds = ({ rounds }: ScenarioShape, power: Ask, crisis: Ask) => {
  rounds.forEach(({ events, instructions, history }, r) => {
    for (const id of Object.keys(instructions)) power(id, 'rounds', r, 'instructions', id)
    for (const id of Object.keys(history.crises)) crisis(id, 'rounds', r, 'history', 'crises', id)
    events.forEach((event, e) => {
      const at = ['rounds', r, 'events', e]
      if (event.crisis) {
        power(event.crisis.challenger, ...at, 'crisis', 'challenger')
        power(event.crisis.target, ...at, 'crisis', 'target')
      }
      event.shifts.forEach((shift, s) => {
        if (shift.kind === 'capability') power(shift.power, ...at, 'shifts', s, 'power')
        if (shift.kind === 'attitude') {
          power(shift.of, ...at, 'shifts', s, 'of')
          power(shift.toward, ...at, 'shifts', s, 'toward')
        }
      })
    })
  })
}

const inPairs = (scenario: ScenarioShape, power: Ask) => {
  for (const table of ['proximity', 'attitudes'] as const)
    for (const part of ['pairs', 'notes'] as const)
      for (const key of Object.keys(scenario[table][part]))
        for (const id of key.split('|')) power(id, table, part, key)
}

/** Pairs that are none, or stand here twice, and crises with only one side. */
const withThemselves = (scenario: ScenarioShape): Fault[] => {
  const faults: Fault[] = []
  for (const table of ['proximity', 'attitudes'] as const) {
    const seen = new Set<string>()
    for (const key of Object.keys(scenario[table].pairs)) {
      const path = [table, 'pairs', key]
      const ends = key.split('|')
      const sorted = [...ends].sort().join('|')
      if (ends[0] === ends[1]) faults.push({ path, message: 'a power has no pair with itself' })
      if (seen.has(sorted)) faults.push({ path, message: 'this pair stands here twice' })
      seen.add(sorted)
    }
  }
  scenario.rounds.forEach(({ events }, r) => {
    events.forEach(({ crisis }, e) => {
      if (crisis && crisis.challenger === crisis.target)
        faults.push({
          path: ['rounds', r, 'events', e, 'crisis', 'target'],
          message: 'nobody challenges itself',
        })
    })
  })
  return faults
}
