/** What no schema can say: that the parts of a scenario agree with each other. */
import { needsOf } from '../rules/clauses/clauses.ts'
import type { PowerId } from '../rules/ids.ts'
import type { ScenarioShape } from './scenario.ts'
import { stakesFaults } from './stakesFaults.ts'
import { strangers } from './strangers.ts'

/** One mistake, where it stands, and a sentence that a teacher understands. */
export type Fault = Readonly<{ path: readonly (string | number)[]; message: string }>

/** Every mistake in how a scenario's names and figures refer to each other; none if it can be played. */
export const faultsOf = (scenario: ScenarioShape): readonly Fault[] => [
  ...doubles(scenario),
  ...strangers(scenario),
  ...oddObjectives(scenario),
  ...oddHistory(scenario),
  ...sources(scenario),
  ...sums(scenario),
  ...stakesFaults(scenario),
]

/** Every crisis of the scenario, with the round that opens it. */
const crisesOf = ({ rounds }: ScenarioShape) =>
  rounds.flatMap(({ events }, round) =>
    events.flatMap(({ crisis }, event) => (crisis ? [{ crisis, round, event }] : [])),
  )

const doubles = (scenario: ScenarioShape): Fault[] => {
  const seen = new Set<string>()
  const again = (id: string, path: Fault['path']): Fault[] => {
    if (seen.has(id)) return [{ path, message: `"${id.split(' ')[1]}" is declared twice` }]
    seen.add(id)
    return []
  }
  return [
    ...scenario.powers.flatMap(({ id }, p) => again(`power ${id}`, ['powers', p, 'id'])),
    ...scenario.rounds.flatMap(({ events }, r) =>
      events.flatMap(({ id }, e) => again(`event ${id}`, ['rounds', r, 'events', e, 'id'])),
    ),
    ...crisesOf(scenario).flatMap(({ crisis, round, event }) =>
      again(`crisis ${crisis.id}`, ['rounds', round, 'events', event, 'crisis', 'id']),
    ),
  ]
}

/** Objectives that could never be reached, or always. */
const oddObjectives = (scenario: ScenarioShape): Fault[] => {
  const principals = new Map<string, readonly PowerId[]>(
    crisesOf(scenario).map(({ crisis }) => [crisis.id, [crisis.challenger, crisis.target]]),
  )
  return scenario.powers.flatMap(({ id, objectives }, p) =>
    objectives.flatMap((objective, o): Fault[] => {
      const at = ['powers', p, 'objectives', o]
      if (objective.kind === 'treatyWith' && objective.with === id)
        return [{ path: [...at, 'with'], message: 'a power has no treaty with itself' }]
      const needed = objective.kind === 'treatyWith' ? needsOf(objective.clause) : null
      if (objective.kind === 'treatyWith' && needed && !scenario.modules.needs.includes(needed))
        return [
          {
            path: [...at, 'clause'],
            message: `"${objective.clause}" belongs to the module "${needed}", which modules.needs does not name`,
          },
        ]
      if (objective.kind === 'noTreatyBetween' && objective.powers[0] === objective.powers[1])
        return [{ path: [...at, 'powers'], message: 'a power has no treaty with itself' }]
      if (objective.kind !== 'crisisFavours') return []
      return principals.get(objective.crisis)?.includes(objective.power) === false
        ? [
            {
              path: [...at, 'power'],
              message: `"${objective.power}" is neither side of the crisis "${objective.crisis}"`,
            },
          ]
        : []
    }),
  )
}

/** History tells of a crisis in the round that opens it. */
const oddHistory = (scenario: ScenarioShape): Fault[] => {
  const opened = new Map<string, number>(crisesOf(scenario).map(({ crisis, round }) => [crisis.id, round]))
  return scenario.rounds.flatMap(({ history }, r) =>
    Object.keys(history.crises).flatMap((id) => {
      const round = opened.get(id)
      return round === undefined || round === r
        ? []
        : [
            {
              path: ['rounds', r, 'history', 'crises', id],
              message: `the crisis "${id}" belongs to round ${round + 1}`,
            },
          ]
    }),
  )
}

/** Every "source" is a key of the list of sources, or says that it is a judgement. */
const sources = (scenario: ScenarioShape): Fault[] => {
  const known = new Set([...Object.keys(scenario.sources), 'judgement'])
  const faults: Fault[] = []
  const look = (value: unknown, path: (string | number)[]) => {
    if (Array.isArray(value))
      value.forEach((each, at) => {
        look(each, [...path, at])
      })
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
  powers.forEach(({ weights, capability, arms }, p) => {
    if (capability.value < 1)
      faults.push({ path: ['powers', p, 'capability', 'value'], message: 'a power has at least 1 point' })
    if (arms.value < 0 || arms.value > capability.value)
      faults.push({
        path: ['powers', p, 'arms', 'value'],
        message: `arms of ${arms.value} cannot be paid from ${capability.value} points`,
      })
    if (!weights) return
    const sum = weights.security + weights.prosperity + weights.influence + weights.autonomy
    if (Math.abs(sum - 1) > 1e-9)
      faults.push({
        path: ['powers', p, 'weights'],
        message: `the four weights add up to ${Number(sum.toFixed(3))}, not to 1`,
      })
  })
  timePlans.forEach((plan, t) => {
    const minutes = plan.briefing + plan.negotiation + plan.orders + plan.report
    const total = plan.reading + plan.plays.length * minutes + plan.debrief
    if (total > plan.minutes + 1e-9)
      faults.push({ path: ['timePlans', t], message: `the parts take ${total} minutes of ${plan.minutes}` })
    plan.plays.forEach((round, n) => {
      const path = ['timePlans', t, 'plays', n]
      if (round > rounds.length)
        faults.push({ path, message: `the scenario has only ${rounds.length} rounds` })
      else if (round <= (plan.plays[n - 1] ?? 0))
        faults.push({ path, message: 'rounds are played in their order, each once' })
    })
  })
  return faults
}
