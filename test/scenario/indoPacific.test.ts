import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { playing } from '../../shared/scenario/playing.ts'
import { readScenario } from '../../shared/scenario/readScenario.ts'

const json = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../scenarios/indo-pacific/${file}`, import.meta.url), 'utf8'))

const reading = readScenario(json('scenario.json'), json('map.json'), json('seats.json'))
if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
const { scenario, map } = reading
const { powers, rounds, treaties } = scenario
const crises = rounds.flatMap(({ events }) => events.flatMap(({ crisis }) => crisis ?? []))

const treaty = (title: string) => {
  const found = treaties.find((each) => each.title === title)
  if (!found) throw new Error(`no treaty is called ${title}`)
  return found
}

describe('the Indo-Pacific, 2017 to 2023', () => {
  it.each(powers.map((power) => [power.names.short, power] as const))(
    'gives %s a strength that follows from its CINC, and arms that follow from its soldiers',
    (_, { capability, arms }) => {
      const [, cinc = '', told = ''] = /CINC of 2016: (0\.\d+)\. 80 × √CINC = (\d+\.\d)/.exec(
        capability.note ?? '',
      )!
      const exact = 80 * Math.sqrt(Number(cinc))
      expect(exact).toBeCloseTo(Number(told), 1)
      expect(capability.value).toBe(Math.max(4, Math.round(exact)))

      const [, dense = '', mean = '', share = ''] = /√\((\d+\.\d) \/ (\d+\.\d)\) = (\d+\.\d)/.exec(
        arms.note ?? '',
      )!
      expect(0.4 * exact * Math.sqrt(Number(dense) / Number(mean))).toBeCloseTo(Number(share), 0)
      expect(Math.abs(arms.value - Number(share))).toBeLessThanOrEqual(0.5)
    },
  )

  it('makes the demands of one side as many as those of the other', () => {
    const made = crises.filter(({ challenger }) => challenger === 'china').length
    const met = crises.filter(({ target }) => target === 'china').length
    expect([made, met, crises.length]).toEqual([6, 5, 12])
  })

  it('names no enemy in any promise', () => {
    for (const { clauses } of treaties)
      for (const clause of clauses) if ('against' in clause) expect(clause.against).toBe('anyone')
  })

  it('lets America owe Japan help and be owed none, and both owe it to each other elsewhere', () => {
    const owers = (title: string) => treaty(title).clauses.find(({ kind }) => kind === 'defence')
    expect(owers('Treaty of Mutual Cooperation and Security')).toMatchObject({ by: ['united-states'] })
    for (const title of ['Mutual Defense Treaty (Korea)', 'Mutual Defense Treaty (Philippines)', 'ANZUS'])
      expect(owers(title)).not.toHaveProperty('by')
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
    expect(endings).toHaveLength(crises.length)
    expect(endings).not.toContain('war')
  })
})

describe('the map of the Indo-Pacific', () => {
  const { geometries } = map.objects.regions
  const { powers: names, insets = [] } = map.board

  it('gives land that is disputed nobody’s colour', () => {
    for (const land of ['kashmir', 'arunachal', 'taiwan'])
      expect(geometries.find(({ id }) => id === land)?.properties.owner, land).toBeNull()
  })

  it('has no seat for Taiwan, and no colour for anybody without a seat', () => {
    const owners = new Set(geometries.flatMap(({ properties }) => properties.owner ?? []))
    expect([...owners].sort()).toEqual(powers.map(({ id }) => id).sort())
  })

  it('writes the names of far powers in the boxes in which they are drawn', () => {
    const within = (power: string) =>
      insets.findIndex(([x, y, w, h]) => {
        const [left, top] = names[power]!.label
        return left > x && left < x + w && top > y && top < y + h
      })
    expect(['united-kingdom', 'france', 'united-states', 'singapore', 'china'].map(within)).toEqual([
      0, 0, 1, 2, -1,
    ])
  })

  it('says what it leaves out, and why', () => {
    expect(map.provenance.limits.join(' ')).toMatch(/nobody’s colour[\s\S]*No line at sea is drawn/)
  })
})
