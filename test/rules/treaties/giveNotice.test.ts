import { describe, expect, it } from 'vitest'
import {
  type Deed,
  given,
  inForceCalled,
  negotiating,
  next,
  treatyCalled,
  until,
} from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  germany,
  julyCrisis,
  pact,
  russia,
} from '../../support/julyCrisis.ts'

const sworn = (notice: number) =>
  negotiating(bound(julyCrisis, [germany, austria, russia], pact([defence], { notice })))
const noticeIn = (world: ReturnType<typeof sworn>): Deed => ({
  type: 'GiveNotice',
  treaty: treatyCalled(world).id,
})

describe('giving notice', () => {
  it('[T17] [T18] frees when the round opens that lies the notice ahead', () => {
    const world = sworn(2)
    const { id: treaty } = treatyCalled(world)
    given(world)
      .when(austria, noticeIn(world))
      .thenHappens({ type: 'NoticeGiven', treaty, by: austria, freeIn: 3 })
  })

  it('[T18] binds as before until then', () => {
    const world = sworn(1)
    const noticed = given(world, [austria, noticeIn(world)]).world
    expect(inForceCalled(noticed)).toMatchObject({
      parties: [germany, austria, russia],
      leaving: [{ power: austria, freeIn: 2 }],
    })
    expect(inForceCalled(until(noticed, 'report')).parties).toContain(austria)
    expect(inForceCalled(until(noticed, 'briefing')).parties).toEqual([germany, russia])
  })

  it('[T18] of no rounds frees at once', () => {
    const world = sworn(0)
    expect(inForceCalled(given(world, [austria, noticeIn(world)]).world).parties).toEqual([germany, russia])
  })

  it('[T17] is given once', () => {
    const world = sworn(2)
    const { id: treaty } = treatyCalled(world)
    given(world, [austria, noticeIn(world)])
      .when(austria, noticeIn(world))
      .thenRefused({ reason: 'NoticeGivenAlready', treaty, freeIn: 3 })
  })

  it('[T17] is for parties of a treaty in force', () => {
    const world = sworn(1)
    const { id: treaty } = treatyCalled(world)
    given(world).when(france, noticeIn(world)).thenRefused({ reason: 'NoSuchTreaty', treaty })
    const { world: tabled } = given(world, [
      france,
      { type: 'ProposeTreaty', to: [russia], terms: pact([defence], { title: 'Not yet' }) },
    ])
    const { id: unsigned } = treatyCalled(tabled, 'Not yet')
    given(tabled)
      .when(russia, { type: 'GiveNotice', treaty: unsigned })
      .thenRefused({ reason: 'NotInForce', treaty: unsigned })
  })

  it('[T2] waits for Negotiation', () => {
    const world = sworn(1)
    given(next(world))
      .when(austria, noticeIn(world))
      .thenRefused({ reason: 'NotNegotiating', phase: 'orders' })
  })
})
