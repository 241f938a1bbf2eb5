import { describe, expect, it } from 'vitest'
import { everybodyIsDone, isDone } from '../../../shared/rules/rounds/declareReady.ts'
import { type Deed, given, lobby, negotiating, next, ordering, until } from '../../support/given.ts'
import { germany, julyCrisis, orders } from '../../support/julyCrisis.ts'

const ready: Deed = { type: 'DeclareReady', ready: 'ready' }
const notReady: Deed = { type: 'DeclareReady', ready: 'notReady' }
const opened = negotiating(julyCrisis)
const all = julyCrisis.powers.map(({ id }) => id)

describe('being ready', () => {
  it('[R4] is said, and taken back', () => {
    given(opened).when(germany, ready).thenHappens({ type: 'ReadyDeclared', by: germany, ready: 'ready' })
    const { world } = given(opened, [germany, ready])
    expect(isDone(world, germany)).toBe(true)
    expect(isDone(given(world, [germany, notReady]).world, germany)).toBe(false)
  })

  it('[R4] can be said twice without harm', () => {
    given(opened, [germany, ready]).when(germany, ready).thenNothingHappens()
    given(opened).when(germany, notReady).thenNothingHappens()
  })

  it('[R4] is for Briefing, Negotiation and Report', () => {
    given(lobby(julyCrisis))
      .when(germany, ready)
      .thenRefused({ reason: 'NothingToBeReadyFor', phase: 'lobby' })
    given(ordering(julyCrisis))
      .when(germany, ready)
      .thenRefused({ reason: 'NothingToBeReadyFor', phase: 'orders' })
    for (const phase of ['briefing', 'report'] as const)
      given(until(lobby(julyCrisis), phase))
        .when(germany, ready)
        .thenWorld()
  })

  it('[R4] begins again with every phase', () => {
    expect(next(given(opened, [germany, ready]).world).ready).toEqual([])
  })

  it('[R5] of all lets the phase end', () => {
    const { world } = given(opened, ...all.slice(1).map((power) => [power, ready] as const))
    expect(everybodyIsDone(world)).toBe(false)
    expect(everybodyIsDone(given(world, [germany, ready]).world)).toBe(true)
  })

  it('[R5] is having locked one’s orders, during Orders', () => {
    const world = ordering(julyCrisis)
    const locked = given(world, [germany, { type: 'GiveOrders', orders: orders() }]).world
    expect([isDone(world, germany), isDone(locked, germany)]).toEqual([false, true])
  })
})
