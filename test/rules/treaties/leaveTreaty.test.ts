import { describe, expect, it } from 'vitest'
import { knowsTreaty } from '../../../shared/rules/world.ts'
import { given, negotiating, ordering, resolved, treatyCalled, until } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  germany,
  julyCrisis,
  orders,
  pact,
  russia,
} from '../../support/julyCrisis.ts'

const three = bound(julyCrisis, [germany, austria, russia], pact([defence], { notice: 0, secrecy: 'secret' }))
const two = bound(julyCrisis, [germany, austria], pact([defence], { notice: 0 }))

describe('a treaty that loses a party', () => {
  it('[T19] binds the others', () => {
    const world = negotiating(three)
    const { id: treaty } = treatyCalled(world)
    const left = given(world, [austria, { type: 'GiveNotice', treaty }]).world
    expect(treatyCalled(left)).toMatchObject({ status: 'inForce', parties: [germany, russia] })
  })

  it('[T19] forgets the notice of whoever has left, and of nobody else', () => {
    const world = negotiating(three)
    const { id: treaty } = treatyCalled(world)
    const leaving = [austria, russia].map((by) => ({ type: 'NoticeGiven', treaty, by, freeIn: 2 }) as const)
    const left = given(world, ...leaving, { type: 'PartyLeft', treaty, power: austria }).world
    expect(treatyCalled(left)).toMatchObject({
      parties: [germany, russia],
      former: [austria],
      leaving: [{ power: russia, freeIn: 2 }],
    })
  })

  it('[T19] [V1] is still known to whoever left', () => {
    const world = negotiating(three)
    const { id: treaty } = treatyCalled(world)
    const left = given(world, [austria, { type: 'GiveNotice', treaty }]).world
    expect(knowsTreaty(treatyCalled(left), austria)).toBe(true)
    expect(knowsTreaty(treatyCalled(left), france)).toBe(false)
    const over = given(left, [russia, { type: 'GiveNotice', treaty }]).world
    expect(treatyCalled(over).status).toBe('over')
    expect([germany, austria, russia].every((power) => knowsTreaty(treatyCalled(over), power))).toBe(true)
  })

  it('[T19] ends when fewer than two are left', () => {
    const world = negotiating(two)
    const { id: treaty } = treatyCalled(world)
    expect(treatyCalled(given(world, [austria, { type: 'GiveNotice', treaty }]).world)).toMatchObject({
      status: 'over',
      parties: [germany, austria],
      since: 0,
      until: 1,
      how: { kind: 'left', by: austria },
    })
  })

  it('[T19] [T21] ends when all but one renounce it in one round', () => {
    const world = ordering(three)
    const { id } = treatyCalled(world)
    const report = resolved(world, {
      [germany]: orders({ renounce: [id] }),
      [russia]: orders({ renounce: [id] }),
    })
    expect(treatyCalled(report)).toMatchObject({ status: 'over', how: { kind: 'renounced', by: russia } })
    expect(report.ledger.filter(({ verdict }) => verdict === 'renounced').map(({ by }) => by)).toEqual([
      germany,
      russia,
    ])
  })

  it('[T19] [T21] ends once when both of two renounce it', () => {
    const world = ordering(two)
    const { id } = treatyCalled(world)
    const report = resolved(world, {
      [germany]: orders({ renounce: [id] }),
      [austria]: orders({ renounce: [id] }),
    })
    expect(treatyCalled(report)).toMatchObject({ status: 'over', how: { kind: 'renounced', by: germany } })
    expect(until(report, 'negotiation').phase).toMatchObject({ round: 2 })
  })
})
