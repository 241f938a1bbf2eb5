import { describe, expect, it } from 'vitest'
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { Gauges } from '../../../shared/rules/gauges/gauge.ts'
import { gaugesOf, interestOf } from '../../../shared/rules/gauges/gauges.ts'
import { lobby } from '../../support/given.ts'
import { austria, julyCrisis } from '../../support/julyCrisis.ts'

const gauge = (value: number) => ({ value, terms: [] })
const four: Gauges = {
  security: gauge(50),
  prosperity: gauge(60),
  influence: gauge(70),
  autonomy: gauge(80),
}

describe('the four gauges', () => {
  it('[G1] stay within 0 and 100, each with its terms', () => {
    const world = lobby(julyCrisis)
    for (const { value, terms } of Object.values(gaugesOf(world, austria, world.outlay))) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(100)
      expect(terms.length).toBeGreaterThan(0)
    }
  })

  it('[G2] add up to the national interest', () => {
    expect(CONSTANTS.weights).toEqual({ security: 0.4, prosperity: 0.3, influence: 0.2, autonomy: 0.1 })
    // 0.4 * 50 + 0.3 * 60 + 0.2 * 70 + 0.1 * 80
    expect(interestOf(lobby(julyCrisis), austria, four)).toBeCloseTo(60)
  })

  it('[G2] are weighted by what the scenario says that a power wants', () => {
    const powers = julyCrisis.powers.map((power) => ({
      ...power,
      weights: { security: 0, prosperity: 0, influence: 0, autonomy: 1 },
    }))
    expect(interestOf(lobby({ ...julyCrisis, powers }), austria, four)).toBe(80)
  })
})
