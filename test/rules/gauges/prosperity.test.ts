import { describe, expect, it } from 'vitest'
import { growth, openness, prosperity } from '../../../shared/rules/gauges/prosperity.ts'
import { lobby } from '../../support/given.ts'
import { austria, bound, germany, julyCrisis, pact, russia, serbia, trade } from '../../support/julyCrisis.ts'

const spending = (development: number) => ({ arms: {}, development: { [austria]: development }, paid: {} })

describe('Prosperity', () => {
  it('[G10] is what a power has and develops, held against its start', () => {
    // 50 * (9 / 2 + 5) / 9
    const gauge = prosperity(lobby(julyCrisis), austria, spending(5))
    expect(gauge.value).toBeCloseTo(52.7778)
    expect(gauge.terms).toEqual([
      { kind: 'capability', value: 25, points: 9 },
      { kind: 'development', value: expect.closeTo(27.7778), points: 5 },
    ])
  })

  it('[G10] [G1] ends at 100', () => {
    expect(prosperity(lobby(julyCrisis), austria, spending(30)).value).toBe(100)
  })
})

describe('growth', () => {
  it('[G11] comes of development', () => {
    // 0.05 * sqrt(4 * 9)
    expect(growth(lobby(julyCrisis), austria, 4)).toBeCloseTo(0.3)
    expect(growth(lobby(julyCrisis), austria, 0)).toBe(0)
  })

  it('[G11] [K10] comes of trade, by its depth and the partner’s share of the world', () => {
    // Germany has 25 of 70. 0.12 * 9 * sqrt(2 / 3 * 25 / 70)
    const free = lobby(bound(julyCrisis, [austria, germany], pact([trade(2)])))
    expect(openness(free, austria)).toBeCloseTo(0.2381)
    expect(growth(free, austria, 0)).toBeCloseTo(0.527)
    expect(growth(free, russia, 0)).toBe(0)
  })

  it('[G11] counts the deepest treaty with each partner once', () => {
    const twice = bound(bound(julyCrisis, [austria, germany, serbia], pact([trade(1)])), [austria, germany], {
      ...pact([trade(3)]),
    })
    // Germany in a single market, Serbia by a third: 25 / 70 + 1 / 3 * 4 / 70.
    expect(openness(lobby(twice), austria)).toBeCloseTo(0.3762)
  })
})
