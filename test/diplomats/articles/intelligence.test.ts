import { describe, expect, it } from 'vitest'
import { intelligence } from '../../../server/diplomats/articles/intelligence.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import { negotiating } from '../../support/given.ts'
import { austria, france, germany, julyCrisis, pact, russia, serbia } from '../../support/julyCrisis.ts'
import { cabinetIn, tableIn } from '../around.ts'

const world = negotiating(julyCrisis)
const clause = { kind: 'intelligence' } as const
const worth = (power: PowerId, other: PowerId, now: World = world) =>
  intelligence.worth?.(cabinetIn(now, power), [power, other], clause, pact([clause])) ?? 0

describe('intelligence', () => {
  it('is offered to friends, with consultation, and to nobody else', () => {
    expect(intelligence.writes?.(tableIn(world, [russia, serbia]))).toEqual([
      [clause, { kind: 'consultation' }],
    ])
    expect(intelligence.writes?.(tableIn(world, [austria, france]))).toEqual([])
  })

  it('is worth more to who has more to fear', () => {
    const disarmed: World = {
      ...world,
      outlay: { ...world.outlay, arms: { ...world.outlay.arms, [germany]: 0, [austria]: 0 } },
    }
    expect(worth(serbia, russia)).toBeGreaterThan(worth(serbia, russia, disarmed))
  })

  it('is worth less with a stranger than with a friend, and nothing with an enemy', () => {
    expect(worth(austria, france)).toBeLessThan(worth(austria, germany))
    expect(worth(austria, serbia)).toBeLessThan(0)
  })
})
