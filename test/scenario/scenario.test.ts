import { describe, expect, it } from 'vitest'
import type { Objective } from '../../shared/rules/objectives/objective.ts'
import { readScenario } from '../../shared/scenario/readScenario.ts'
import { mapJson, scenarioJson } from './edited.ts'

const reading = readScenario(scenarioJson(), mapJson(), null)
if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
const { scenario } = reading
const { powers, rounds, treaties } = scenario
type Power = (typeof powers)[number]
type Wish = Readonly<{ by: Power['id']; wish: Objective }>

const wishes: readonly Wish[] = powers.flatMap(({ id, objectives }) =>
  objectives.map((wish) => ({ by: id, wish })),
)
const crises = rounds.flatMap(({ events }) => events.flatMap(({ crisis }) => crisis ?? []))

/** Whether reaching the one makes it impossible to reach the other. */
const contradict = (a: Wish, b: Wish): boolean => {
  if (a.wish.kind === 'crisisFavours' && b.wish.kind === 'crisisFavours')
    return a.wish.crisis === b.wish.crisis && a.wish.power !== b.wish.power
  if (a.wish.kind === 'treatyWith' && b.wish.kind === 'noTreatyBetween')
    return b.wish.powers.includes(a.by) && b.wish.powers.includes(a.wish.with)
  return a.wish.kind === 'noTreatyBetween' && b.wish.kind === 'treatyWith' && contradict(b, a)
}

describe('Europe 1907 to 1914', () => {
  const perThousand = ({ arms }: Power) => Number(/or ([\d.]+) in a thousand/.exec(arms.note ?? '')?.[1])
  const mean = powers.reduce((sum, power) => sum + perThousand(power), 0) / powers.length

  it.each(powers.map((power) => [power.names.short, power] as const))(
    'gives %s a strength that follows from its CINC',
    (_, { capability }) => {
      const cinc = Number(/CINC of 1907: (0\.\d{6})\./.exec(capability.note ?? '')?.[1])
      expect(capability).toMatchObject({
        source: 'nmc',
        value: Math.max(4, Math.round(80 * Math.sqrt(cinc))),
      })
    },
  )

  it.each(powers.map((power) => [power.names.short, power] as const))(
    'gives %s arms by the part of its people that stood under them',
    (_, power) => {
      const [, soldiers = '', people = ''] =
        /^([\d,]+) under arms of ([\d,]+) people/.exec(power.arms.note ?? '') ?? []
      const share = (1000 * Number(soldiers.replaceAll(',', ''))) / Number(people.replaceAll(',', ''))
      expect(share).toBeCloseTo(perThousand(power), 1)
      expect(power.arms.value).toBe(Math.round(power.capability.value * 0.4 * Math.sqrt(share / mean)))
    },
  )

  it('asks as much of every seat: fifteen points of objectives', () => {
    for (const { objectives } of powers)
      expect(objectives.reduce((sum, { points }) => sum + points, 0)).toBe(15)
  })

  it('has objectives of different powers that cannot all be reached', () => {
    const pairs = wishes.flatMap((a, at) => wishes.slice(at + 1).filter((b) => contradict(a, b)))
    expect(pairs.length).toBeGreaterThanOrEqual(8)
    const torn = new Set(wishes.filter((a) => wishes.some((b) => contradict(a, b))).map(({ by }) => by))
    expect(torn.size).toBeGreaterThanOrEqual(8)
  })

  it('asks nobody for two things that exclude each other', () => {
    for (const a of wishes)
      for (const b of wishes)
        expect(a.by === b.by && contradict(a, b), `${a.wish.words} / ${b.wish.words}`).toBe(false)
  })

  it('gives every power something that the others do not know, and something that they do', () => {
    for (const { objectives } of powers)
      expect(new Set(objectives.map(({ secrecy }) => secrecy))).toEqual(new Set(['public', 'secret']))
  })

  it.each(powers.map(({ names, brief }) => [names.short, brief.join(' ')] as const))(
    'tells %s who it is in a minute',
    (_, brief) => {
      expect(brief.split(/\s+/).length).toBeGreaterThan(120)
      expect(brief.split(/\s+/).length).toBeLessThanOrEqual(200)
    },
  )

  it('has a word in secret for every power in every round', () => {
    for (const { instructions } of rounds)
      expect(Object.keys(instructions).sort()).toEqual(powers.map(({ id }) => id).sort())
  })

  it('has a feeling for every pair of great powers', () => {
    const great = powers.slice(0, 6).map(({ id }) => id)
    for (const [at, a] of great.entries())
      for (const b of great.slice(at + 1))
        expect(scenario.attitudes.pairs, `${a}|${b}`).toHaveProperty([`${a}|${b}`])
  })

  it('knows how each crisis really ended', () => {
    const told = rounds.flatMap(({ history }) => Object.keys(history.crises))
    expect(told.sort()).toEqual(crises.map(({ id }) => id).sort())
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
  const called = (id: Power['id']) =>
    crises.filter(({ challenger, target }) =>
      treaties.some(
        ({ parties, clauses }) =>
          id !== target &&
          parties.includes(id) &&
          parties.includes(target) &&
          clauses.some(
            (clause) =>
              clause.kind === 'defence' &&
              (clause.against === 'anyone' || clause.against.includes(challenger)),
          ),
      ),
    )

  it('calls in its last round the promises that were called in July 1914, and not Italy’s', () => {
    const last = rounds.at(-1)?.events.flatMap(({ crisis }) => crisis?.id ?? []) ?? []
    const calls = (id: string) =>
      called(id as Power['id'])
        .map((crisis) => crisis.id)
        .filter((crisis) => last.includes(crisis))
    expect(calls('germany')).toEqual(['mobilisation'])
    expect(calls('romania')).toEqual(['mobilisation'])
    expect(calls('russia')).toEqual(['two-fronts'])
    expect(calls('united-kingdom')).toEqual(['passage'])
    expect(calls('italy')).toEqual([])
  })

  it('fits into 45, 60 and 90 minutes', () => {
    expect(scenario.timePlans.map(({ minutes }) => minutes)).toEqual([45, 60, 90])
  })

  it('has a question for each round in which a delegation waits', () => {
    expect(scenario.delegationQuestions.length).toBe(rounds.length)
  })

  it('explains every term once', () => {
    const terms = scenario.glossary.map(({ term }) => term)
    expect(new Set(terms).size).toBe(terms.length)
    expect(terms).toEqual(
      expect.arrayContaining([
        'alliance',
        'obligation',
        'burden sharing',
        'free riding',
        'security dilemma',
        'abandonment',
        'entrapment',
        'defection',
        'shirking',
        'reliability',
        'mobilisation',
        'balance of power',
        'ratification',
      ]),
    )
  })

  it('quotes a work with its year for every source', () => {
    for (const { cite } of Object.values(scenario.sources)) expect(cite).toMatch(/\b(?:19|20)\d\d\b/)
  })
})
