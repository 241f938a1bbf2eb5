/** What holds of every scenario in the library, whatever it is about. */
import { describe, expect, it } from 'vitest'
import { playing } from '../../shared/scenario/playing.ts'
import { crisesOf, FOLDERS, scenarioIn } from './library.ts'
import { plateOf } from './plate.ts'
import { contradict, wishesOf } from './wishes.ts'

const read = FOLDERS.map((folder) => [folder, scenarioIn(folder)] as const)

describe.each(read)('the scenario %s', (_, { scenario, seats }) => {
  const { powers, rounds } = scenario
  const wishes = wishesOf(scenario)
  const ids = powers.map(({ id }) => id).sort()

  it('asks as much of every seat: fifteen points of objectives', () => {
    for (const { id, objectives } of powers)
      expect(
        objectives.reduce((sum, { points }) => sum + points, 0),
        id,
      ).toBe(15)
  })

  it('lets nobody live by a single objective', () => {
    for (const { id, objectives } of powers) {
      expect(objectives.length, id).toBeGreaterThanOrEqual(4)
      for (const { points, words } of objectives) expect(points, `${id}: ${words}`).toBeLessThanOrEqual(4)
    }
  })

  it('has objectives of different powers that cannot all be reached', () => {
    const pairs = wishes.flatMap((a, at) => wishes.slice(at + 1).filter((b) => contradict(a, b)))
    expect(pairs.length).toBeGreaterThanOrEqual(8)
    const torn = new Set(wishes.filter((a) => wishes.some((b) => contradict(a, b))).map(({ by }) => by))
    expect(torn.size).toBeGreaterThanOrEqual(0.8 * powers.length)
  })

  it('asks nobody for two things that exclude each other', () => {
    for (const a of wishes)
      for (const b of wishes)
        expect(a.by === b.by && contradict(a, b), `${a.wish.words} / ${b.wish.words}`).toBe(false)
  })

  it('gives every power something that the others do not know, and something that they do', () => {
    for (const { id, objectives } of powers)
      expect(new Set(objectives.map(({ secrecy }) => secrecy)), id).toEqual(new Set(['public', 'secret']))
  })

  it('says how every power is governed, what its government is worth at home, and why', () => {
    for (const { id, home } of powers) expect(home?.note.length, id).toBeGreaterThan(20)
    expect(new Set(powers.map(({ home }) => home?.regime)).size).toBeGreaterThan(1)
  })

  it('gives a character to those whose habit history knows, and leaves others to be dealt', () => {
    const named = powers.filter(({ character }) => character).length / powers.length
    expect(named).toBeGreaterThanOrEqual(0.4)
    expect(named).toBeLessThan(1)
  })

  it.each(powers.map(({ names, brief }) => [names.short, brief] as const))(
    'tells %s who it is in a minute',
    (_name, brief) => {
      const words = brief.join(' ').split(/\s+/).length
      expect(words).toBeGreaterThan(120)
      expect(words).toBeLessThanOrEqual(200)
    },
  )

  it('has a word in secret for every power in every round', () => {
    for (const { instructions } of rounds) expect(Object.keys(instructions).sort()).toEqual(ids)
  })

  it('knows how each crisis really ended', () => {
    const told = rounds.flatMap(({ history }) => Object.keys(history.crises))
    expect(told.sort()).toEqual(
      crisesOf(scenario)
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('fits into 45, 60 and 90 minutes, and leaves every power something to want in a short lesson', () => {
    expect(scenario.timePlans.map(({ minutes }) => minutes)).toEqual([45, 60, 90])
    for (const { plays } of scenario.timePlans)
      for (const { id, objectives } of playing(scenario, plays).powers)
        expect(objectives.length, id).toBeGreaterThanOrEqual(2)
  })

  it('has a question for each round in which a delegation waits', () => {
    expect(scenario.delegationQuestions.length).toBe(rounds.length)
  })

  it('explains every term once, those of the game among them', () => {
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
        'balance of power',
        'ratification',
      ]),
    )
  })

  it('quotes a work with its year for every source', () => {
    for (const { cite } of Object.values(scenario.sources)) expect(cite).toMatch(/\b(?:19|20)\d\d\b/)
  })

  it('has every seat measured', () => {
    expect(Object.keys(seats).sort()).toEqual(ids)
  })
})

describe.each(read)('the map of %s', (_, { scenario, map }) => {
  const { geometries } = map.objects.regions
  const { regionsAt, fromEdge } = plateOf(map)

  it('is light enough for a school network', () => {
    expect(JSON.stringify(map).length).toBeLessThan(170_000)
  })

  it('has a label for every owner of land, and land for every power', () => {
    const owners = new Set(geometries.flatMap(({ properties }) => properties.owner ?? []))
    expect(Object.keys(map.board.powers).sort()).toEqual([...owners].sort())
    expect([...owners]).toEqual(expect.arrayContaining(scenario.powers.map(({ id }) => id)))
  })

  it.each(Object.entries(map.board.powers))('writes the name of %s on its own land', (power, { label }) => {
    expect(regionsAt(label)).toMatchObject([{ properties: { owner: power } }])
  })

  it.each(geometries)('writes the name of $id within it', ({ id, properties }) => {
    expect(regionsAt(properties.label)).toMatchObject([{ id }])
  })

  it('writes the names of what the powers own where they can be seen', () => {
    for (const { id, properties } of geometries)
      if (properties.owner) expect(fromEdge(properties.label), id).toBeGreaterThan(20)
  })

  it('calls two regions neighbours from both sides, and none its own', () => {
    const pairs = geometries.flatMap(({ id, properties }) =>
      properties.neighbours.map((other) => [id, other] as const),
    )
    for (const [id, other] of pairs) expect(other).not.toBe(id)
    const joined = pairs.map((pair) => pair.join(' ')).sort()
    expect(pairs.map(([id, other]) => `${other} ${id}`).sort()).toEqual(joined)
  })

  it.each(Object.entries(map.board.places))('has room for a crisis at %s', (_name, spot) => {
    expect(fromEdge(spot)).toBeGreaterThan(20)
  })
})
