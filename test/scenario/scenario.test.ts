import { describe, expect, it } from 'vitest'
import { playWorld } from '../../server/diplomats/playWorld.ts'
import { supportOf } from '../../shared/rules/home/support.ts'
import { FULL } from '../../shared/rules/modules.ts'
import { positionOf } from '../../shared/scenario/positionOf.ts'
import { expectArmsOfPeople, expectStrengthOfCinc } from './figures.ts'
import { calledAtFirst, crisesOf, scenarioIn } from './library.ts'

const { scenario, map, seats } = scenarioIn('triple-entente')
const { powers, rounds } = scenario
const crises = crisesOf(scenario)

describe('Europe 1907 to 1914', () => {
  it.each(powers.map((power) => [power.names.short, power] as const))(
    'gives %s a strength that follows from its CINC',
    (_, power) => {
      expectStrengthOfCinc(power, 1907)
    },
  )

  it.each(powers.map((power) => [power.names.short, power] as const))(
    'gives %s arms by the part of its people that stood under them',
    (_, power) => {
      expectArmsOfPeople(power, powers)
    },
  )

  it('has a feeling for every pair of great powers', () => {
    const great = powers.slice(0, 6).map(({ id }) => id)
    for (const [at, a] of great.entries())
      for (const b of great.slice(at + 1))
        expect(scenario.attitudes.pairs, `${a}|${b}`).toHaveProperty([`${a}|${b}`])
  })

  it('begins without a crisis, and has one in every round after that', () => {
    expect(rounds.map(({ events }) => events.filter(({ crisis }) => crisis).length)).toEqual([
      0, 2, 2, 2, 1, 4,
    ])
  })

  it('names each power in a crisis, as a principal or by a promise', () => {
    for (const { id } of powers) {
      const principal = crises.some(({ challenger, target }) => [challenger, target].includes(id))
      expect(principal || called(id).length > 0, id).toBe(true)
    }
  })

  /** Crises in which a promise of 1907 calls this power to the target’s side. */
  const called = (id: string) =>
    crises.filter((crisis) => calledAtFirst(scenario, crisis.id).some((power) => power === id))

  it('calls in its last round the promises that were called in July 1914, and not Italy’s', () => {
    const last = rounds.at(-1)?.events.flatMap(({ crisis }) => crisis?.id ?? []) ?? []
    const calls = (id: string) =>
      called(id)
        .map((crisis) => crisis.id)
        .filter((crisis) => last.includes(crisis))
    expect(calls('germany')).toEqual(['mobilisation'])
    expect(calls('romania')).toEqual(['mobilisation'])
    expect(calls('russia')).toEqual(['two-fronts'])
    expect(calls('united-kingdom')).toEqual(['passage'])
    expect(calls('italy')).toEqual([])
  })

  it('lets Germany alone owe Italy an attack on France, and Britain alone owe Belgium help', () => {
    const owed = scenario.treaties.flatMap(({ title, clauses }) =>
      clauses.flatMap((clause) => ('by' in clause && clause.by ? [[title, clause.kind, clause.by]] : [])),
    )
    expect(owed).toEqual([
      ['Triple Alliance', 'offence', ['germany']],
      ['Guarantee of Belgium by Britain', 'defence', ['united-kingdom']],
    ])
  })

  it('has three democracies, one autocracy, and many that are neither', () => {
    const governed = (regime: string) =>
      powers.filter(({ home }) => home?.regime === regime).map(({ id }) => id)
    expect(governed('democracy')).toEqual(['france', 'united-kingdom', 'belgium'])
    expect(governed('autocracy')).toEqual(['russia'])
  })

  it('can be played with support at home, which moves from where each government stood', {
    timeout: 20_000,
  }, () => {
    const { world } = playWorld(
      positionOf(scenario, map, seats),
      {
        modules: FULL,
        rounds: 3,
        lastRound: 'announced',
        chance: 'seeded',
        whoSigns: 'head',
        seating: 'shuffle',
      },
      1,
    )
    expect(world.phase.kind).toBe('ended')
    const moved = powers.filter(({ id, home }) => supportOf(world, id) !== home?.support)
    expect(moved.length).toBeGreaterThan(powers.length / 2)
  })

  it('explains the word of 1914', () => {
    expect(scenario.glossary.map(({ term }) => term)).toContain('mobilisation')
  })
})
