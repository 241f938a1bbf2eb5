import { describe, expect, it } from 'vitest'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { given, lobby, negotiating, next, ordering, treatyCalled, until } from '../../support/given.ts'
import {
  bound,
  event,
  france,
  germany,
  happening,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  peace,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const opened = (...shifts: Parameters<typeof event>[0]['shifts'] & object) =>
  next(lobby(happening(julyCrisis, event({ shifts }))))

describe('the opening of a round', () => {
  it('[R2] publishes the events and lets their crises break out', () => {
    const world = next(lobby(inCrisis()))
    expect(world.phase).toEqual({ kind: 'briefing', round: 1 })
    expect(world.crises).toEqual({
      ['ultimatum' as CrisisId]: { ...ultimatum, round: 1, declared: {}, outcome: null },
    })
  })

  it('[W4] brings no crisis where crises are off, and the rest of the news all the same', () => {
    const news = event({ crisis: ultimatum, shifts: [{ kind: 'capability', power: serbia, by: 1 }] })
    const world = next(lobby(happening(julyCrisis, news), { modules: [] }))
    expect(world.crises).toEqual({})
    expect(world.powers[serbia]?.capability).toBe(5)
  })

  it('[W5] changes capability, opinions and owners', () => {
    const world = opened(
      { kind: 'capability', power: russia, by: -1.5 },
      { kind: 'attitude', of: germany, toward: france, by: -60 },
      { kind: 'region', region: 'alsace', to: france },
    )
    expect(world.powers[russia]?.capability).toBe(14.5)
    expect(world.attitudes[germany]?.[france]).toBe(-100)
    expect(world.attitudes[france]?.[germany]).toBe(-60)
    expect(world.regions).toEqual({ alsace: france })
  })

  it('[W5] [W3] leaves everybody at least one point, to a thousandth', () => {
    const world = opened(
      { kind: 'capability', power: serbia, by: -10 },
      { kind: 'capability', power: russia, by: 0.00049 },
    )
    expect(world.powers[serbia]?.capability).toBe(1)
    expect(world.powers[russia]?.capability).toBe(16)
  })

  it('[R2] clears away the orders of the round before', () => {
    const { world } = given(ordering(julyCrisis), [germany, { type: 'GiveOrders', orders: orders() }])
    const briefing = until(next(world), 'briefing')
    expect([briefing.orders, briefing.proposals, briefing.ready]).toEqual([{}, {}, []])
  })

  it('[R2] [T20] lets the calendar work before the news', () => {
    const world = negotiating(bound(julyCrisis, [germany, russia], pact([peace], { duration: 1 })))
    const { id: treaty } = treatyCalled(world)
    given(until(world, 'report'))
      .when({ kind: 'shell' }, { type: 'Advance', from: 'report', round: 1 })
      .thenHappens(
        { type: 'TreatyExpired', treaty },
        { type: 'RoundOpened', round: 2, label: '1915', title: 'In 1915', events: [] },
      )
  })
})
