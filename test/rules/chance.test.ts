import { describe, expect, it } from 'vitest'
import { chance, drawnName } from '../../shared/rules/chance.ts'

describe('the only die', () => {
  it('[W2] falls the same for the same seed and occasion, and otherwise for others', () => {
    expect(chance(1914, '3/war/agadir')).toBe(chance(1914, '3/war/agadir'))
    expect(chance(1914, '3/war/agadir')).not.toBe(chance(1915, '3/war/agadir'))
    expect(chance(1914, '3/war/agadir')).not.toBe(chance(1914, '4/war/agadir'))
  })

  it('[W2] is fair', () => {
    const draws = Array.from({ length: 10_000 }, (_, seed) => chance(seed, '1/war/a'))
    const inTenth = (tenth: number) => draws.filter((draw) => Math.floor(draw * 10) === tenth).length
    for (let tenth = 0; tenth < 10; tenth++) {
      expect(inTenth(tenth)).toBeGreaterThan(850)
      expect(inTenth(tenth)).toBeLessThan(1150)
    }
  })

  it('[W2] draws a name that is not taken', () => {
    const first = drawnName(1914, 't', () => false)
    const second = drawnName(1914, 't', (name) => name === first)
    expect(first).toMatch(/^t[0-9a-z]{1,8}$/)
    expect(second).not.toBe(first)
  })
})
