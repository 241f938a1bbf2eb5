/** A short lesson plays some of a scenario's rounds: the first years of an age and its end, not only its first years. */
import type { Scenario } from './scenario.ts'

type Round = Scenario['rounds'][number]

/**
 * The scenario with only these rounds, in their order. What happened in the years between is told with the next
 * round that is played, without the crises that nobody was asked about; objectives about those fall away.
 *
 * @param plays numbers of rounds, from 1
 */
export const playing = (scenario: Scenario, plays: readonly number[]): Scenario => {
  const chosen = [...new Set(plays)].toSorted((a, b) => a - b)
  const rounds = chosen.flatMap((number, at) => {
    const round = scenario.rounds[number - 1]
    const skipped = scenario.rounds.slice(chosen[at - 1] ?? 0, number - 1)
    return round ? [withYearsBetween(round, skipped)] : []
  })
  const crises = new Set(rounds.flatMap(({ events }) => events.flatMap(({ crisis }) => crisis?.id ?? [])))
  return {
    ...scenario,
    rounds,
    powers: scenario.powers.map((power) => ({
      ...power,
      objectives: power.objectives.filter(
        (objective) => objective.kind !== 'crisisFavours' || crises.has(objective.crisis),
      ),
    })),
  }
}

const withYearsBetween = (round: Round, skipped: readonly Round[]): Round => ({
  ...round,
  events: [
    ...skipped.flatMap(({ events }) => events.map((event) => ({ ...event, crisis: null }))),
    ...round.events,
  ],
})
