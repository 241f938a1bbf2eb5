import { describe, expect, it } from 'vitest'
import type { CrisisId, TreatyId } from '../../../shared/rules/ids.ts'
import type { Orders } from '../../../shared/rules/rounds/orders.ts'
import { type Deed, given, lobby, ordering, treatyCalled, until } from '../../support/given.ts'
import {
  atlantis,
  austria,
  bound,
  france,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const give = (said: Partial<Orders> = {}): Deed => ({ type: 'GiveOrders', orders: orders(said) })
const world = ordering(bound(julyCrisis, [austria, germany], pact([fund(2)])))
const { id: treaty } = treatyCalled(world)

describe('giving orders', () => {
  it('[R7] locks what a power does', () => {
    const said = { arms: 4, contributions: { [treaty]: 1 }, outreach: { [france]: 1 }, renounce: [treaty] }
    given(world)
      .when(austria, give(said))
      .thenHappens({ type: 'OrdersGiven', by: austria, orders: orders({ ...said, development: 3 }) })
  })

  it('[R7] can be done again until the phase ends', () => {
    const again = given(world, [austria, give({ arms: 4 })], [austria, give({ arms: 1 })]).world
    expect(again.orders[austria]).toMatchObject({ arms: 1, development: 8 })
  })

  it('[R7] is for Orders', () => {
    given(lobby(julyCrisis)).when(austria, give()).thenRefused({ reason: 'NotTimeForOrders', phase: 'lobby' })
    given(until(world, 'report'))
      .when(austria, give())
      .thenRefused({ reason: 'NotTimeForOrders', phase: 'report' })
  })

  it('[R7] [W3] spends no more than there is, in whole points', () => {
    given(world)
      .when(austria, give({ arms: 5, outreach: { [france]: 4 } }))
      .thenWorld()
    given(world)
      .when(austria, give({ arms: 5, development: 3, contributions: { [treaty]: 2 } }))
      .thenRefused({ reason: 'SpentTooMuch', spent: 10, has: 9 })
    const grown = {
      ...world,
      powers: { ...world.powers, [austria]: { capability: 9.999, kept: 0, called: 0 } },
    }
    given(grown)
      .when(austria, give({ arms: 10 }))
      .thenRefused({ reason: 'SpentTooMuch', spent: 10, has: 9 })
  })

  it('[R7] pays only into one’s own funds', () => {
    given(world)
      .when(russia, give({ contributions: { [treaty]: 1 } }))
      .thenRefused({ reason: 'NotYourFund', treaty })
    const peaceful = ordering(bound(julyCrisis, [austria, germany], pact([peace])))
    const { id } = treatyCalled(peaceful)
    given(peaceful)
      .when(austria, give({ contributions: { [id]: 1 } }))
      .thenRefused({ reason: 'NotYourFund', treaty: id })
  })

  it('[R7] courts other powers of this world', () => {
    for (const nobody of [austria, atlantis])
      given(world)
        .when(austria, give({ outreach: { [nobody]: 1 } }))
        .thenRefused({ reason: 'NoSuchPowerToCourt', power: nobody })
  })

  it('[R7] renounces only treaties that bind the power', () => {
    given(world)
      .when(russia, give({ renounce: [treaty] }))
      .thenRefused({ reason: 'NotYourTreaty', treaty })
    const none = 'tnone' as TreatyId
    given(world)
      .when(austria, give({ renounce: [none] }))
      .thenRefused({ reason: 'NotYourTreaty', treaty: none })
  })

  it('[C2] [C3] [R7] takes a stance that is open, in a crisis that there is', () => {
    const crisis = 'ultimatum' as CrisisId
    const burning = ordering(inCrisis())
    given(burning)
      .when(russia, give({ stances: { [crisis]: 'honour' } }))
      .thenRefused({
        reason: 'StanceNotOpen',
        crisis,
        stance: 'honour',
        open: ['abstain', 'joinTarget', 'joinChallenger'],
      })
    given(world)
      .when(russia, give({ stances: { [crisis]: 'abstain' } }))
      .thenRefused({ reason: 'NoSuchCrisis', crisis })
    given(burning).when(serbia, give()).thenRefused({ reason: 'StanceMissing', crisis })
    expect(given(burning, [russia, give()]).world.orders[russia]?.stances).toEqual({ [crisis]: 'abstain' })
  })
})
