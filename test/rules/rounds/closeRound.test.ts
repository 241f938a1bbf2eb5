import { describe, expect, it } from 'vitest'
import { gaugesOf } from '../../../shared/rules/gauges/gauges.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { given, judge, next, ordering, resolved, teacher, treatyCalled, until } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  russia,
  serbia,
  trade,
} from '../../support/julyCrisis.ts'

const crisis = 'ultimatum' as CrisisId
const end = { type: 'Advance', from: 'orders', round: 1 } as const

describe('the end of a round', () => {
  it('[R11] opens all orders at once and resolves them in a fixed order', () => {
    const world = ordering(bound(inCrisis(), [serbia, russia], pact([defence, fund(1)])))
    const { id } = treatyCalled(world)
    const { world: locked } = given(
      world,
      [austria, { type: 'GiveOrders', orders: orders({ stances: { [crisis]: 'standFirm' } }) }],
      [russia, { type: 'GiveOrders', orders: orders({ renounce: [id] }) }],
    )
    const judgement = judge(locked, teacher, end)
    expect(judgement.verdict === 'accepted' && judgement.events.map(({ type }) => type)).toEqual([
      'OrdersOpened',
      'CrisisResolved',
      'FundPaid',
      'PromiseTested',
      'PromiseTested',
      'PromiseTested',
      'PromiseTested',
      'RoundClosed',
      'TreatyRenounced',
    ])
  })

  it('[R9] [R13] says who gave no orders', () => {
    const report = resolved(ordering(julyCrisis), { [germany]: orders({ arms: 25 }) })
    expect(report.rounds[0]?.defaulted).toEqual([austria, russia, serbia, france])
    expect(report.orders[germany]).toEqual(orders({ arms: 25 }))
  })

  it('[R12] lets all grow at once', () => {
    // Austria 0.05 * sqrt(9 * 9) + 0.12 * 9 * sqrt(25 / 70); Germany arms, and trades: 0.12 * 25 * sqrt(9 / 70).
    const world = ordering(bound(julyCrisis, [austria, germany], pact([trade(3)])))
    const report = resolved(world, { [germany]: orders({ arms: 25 }) })
    expect(report.powers[austria]?.capability).toBe(10.095)
    expect(report.powers[germany]?.capability).toBe(26.076)
    expect(report.powers[serbia]?.capability).toBe(4.2)
  })

  it('[R12] [R11] lets them grow from what a crisis left', () => {
    // Serbia concedes half a point of stakes 1: 3.5, and develops 4: + 0.05 * sqrt(4 * 3.5).
    const report = resolved(ordering(inCrisis()), {
      [austria]: orders({ stances: { [crisis]: 'standFirm' } }),
      [serbia]: orders({ stances: { [crisis]: 'concede' } }),
    })
    expect(report.powers[serbia]?.capability).toBe(3.687)
  })

  it('[R11] [R13] reads the gauges after growth and before opinions change', () => {
    const world = ordering(julyCrisis)
    const report = resolved(world, { [germany]: orders({ arms: 5, outreach: { [france]: 4 } }) })
    const before = { ...report, attitudes: world.attitudes }
    expect(report.rounds[0]?.gauges[germany]).toEqual(gaugesOf(before, germany, report.outlay))
    expect(report.rounds[0]?.gauges[germany]).not.toEqual(gaugesOf(report, germany, report.outlay))
  })

  it('[R13] [F6] records every change of opinion and makes it', () => {
    const report = resolved(ordering(julyCrisis), { [germany]: orders({ outreach: { [france]: 1 } }) })
    // France has 16 and grew by 0.05 * sqrt(16 * 16): 10 / sqrt(16.8).
    expect(report.rounds[0]?.attitudes).toEqual([{ of: france, toward: germany, by: 2.4, cause: 'outreach' }])
    expect(report.attitudes[france]?.[germany]).toBe(-57.6)
  })

  it('[F6] keeps opinions within bounds', () => {
    const friends = { ...julyCrisis, attitudes: { [france]: { [germany]: 99 } } }
    const report = resolved(ordering(friends), { [germany]: orders({ outreach: { [france]: 4 } }) })
    expect(report.attitudes[france]?.[germany]).toBe(100)
  })

  it('[L5] [R13] updates what a word is worth', () => {
    const world = ordering(bound(julyCrisis, [serbia, russia], pact([fund(2), { kind: 'verification' }])))
    const report = resolved(world, { [serbia]: orders() })
    // Russia (1 + 3) / (1 + 4), Serbia (0 + 3) / (1 + 4).
    expect(report.rounds[0]?.reliability).toMatchObject({ [russia]: 0.8, [serbia]: 0.6, [france]: 0.75 })
    expect(report.powers[serbia]).toMatchObject({ kept: 0, called: 1 })
    const later = next(until(report, 'orders'))
    expect(later.powers[russia]).toMatchObject({ kept: 2, called: 2 })
    expect(later.powers[serbia]).toMatchObject({ kept: 1, called: 2 })
  })

  it('[T21] holds who renounces to the end of the round', () => {
    const world = ordering(bound(inCrisis(), [serbia, russia], pact([defence])))
    const { id } = treatyCalled(world)
    const report = resolved(world, {
      [austria]: orders({ stances: { [crisis]: 'standFirm' } }),
      [russia]: orders({ renounce: [id], stances: { [crisis]: 'abstain' } }),
    })
    expect(report.ledger.map(({ by, verdict }) => [by, verdict])).toEqual([
      [russia, 'abandoned'],
      [russia, 'renounced'],
    ])
    expect(treatyCalled(report)).toMatchObject({ status: 'over', until: 1, how: { kind: 'renounced' } })
  })

  it('[T21] [L4] tells everybody of it, or the parties of a secret treaty', () => {
    const renouncing = (secrecy: 'public' | 'secret') => {
      const world = ordering(bound(julyCrisis, [serbia, russia, france], pact([defence], { secrecy })))
      return resolved(world, { [russia]: orders({ renounce: [treatyCalled(world).id] }) }).ledger
    }
    expect(renouncing('public')).toMatchObject([
      { by: russia, owedTo: [serbia, france], verdict: 'renounced', knownTo: 'everyone', publicSince: 1 },
    ])
    expect(renouncing('secret')).toMatchObject([{ knownTo: [serbia, france], publicSince: null }])
  })

  it('[T21] is a defection even after notice', () => {
    const world = ordering(bound(julyCrisis, [serbia, russia], pact([defence], { notice: 2 })))
    const { id } = treatyCalled(world)
    const noticed = given(world, { type: 'NoticeGiven', treaty: id, by: russia, freeIn: 3 }).world
    expect(resolved(noticed, { [russia]: orders({ renounce: [id] }) }).ledger).toHaveLength(1)
  })
})
