import { describe, expect, it } from 'vitest'
import { influence } from '../../../shared/rules/gauges/influence.ts'
import { lobby } from '../../support/given.ts'
import { austria, france, germany, julyCrisis, russia, serbia } from '../../support/julyCrisis.ts'

describe('Influence', () => {
  it('[G12] is what the strong think of a power', () => {
    // 50 + (25 * 50 - 16 * 40 - 4 * 80 + 16 * 0) / 61
    const gauge = influence(lobby(julyCrisis), austria)
    expect(gauge.value).toBeCloseTo(54.7541)
    expect(gauge.terms).toEqual([
      { kind: 'start', value: 50 },
      { kind: 'opinion', power: germany, attitude: 50, weight: 25 / 61, value: expect.closeTo(20.4918) },
      { kind: 'opinion', power: russia, attitude: -40, weight: 16 / 61, value: expect.closeTo(-10.4918) },
      { kind: 'opinion', power: serbia, attitude: -80, weight: 4 / 61, value: expect.closeTo(-5.2459) },
      { kind: 'opinion', power: france, attitude: 0, weight: 16 / 61, value: 0 },
    ])
  })

  it('[G12] [G1] ends at 0', () => {
    const all = (value: number) => ({ [austria]: value })
    const attitudes = { [germany]: all(-100), [russia]: all(-100), [serbia]: all(-100), [france]: all(-100) }
    expect(influence(lobby({ ...julyCrisis, attitudes }), austria).value).toBe(0)
  })
})
