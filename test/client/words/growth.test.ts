import { describe, expect, it } from 'vitest'
import { growthLines, growthMeans } from '../../../client/words/growth.ts'
import { namesOf } from '../../../client/words/names.ts'
import { growth } from '../../../shared/rules/gauges/prosperity.ts'
import type { GaugesPaper } from '../../../shared/view/papers.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'
import { negotiating } from '../../support/given.ts'
import { austria, bound, germany, julyCrisis, pact } from '../../support/julyCrisis.ts'

const names = namesOf(julyCrisis.powers)
const trading = negotiating(bound(julyCrisis, [germany, austria], pact([{ kind: 'trade', depth: 3 }])))
const growthOf = (world: typeof trading) =>
  (viewFor(world, { kind: 'power', power: austria }).get('gauges') as GaugesPaper).growth

describe('what the next round adds', () => {
  it('is the growth of the rules, told by where it comes from', () => {
    const paper = growthOf(trading)
    const lines = growthLines(paper, { trade: 'on', names })
    expect(lines.map(({ label }) => label)).toEqual(['From development', 'From trade'])
    expect(lines[1]?.why).toMatch(/^with germany/)
    const told = lines.reduce((sum, { value }) => sum + value, 0)
    expect(told).toBeCloseTo(growth(trading, austria, paper.development))
  })

  it('tells that trade would add to it where there is none, and nothing where trade is no part of the lesson', () => {
    const paper = growthOf(negotiating(julyCrisis))
    expect(growthLines(paper, { trade: 'on', names })[1]).toMatchObject({ label: 'From trade', value: 0 })
    expect(growthLines(paper, { trade: 'off', names })).toHaveLength(1)
  })

  it('shows what sanctions take only where they take something', () => {
    const paper = {
      development: 4,
      partners: [],
      terms: { development: 0.3, trade: 0, lostToSanctions: 0.5 },
    }
    const lines = growthLines(paper, { trade: 'on', names })
    expect(lines.at(-1)).toMatchObject({ label: 'Lost to sanctions', value: -0.5 })
    expect(growthMeans(-0.2, 2)).toMatch(/0\.2 less to spend .* 0\.4 lower/)
  })
})
