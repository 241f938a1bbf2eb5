import { describe, expect, it } from 'vitest'
import { playing } from '../../shared/scenario/playing.ts'
import { expectArmsOfPeople, expectStrengthOfCinc } from './figures.ts'
import { calledAtFirst, crisesOf, scenarioIn } from './library.ts'
import { plateOf } from './plate.ts'

const { scenario, map } = scenarioIn('indo-pacific')
const { powers, rounds, treaties } = scenario
const crises = crisesOf(scenario)

const treaty = (title: string) => {
  const found = treaties.find((each) => each.title === title)
  if (!found) throw new Error(`no treaty is called ${title}`)
  return found
}

describe('the Indo-Pacific, 2017 to 2023', () => {
  it.each(powers.map((power) => [power.names.short, power] as const))(
    'gives %s a strength that follows from its CINC, and arms that follow from its soldiers',
    (_, power) => {
      expectStrengthOfCinc(power, 2016)
      expectArmsOfPeople(power, powers)
    },
  )

  it('has a feeling for every pair of powers, and a reason for it', () => {
    const ids = powers.map(({ id }) => id)
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a}|${b}`)).sort()
    expect(Object.keys(scenario.attitudes.pairs).sort()).toEqual(pairs)
    expect(Object.keys(scenario.attitudes.notes).sort()).toEqual(pairs)
  })

  it('makes the demands of one side as many as those of the other', () => {
    const made = crises.filter(({ challenger }) => challenger === 'china').length
    const met = crises.filter(({ target }) => target === 'china').length
    expect([made, met, crises.length]).toEqual([6, 5, 12])
  })

  it('names no enemy in any promise', () => {
    for (const { clauses } of treaties)
      for (const clause of clauses) if ('against' in clause) expect(clause.against).toBe('anyone')
  })

  it('lets America owe Japan help and be owed none, and owe the other three no more than they owe it', () => {
    const help = (title: string) => treaty(title).clauses.find(({ kind }) => kind === 'defence')
    expect(help('Treaty of Mutual Cooperation and Security')).toMatchObject({ by: ['united-states'] })
    for (const title of ['Mutual Defense Treaty (Korea)', 'Mutual Defense Treaty (Philippines)', 'ANZUS'])
      expect(help(title)).not.toHaveProperty('by')
  })

  it('calls America to its allies, its allies but Japan to America, and nobody to anyone else', () => {
    const called = Object.fromEntries(
      crises
        .map(({ id }) => [id, calledAtFirst(scenario, id)] as const)
        .filter(([, powers]) => powers.length),
    )
    expect(called).toEqual({
      thaad: ['united-states'],
      coercion: ['united-states'],
      shoal: ['united-states'],
      strait: ['australia', 'south-korea', 'philippines'],
    })
  })

  it('lets the Five Eyes that have a seat, and Japan and Korea, share what they hear', () => {
    const sharing = treaties.filter(({ clauses }) => clauses.some(({ kind }) => kind === 'intelligence'))
    expect(sharing.map(({ title, parties }) => [title, parties])).toEqual([
      ['UKUSA Agreement', ['united-states', 'united-kingdom', 'australia']],
      ['General Security of Military Information Agreement', ['japan', 'south-korea']],
    ])
  })

  it('lets each member of ASEAN stop what the others want, and gives nobody else a council', () => {
    const councils = treaties.flatMap(({ title, clauses }) =>
      clauses.flatMap((clause) => (clause.kind === 'council' ? [[title, clause.rule]] : [])),
    )
    expect(councils).toEqual([['ASEAN Charter', 'consensus']])
  })

  it('takes Britain out of the market that it shares with France when 2021 begins', () => {
    expect(treaty('European Union')).toMatchObject({
      parties: ['united-kingdom', 'france'],
      clauses: [{ kind: 'trade', depth: 3 }],
      duration: rounds.findIndex(({ label }) => label === '2021'),
    })
  })

  it('always plays 2017, 2021 and 2023, however short the lesson', () => {
    for (const { plays } of scenario.timePlans) {
      const labels = playing(scenario, plays).rounds.map(({ label }) => label)
      expect(labels).toEqual(expect.arrayContaining(['2017', '2021', '2023']))
    }
  })

  it('lets no crisis of history end in a war, because none did', () => {
    const endings = rounds.flatMap(({ history }) => Object.values(history.crises))
    expect(endings).not.toContain('war')
  })

  it('explains the words of the region', () => {
    expect(scenario.glossary.map(({ term }) => term)).toEqual(
      expect.arrayContaining([
        'hub and spokes',
        'hedging',
        'Quad',
        'AUKUS',
        'ASEAN',
        'one China',
        'stand-off',
      ]),
    )
  })
})

describe('the map of the Indo-Pacific', () => {
  const { geometries } = map.objects.regions
  const { powers: names, insets = [] } = map.board
  const { regionsOn } = plateOf(map)

  it('is owned by the twelve powers and by nobody else', () => {
    const owners = new Set(geometries.flatMap(({ properties }) => properties.owner ?? []))
    expect([...owners].sort()).toEqual(powers.map(({ id }) => id).sort())
  })

  it('writes the names of far powers in the boxes in which they are drawn', () => {
    const boxOf = (power: string) =>
      insets.findIndex(([x, y, w, h]) => {
        const [left, top] = names[power]!.label
        return left > x && left < x + w && top > y && top < y + h
      })
    expect(['united-kingdom', 'france', 'united-states', 'singapore', 'china'].map(boxOf)).toEqual([
      0, 0, 1, 2, -1,
    ])
  })

  it('says what it leaves out, and what it does not say', () => {
    expect(map.provenance.limits.join(' ')).toMatch(/nobody’s colour.*No line at sea is drawn/)
  })

  it.each([
    ['Leh', [77.58, 34.16], 'kashmir', null],
    ['Gilgit', [74.31, 35.92], 'kashmir', null],
    ['Aksai Chin', [79.3, 35.1], 'kashmir', null],
    ['Tawang', [92.0, 27.62], 'arunachal', null],
    ['Taipei', [121.5, 25.0], 'taiwan', null],
    ['Pyongyang', [125.75, 39.03], 'north-korea', null],
    ['Lhasa', [91.1, 29.65], 'china', 'china'],
    ['Kunming', [102.7, 25.05], 'china', 'china'],
    ['Haikou', [110.3, 19.6], 'china', 'china'],
    ['Amritsar', [74.87, 31.63], 'india', 'india'],
    ['Guwahati', [91.75, 26.1], 'india', 'india'],
    ['Seoul', [127.0, 37.45], 'south-korea', 'south-korea'],
    ['Nagano', [138.2, 36.65], 'japan', 'japan'],
    ['Hanoi', [105.8, 21.0], 'vietnam', 'vietnam'],
    ['Baguio', [120.6, 16.4], 'philippines', 'philippines'],
    ['Bandung', [107.6, -6.95], 'indonesia', 'indonesia'],
    ['Kuala Lumpur', [101.9, 3.3], 'malaysia', null],
    ['Port Moresby’s hinterland', [146.5, -8.2], 'papua-new-guinea', null],
    ['Alice Springs', [133.9, -23.7], 'australia', 'australia'],
    ['Hobart', [147.2, -42.6], 'australia', 'australia'],
    ['Hilo', [-155.3, 19.6], 'hawaii', 'united-states'],
  ] as const)('%s lies where it lay', (_town, place, id, owner) => {
    expect(regionsOn(place)).toMatchObject([{ id, properties: { owner } }])
  })
})
