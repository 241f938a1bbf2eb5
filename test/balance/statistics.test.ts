import { describe, expect, it } from 'vitest'
import { above, together } from '../../scripts/balance/property.ts'
import { deviation, mean, rankCorrelation, standardError } from '../../scripts/balance/statistics.ts'

describe('the statistics', () => {
  it('know a mean, a spread and an error', () => {
    expect(mean([2, 4, 6])).toBe(4)
    expect(deviation([2, 4, 6])).toBeCloseTo(Math.sqrt(8 / 3))
    expect(standardError([2, 4, 6])).toBeCloseTo(2 / Math.sqrt(3))
    expect(standardError([2])).toBe(Number.POSITIVE_INFINITY)
  })

  it('rank pairs as Kendall did, ties and all', () => {
    expect(
      rankCorrelation([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    ).toBe(1)
    expect(
      rankCorrelation([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBe(-1)
    expect(
      rankCorrelation([
        [1, 1],
        [2, 1],
        [3, 2],
      ]),
    ).toBeCloseTo(2 / Math.sqrt(6))
    expect(
      rankCorrelation([
        [1, 1],
        [1, 2],
      ]),
    ).toBe(0)
  })

  it('call nothing proven that may be noise', () => {
    expect(above(1, 0.4, 0)).toBe('holds')
    expect(above(1, 0.6, 0)).toBe('unclear')
    expect(above(-1, 0.4, 0)).toBe('fails')
    expect(together('holds', 'unclear')).toBe('unclear')
    expect(together('holds', 'unclear', 'fails')).toBe('fails')
    expect(together('holds', 'holds')).toBe('holds')
  })
})
