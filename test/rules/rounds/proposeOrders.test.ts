import { describe, expect, it } from 'vitest'
import type { Orders } from '../../../shared/rules/rounds/orders.ts'
import { type Deed, given, negotiating, ordering, teacher } from '../../support/given.ts'
import { attache, france, germany, headOf, julyCrisis, orders } from '../../support/julyCrisis.ts'

const member = { kind: 'person', person: attache } as const
const propose = (said: Partial<Orders>): Deed => ({ type: 'ProposeOrders', orders: orders(said) })
const world = ordering(julyCrisis)

describe('proposing orders', () => {
  it('[R10] shows them to the own delegation and locks nothing', () => {
    const { world: proposed } = given(world, [member, propose({ arms: 20 })])
    expect(proposed.proposals).toEqual({
      [germany]: [{ by: attache, orders: orders({ arms: 20, development: 5 }) }],
    })
    expect(proposed.orders).toEqual({})
  })

  it('[R10] replaces what the same member proposed before', () => {
    const { world: proposed } = given(
      world,
      [member, propose({ arms: 20 })],
      [germany, propose({ arms: 1 })],
      [member, propose({ arms: 2 })],
    )
    expect(proposed.proposals[germany]?.map(({ by, orders: { arms } }) => [by, arms])).toEqual([
      [headOf[germany], 1],
      [attache, 2],
    ])
  })

  it('[R10] must be lawful', () => {
    given(world)
      .when(member, propose({ arms: 26 }))
      .thenRefused({ reason: 'SpentTooMuch', spent: 26, has: 25 })
    given(negotiating(julyCrisis))
      .when(member, propose({}))
      .thenRefused({ reason: 'NotTimeForOrders', phase: 'negotiation' })
  })

  it('[R10] is not for a computer diplomat, which has no head to propose to', () => {
    given(world, [teacher, { type: 'AppointDiplomat', power: france, diplomat: 'untilRecalled' }])
      .when({ kind: 'diplomat', power: france }, propose({}))
      .thenRefused({ reason: 'NotForThisActor' })
  })
})
