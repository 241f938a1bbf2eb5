import { describe, expect, it } from 'vitest'
import triple from '../../scenarios/triple-entente/scenario.json' with { type: 'json' }
import { playing } from '../../shared/scenario/playing.ts'
import type { Scenario } from '../../shared/scenario/scenario.ts'

const scenario = triple as unknown as Scenario
const crisesOf = ({ rounds }: Scenario) =>
  rounds.flatMap(({ events }) => events.flatMap(({ crisis }) => crisis?.id ?? []))

describe('a short lesson', () => {
  const short = playing(scenario, [1, 2, 3, 6])

  it('plays the rounds that are named, to the end of the age', () => {
    expect(short.rounds.map(({ label }) => label)).toEqual(
      [0, 1, 2, 5].map((at) => scenario.rounds[at]?.label),
    )
  })

  it('tells what happened in the years between, without their crises', () => {
    const last = short.rounds[3]!
    const told = last.events.map(({ id }) => id)
    for (const { id } of [
      ...scenario.rounds[3]!.events,
      ...scenario.rounds[4]!.events,
      ...scenario.rounds[5]!.events,
    ])
      expect(told).toContain(id)
    const asked = scenario.rounds[5]!.events.filter(({ crisis }) => crisis).length
    expect(last.events.filter(({ crisis }) => crisis)).toHaveLength(asked)
  })

  it('asks nobody for the outcome of a crisis that is not played', () => {
    const played = crisesOf(short)
    for (const { objectives } of short.powers)
      for (const objective of objectives)
        if (objective.kind === 'crisisFavours') expect(played).toContain(objective.crisis)
  })

  it('is the whole scenario when every round is played', () => {
    expect(playing(scenario, [1, 2, 3, 4, 5, 6])).toEqual(scenario)
  })
})
