import { describe, expect, it } from 'vitest'
import { nextTreatyId } from '../../../shared/rules/treaties/register.ts'
import { type Deed, given, negotiating, treatyCalled } from '../../support/given.ts'
import { austria, defence, france, germany, julyCrisis, pact, russia } from '../../support/julyCrisis.ts'

const terms = pact([defence])
const tableBefore = (...to: readonly (typeof germany)[]): Deed => ({ type: 'ProposeTreaty', to, terms })
const opened = negotiating(julyCrisis)

describe('tabling a treaty', () => {
  it('[T1] lays a text before others, signed by who wrote it', () => {
    given(opened)
      .when(russia, tableBefore(france, germany))
      .thenHappens({
        type: 'TreatyProposed',
        treaty: nextTreatyId(opened),
        by: russia,
        parties: [germany, russia, france],
        terms,
        draft: null,
      })
  })

  it('[T1] binds nobody yet', () => {
    const { world } = given(opened, [russia, tableBefore(france)])
    expect(treatyCalled(world)).toMatchObject({ status: 'tabled', signed: [russia], proposer: russia })
  })

  it('[T3] is not done with oneself', () => {
    given(opened).when(russia, tableBefore(russia)).thenRefused({ reason: 'NamedTwice', power: russia })
  })

  it('[T8] leaves room for eight of one power’s own texts, and no more', () => {
    const eight = Array.from({ length: 8 }, () => [russia, tableBefore(france)] as const)
    given(opened, ...eight)
      .when(russia, tableBefore(austria))
      .thenRefused({ reason: 'TableFull', most: 8 })
    given(opened, ...eight.slice(1), [france, tableBefore(russia)])
      .when(russia, tableBefore(austria))
      .thenWorld()
  })

  it('[W2] gives every text a name of its own, the same in every replay', () => {
    const play = () =>
      Object.keys(given(opened, [russia, tableBefore(france)], [russia, tableBefore(france)]).world.treaties)
    expect(new Set(play()).size).toBe(2)
    expect(play()).toEqual(play())
  })
})
