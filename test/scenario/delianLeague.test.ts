import { readFileSync } from 'node:fs'
import { geoConicConformal } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import type { Objective } from '../../shared/rules/objectives/objective.ts'
import { playing } from '../../shared/scenario/playing.ts'
import { readScenario } from '../../shared/scenario/readScenario.ts'

const json = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../scenarios/delian-league/${file}`, import.meta.url), 'utf8'))

const reading = readScenario(json('scenario.json'), json('map.json'), json('seats.json'))
if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
const { scenario, map, seats } = reading
const { powers, rounds, treaties } = scenario
type Power = (typeof powers)[number]
type Wish = Readonly<{ by: Power['id']; wish: Objective }>

const wishes: readonly Wish[] = powers.flatMap(({ id, objectives }) =>
  objectives.map((wish) => ({ by: id, wish })),
)
const crises = rounds.flatMap(({ events }) => events.flatMap(({ crisis }) => crisis ?? []))
const ids = powers.map(({ id }) => id)

/** Whether reaching the one makes it impossible to reach the other. */
const contradict = (a: Wish, b: Wish): boolean => {
  if (a.wish.kind === 'crisisFavours' && b.wish.kind === 'crisisFavours')
    return a.wish.crisis === b.wish.crisis && a.wish.power !== b.wish.power
  if (a.wish.kind === 'treatyWith' && b.wish.kind === 'noTreatyBetween')
    return b.wish.powers.includes(a.by) && b.wish.powers.includes(a.wish.with)
  return a.wish.kind === 'noTreatyBetween' && b.wish.kind === 'treatyWith' && contradict(b, a)
}

describe('the Delian League, 478 to 431 BC', () => {
  it.each(powers.map((power) => [power.names.short, power] as const))(
    'gives %s a strength that follows from the men whom it could arm',
    (_, { capability }) => {
      const [, men = '', root = ''] = /√([\d,]+) \/ 15 = (\d+\.\d)/.exec(capability.note ?? '') ?? []
      const exact = Math.sqrt(Number(men.replaceAll(',', ''))) / 15
      expect(exact).toBeCloseTo(Number(root), 1)
      expect(capability.value).toBe(Math.round(exact))
    },
  )

  it('gives a reason for the arms of everybody', () => {
    for (const { arms } of powers) expect(arms.note).toMatch(/^Two fifths of strength are [\d.]+[.;]/)
  })

  it('weighs autonomy more for the allies of Athens, and for nobody else', () => {
    const weighed = powers.filter(({ weights }) => weights).map(({ id }) => id)
    expect(weighed).toEqual(['naxos', 'thasos', 'samos', 'chios', 'mytilene'])
  })

  it('asks as much of every seat: fifteen points of objectives', () => {
    for (const { objectives } of powers)
      expect(objectives.reduce((sum, { points }) => sum + points, 0)).toBe(15)
  })

  it('has objectives of different powers that cannot all be reached', () => {
    const pairs = wishes.flatMap((a, at) => wishes.slice(at + 1).filter((b) => contradict(a, b)))
    expect(pairs.length).toBeGreaterThanOrEqual(12)
    const torn = new Set(wishes.filter((a) => wishes.some((b) => contradict(a, b))).map(({ by }) => by))
    expect([...torn].sort()).toEqual([...ids].sort())
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

  it.each(powers.map(({ names, brief }) => [names.short, brief] as const))(
    'tells %s who it is in a minute',
    (_, brief) => {
      const words = brief.join(' ').split(/\s+/).length
      expect(words).toBeGreaterThan(120)
      expect(words).toBeLessThanOrEqual(200)
      expect(brief.length).toBeGreaterThanOrEqual(4)
    },
  )

  it('has a word in secret for every power in every round', () => {
    for (const { instructions } of rounds) expect(Object.keys(instructions).sort()).toEqual([...ids].sort())
  })

  it('has a feeling for every pair of powers', () => {
    for (const [at, a] of ids.entries())
      for (const b of ids.slice(at + 1))
        expect(scenario.attitudes.pairs, `${a}|${b}`).toHaveProperty([`${a}|${b}`])
  })

  it('knows how each crisis really ended', () => {
    const told = rounds.flatMap(({ history }) => Object.keys(history.crises))
    expect(told.sort()).toEqual(crises.map(({ id }) => id).sort())
  })

  it('begins without a crisis, and has one in every round after that', () => {
    expect(rounds.map(({ events }) => events.filter(({ crisis }) => crisis).length)).toEqual([
      0, 2, 1, 2, 3, 3,
    ])
  })

  it('binds the League for as long as the game can, and gives it the only fund', () => {
    const funded = treaties.filter(({ clauses }) => clauses.some(({ kind }) => kind === 'pool'))
    expect(funded.map(({ title }) => title)).toEqual(['League of Delos'])
    expect(funded[0]).toMatchObject({ notice: 3, duration: null, secrecy: 'public' })
    expect(funded[0]?.parties).toEqual(['athens', 'naxos', 'thasos', 'samos', 'chios', 'mytilene'])
  })

  /** Powers that a promise of 478 calls to the target’s side. */
  const called = (id: string) => {
    const crisis = crises.find((each) => each.id === id)!
    return ids.filter((power) =>
      treaties.some(
        ({ parties, clauses, duration }) =>
          duration === null &&
          power !== crisis.target &&
          parties.includes(power) &&
          parties.includes(crisis.target) &&
          clauses.some(
            (clause) =>
              clause.kind === 'defence' &&
              (clause.against === 'anyone' || clause.against.includes(crisis.challenger)),
          ),
      ),
    )
  }

  it('calls nobody when Athens turns on an ally, or Corinth on Megara', () => {
    for (const crisis of ['naxos', 'thasos', 'settlers', 'samos', 'border'])
      expect(called(crisis), crisis).toEqual([])
  })

  it('calls in its last round those who were called in 431', () => {
    expect(called('ultimatum')).toEqual(['naxos', 'thasos', 'samos', 'chios', 'mytilene'])
    expect(called('potidaea')).toEqual(['sparta'])
    expect(called('decree')).toEqual(['sparta'])
  })

  it('fits into 45, 60 and 90 minutes, and always begins in 478 and ends in 431', () => {
    expect(scenario.timePlans.map(({ minutes }) => minutes)).toEqual([45, 60, 90])
    for (const { plays } of scenario.timePlans) {
      const short = playing(scenario, plays)
      expect(short.rounds.at(0)?.label).toBe('478 BC')
      expect(short.rounds.at(-1)?.label).toBe('431 BC')
      for (const { id, objectives } of short.powers) expect(objectives.length, id).toBeGreaterThanOrEqual(3)
    }
  })

  it('has a question for each round in which a delegation waits', () => {
    expect(scenario.delegationQuestions.length).toBe(rounds.length)
  })

  it('explains every term once, the game’s and the age’s', () => {
    const terms = scenario.glossary.map(({ term }) => term)
    expect(new Set(terms).size).toBe(terms.length)
    expect(terms).toEqual(
      expect.arrayContaining([
        'symmachy',
        'phoros',
        'hegemon',
        'synod',
        'autonomia',
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
    expect(Object.keys(seats).sort()).toEqual([...ids].sort())
  })
})

describe('the map of the Aegean', () => {
  const { geometries } = map.objects.regions
  const { size, places, projection } = map.board

  const shapes = geometries.map((geometry) => {
    const shape = feature(map as unknown as Topology, geometry as unknown as GeometryObject) as Feature<
      Polygon | MultiPolygon
    >
    const { type, coordinates } = shape.geometry
    return { ...geometry, rings: (type === 'Polygon' ? [coordinates] : coordinates).flat() }
  })

  /** A point is inside when a line to the left of it crosses the shore an odd number of times. */
  const holds = (rings: readonly Position[][], [x, y]: readonly [number, number]) =>
    rings
      .flatMap((ring) => ring.map((to, i) => [ring.at(i - 1)!, to] as const))
      .filter(
        ([[ax, ay], [bx, by]]) => ay! > y !== by! > y && x < ((bx! - ax!) * (y - ay!)) / (by! - ay!) + ax!,
      ).length %
      2 ===
    1

  const regionsAt = (spot: readonly [number, number]) => shapes.filter(({ rings }) => holds(rings, spot))

  const project = geoConicConformal()
    .parallels(projection.parallels)
    .rotate(projection.rotate)
    .scale(projection.scale)
    .translate(projection.translate)

  it('is owned by the ten powers and by nobody else', () => {
    const owners = new Set(geometries.flatMap(({ properties }) => properties.owner ?? []))
    expect([...owners].sort()).toEqual([...ids].sort())
    expect(Object.keys(map.board.powers).sort()).toEqual([...ids].sort())
  })

  it.each(ids)('writes the name of %s on its own land', (power) => {
    expect(regionsAt(map.board.powers[power]!.label)).toMatchObject([{ properties: { owner: power } }])
  })

  it.each(shapes)('writes the name of $id within it', ({ id, properties }) => {
    expect(regionsAt(properties.label)).toMatchObject([{ id }])
  })

  it.each(Object.entries(places))('has room for a crisis at %s', (_name, [x, y]) => {
    expect(Math.min(x, size[0] - x, y, size[1] - y)).toBeGreaterThan(20)
  })

  it('keeps islands islands, and knows who borders whom', () => {
    const neighboursOf = (region: string) => geometries.find(({ id }) => id === region)?.properties.neighbours
    for (const island of ['naxos', 'thasos', 'samos', 'chios', 'lesbos', 'aegina', 'salamis', 'euboea'])
      expect(neighboursOf(island), island).toEqual([])
    expect(neighboursOf('megarid')).toEqual(['attica', 'boeotia', 'corinthia'])
    expect(neighboursOf('thasian-mainland')).toEqual(['thrace'])
  })

  it.each([
    ['Athens', [23.73, 37.98], 'attica', 'athens'],
    ['Eleusis', [23.56, 38.06], 'attica', 'athens'],
    ['Marathon', [23.95, 38.15], 'attica', 'athens'],
    ['Megara', [23.34, 38.01], 'megarid', 'megara'],
    ['Corinth', [22.88, 37.9], 'corinthia', 'corinth'],
    ['Sicyon', [22.7, 37.97], 'sicyonia', null],
    ['Mycenae', [22.75, 37.73], 'argos', null],
    ['Epidaurus', [23.1, 37.62], 'epidauria', null],
    ['Tegea', [22.41, 37.45], 'arcadia', null],
    ['Olympia', [21.65, 37.64], 'elis', null],
    ['Sparta', [22.43, 37.08], 'laconia', 'sparta'],
    ['Ithome', [21.93, 37.19], 'messenia', 'sparta'],
    ['Thebes', [23.32, 38.32], 'boeotia', null],
    ['Plataea', [23.27, 38.23], 'boeotia', null],
    ['Delphi', [22.5, 38.49], 'phocis', null],
    ['Larissa', [22.4, 39.6], 'thessaly', null],
    ['Pella', [22.5, 40.76], 'macedon', null],
    ['Olynthus', [23.35, 40.3], 'chalcidice', null],
    ['Mende', [23.42, 40.0], 'pallene', null],
    ['Abdera’s hinterland', [25.0, 41.2], 'thrace', null],
    ['Neapolis', [24.41, 40.97], 'thasian-mainland', 'thasos'],
    ['Sestos', [26.42, 40.25], 'chersonese', null],
    ['Byzantium', [28.95, 41.03], 'byzantium', null],
    ['Abydus', [26.45, 40.12], 'troad', null],
    ['Smyrna', [27.2, 38.45], 'ionia', null],
    ['Ephesus', [27.35, 37.95], 'ionia', null],
    ['Sardis', [28.04, 38.49], 'lydia', 'persia'],
    ['Mylasa', [27.78, 37.32], 'caria', 'persia'],
    ['Xanthus', [29.32, 36.36], 'lycia', 'persia'],
    ['Methymna', [26.2, 39.33], 'lesbos', 'mytilene'],
    ['Chios', [26.1, 38.37], 'chios', 'chios'],
    ['Samos', [26.85, 37.74], 'samos', 'samos'],
    ['Naxos', [25.5, 37.07], 'naxos', 'naxos'],
    ['Chalcis', [23.63, 38.47], 'euboea', null],
    ['Cnossus', [25.16, 35.28], 'crete', null],
  ] as const)('%s lies where it lay', (_town, [lon, lat], id, owner) => {
    expect(regionsAt(project([lon, lat])!)).toMatchObject([{ id, properties: { owner } }])
  })
})
