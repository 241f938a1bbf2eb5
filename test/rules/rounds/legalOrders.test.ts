import { describe, expect, it } from 'vitest'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { completed, ordersByDefault } from '../../../shared/rules/rounds/legalOrders.ts'
import { inForceCalled, ordering, treatyCalled } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

describe('orders by default', () => {
  it('[R9] pay what is due and develop with the rest', () => {
    const world = ordering(bound(julyCrisis, [austria, germany], pact([fund(2)])))
    const { id } = treatyCalled(world)
    expect(ordersByDefault(world, austria)).toEqual(orders({ development: 7, contributions: { [id]: 2 } }))
  })

  it('[R9] [K8] pay the oldest treaty first, as far as points go', () => {
    const deep = [1, 2, 3].reduce(
      (position, n) => bound(position, [serbia, russia], pact([fund(2)], { title: `Fund ${n}` })),
      julyCrisis,
    )
    const world = ordering(deep)
    expect(ordersByDefault(world, serbia)).toEqual(
      orders({
        contributions: {
          [inForceCalled(world, 'Fund 1').id]: 2,
          [inForceCalled(world, 'Fund 2').id]: 2,
          [inForceCalled(world, 'Fund 3').id]: 0,
        },
      }),
    )
  })

  it('[R9] keep a promise in a crisis and back no aggression', () => {
    const crisis = 'ultimatum' as CrisisId
    const world = ordering(bound(inCrisis(), [serbia, russia], pact([defence])))
    const stance = (power: typeof germany) => ordersByDefault(world, power).stances[crisis]
    expect([stance(austria), stance(serbia), stance(russia), stance(germany)]).toEqual([
      'concede',
      'standFirm',
      'honour',
      'abstain',
    ])
  })
})

describe('what orders leave unsaid', () => {
  const world = ordering(bound(julyCrisis, [austria, germany], pact([fund(2)])))
  const { id } = treatyCalled(world)

  it('[R8] goes into development', () => {
    expect(completed(world, austria, orders({ arms: 4, development: 1 }))).toMatchObject({ development: 5 })
  })

  it('[R8] is not paid into a fund', () => {
    expect(completed(world, austria, orders()).contributions).toEqual({})
  })

  it('[R8] is not renounced twice', () => {
    expect(completed(world, austria, orders({ renounce: [id, id] })).renounce).toEqual([id])
  })
})
