import { describe, expect, it } from 'vitest'
import { considerTreaty } from '../../shared/view/considerTreaty.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import { negotiating } from '../support/given.ts'
import { france, julyCrisis, pact, peace, russia, trade } from '../support/julyCrisis.ts'

const known = knownTo(negotiating(julyCrisis), { kind: 'power', power: france })
const outlook = (clause: typeof peace) => considerTreaty(known, france, [france, russia], pact([clause]))

describe('what a text would mean', () => {
  it('[G11] shows how trade makes both grow, although no gauge moves at once', () => {
    const { growth, others } = outlook(trade(2))
    // Openness is the depth, 2 of 3, times Russia's 16 of the world's 70 points.
    const gained = 0.12 * 16 * Math.sqrt(((2 / 3) * 16) / 70)
    expect(growth.ifKept - growth.today).toBeCloseTo(gained, 6)
    expect(others[0]!.growth.ifKept).toBeGreaterThan(others[0]!.growth.today)
    const plain = outlook(peace).growth
    expect(plain.ifKept).toBe(plain.today)
  })
})
