import { describe, expect, it } from 'vitest'
import { reliabilityOf } from '../../shared/rules/reliability.ts'

describe('what a word is worth', () => {
  it('[L5] is (kept + 3) of (called + 4)', () => {
    expect(reliabilityOf({ kept: 0, called: 0 })).toBe(0.75)
    expect(reliabilityOf({ kept: 1, called: 1 })).toBe(0.8)
    expect(reliabilityOf({ kept: 0, called: 1 })).toBe(0.6)
    expect(reliabilityOf({ kept: 0, called: 1000 })).toBeGreaterThan(0)
  })
})
