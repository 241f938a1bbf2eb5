import { describe, expect, it } from 'vitest'
import { given, negotiating, next, ordering } from '../../support/given.ts'
import { austria, germany, julyCrisis, orders } from '../../support/julyCrisis.ts'

const unlock = { type: 'UnlockOrders' } as const
const { world: locked } = given(
  ordering(julyCrisis),
  [austria, { type: 'GiveOrders', orders: orders({ arms: 9 }) }],
  [germany, { type: 'GiveOrders', orders: orders() }],
)

describe('unlocking orders', () => {
  it('[R7] takes back what was locked, and nobody else’s', () => {
    given(locked).when(austria, unlock).thenHappens({ type: 'OrdersUnlocked', by: austria })
    expect(Object.keys(given(locked, [austria, unlock]).world.orders)).toEqual([germany])
  })

  it('[R7] needs something locked, and Orders', () => {
    given(ordering(julyCrisis)).when(austria, unlock).thenRefused({ reason: 'NothingLocked' })
    given(negotiating(julyCrisis))
      .when(austria, unlock)
      .thenRefused({ reason: 'NotTimeForOrders', phase: 'negotiation' })
    given(next(locked)).when(austria, unlock).thenRefused({ reason: 'NotTimeForOrders', phase: 'report' })
  })

  it('[R9] leaves a power to its defaults', () => {
    expect(next(given(locked, [austria, unlock]).world).rounds[0]).toMatchObject({
      defaulted: expect.arrayContaining([austria]),
      orders: { [austria]: orders({ development: 9 }) },
    })
  })
})
