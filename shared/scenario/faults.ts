/** What no schema can say: that the parts of a scenario agree with each other. */
import type { ScenarioShape } from './scenario.ts'

/** One mistake, where it stands, and a sentence that a teacher understands. */
export type Fault = Readonly<{ path: readonly (string | number)[]; message: string }>

/** Every mistake in how a scenario's names and figures refer to each other; none if it can be played. */
export const faultsOf = (scenario: ScenarioShape): readonly Fault[] => [
  ...doubles(scenario),
  ...strangers(scenario),
  ...sources(scenario),
  ...sums(scenario),
]

const doubles = ({ powers, rounds }: ScenarioShape): Fault[] => {
  const twice = (path: string, ids: readonly string[]) =>
    ids.flatMap((id, at) =>
      ids.indexOf(id) < at ? [{ path: [path, at], message: `"${id}" is declared twice` }] : [],
    )
  return [
    ...twice(
      'powers',
      powers.map(({ id }) => id),
    ),
    ...twice(
      'rounds',
      rounds.flatMap(({ events }) => events.flatMap(({ crisis }) => (crisis ? [crisis.id] : []))),
    ),
  ]
}

/** Names of powers and crises that nobody declared. */
const strangers = (scenario: ScenarioShape): Fault[] => {
  const powers = new Set<string>(scenario.powers.map(({ id }) => id))
  const crises = new Set<string>(
    scenario.rounds.flatMap(({ events }) => events.flatMap(({ crisis }) => (crisis ? [crisis.id] : []))),
  )
  const faults: Fault[] = []
  const power = (id: string | null, ...path: (string | number)[]) => {
    if (id !== null && !powers.has(id)) faults.push({ path, message: `no power is called "${id}"` })
  }
  const crisis = (id: string, ...path: (string | number)[]) => {
    if (!crises.has(id)) faults.push({ path, message: `no crisis is called "${id}"` })
  }

  scenario.powers.forEach(({ objectives }, p) => {
    objectives.forEach((objective, o) => {
      const at = ['powers', p, 'objectives', o]
      if (objective.kind === 'treatyWith') power(objective.with, ...at, 'with')
      if (objective.kind === 'noTreatyBetween')
        objective.powers.forEach((id, n) => power(id, ...at, 'powers', n))
      if (objective.kind === 'crisisFavours') {
        power(objective.power, ...at, 'power')
        crisis(objective.crisis, ...at, 'crisis')
      }
    })
  })
  for (const table of ['proximity', 'attitudes'] as const) {
    const seen = new Set<string>()
    for (const key of Object.keys(scenario[table].notes))
      for (const id of key.split('|')) power(id, table, 'notes', key)
    for (const key of Object.keys(scenario[table].pairs)) {
      const ends = key.split('|')
      for (const id of ends) power(id, table, 'pairs', key)
      const sorted = [...ends].sort().join('|')
      if (ends[0] === ends[1])
        faults.push({ path: [table, 'pairs', key], message: 'a power has no pair with itself' })
      if (seen.has(sorted))
        faults.push({ path: [table, 'pairs', key], message: 'this pair stands here twice' })
      seen.add(sorted)
    }
  }
  scenario.treaties.forEach(({ parties, clauses }, t) => {
    parties.forEach((id, n) => power(id, 'treaties', t, 'parties', n))
    clauses.forEach((clause, c) => {
      if ('against' in clause && clause.against !== 'anyone')
        clause.against.forEach((id, n) => power(id, 'treaties', t, 'clauses', c, 'against', n))
    })
  })
  scenario.rounds.forEach(({ events, instructions, history }, r) => {
    for (const id of Object.keys(instructions)) power(id, 'rounds', r, 'instructions', id)
    for (const id of Object.keys(history.crises)) crisis(id, 'rounds', r, 'history', 'crises', id)
    events.forEach((event, e) => {
      if (event.crisis) {
        power(event.crisis.challenger, 'rounds', r, 'events', e, 'crisis', 'challenger')
        power(event.crisis.target, 'rounds', r, 'events', e, 'crisis', 'target')
        if (event.crisis.challenger === event.crisis.target)
          faults.push({
            path: ['rounds', r, 'events', e, 'crisis', 'target'],
            message: 'nobody challenges itself',
          })
      }
      event.shifts.forEach((shift, s) => {
        const at = ['rounds', r, 'events', e, 'shifts', s]
        if (shift.kind === 'capability') power(shift.power, ...at, 'power')
        if (shift.kind === 'attitude') {
          power(shift.of, ...at, 'of')
          power(shift.toward, ...at, 'toward')
        }
      })
    })
  })
  return faults
}

/** Every "source" is a key of the list of sources, or says that it is a judgement. */
const sources = (scenario: ScenarioShape): Fault[] => {
  const known = new Set([...Object.keys(scenario.sources), 'judgement'])
  const faults: Fault[] = []
  const look = (value: unknown, path: (string | number)[]) => {
    if (Array.isArray(value)) value.forEach((each, at) => look(each, [...path, at]))
    else if (value && typeof value === 'object')
      for (const [key, each] of Object.entries(value)) {
        if (key === 'source' && typeof each === 'string') {
          if (!known.has(each))
            faults.push({ path: [...path, key], message: `no source is called "${each}"` })
        } else look(each, [...path, key])
      }
  }
  look({ ...scenario, sources: undefined }, [])
  return faults
}

const sums = ({ powers, timePlans, rounds }: ScenarioShape): Fault[] => {
  const faults: Fault[] = []
  powers.forEach(({ weights }, p) => {
    if (!weights) return
    const sum = weights.security + weights.prosperity + weights.influence + weights.autonomy
    if (Math.abs(sum - 1) > 1e-9)
      faults.push({ path: ['powers', p, 'weights'], message: `the four weights add up to ${sum}, not to 1` })
  })
  timePlans.forEach((plan, t) => {
    const round = plan.briefing + plan.negotiation + plan.orders + plan.report
    const total = plan.reading + plan.rounds * round + plan.debrief
    if (total > plan.minutes + 1e-9)
      faults.push({ path: ['timePlans', t], message: `the parts take ${total} minutes of ${plan.minutes}` })
    if (plan.rounds > rounds.length)
      faults.push({
        path: ['timePlans', t, 'rounds'],
        message: `the scenario has only ${rounds.length} rounds`,
      })
  })
  return faults
}
