import { describe, expect, it } from 'vitest'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { given, inForceCalled, played, until } from '../../support/given.ts'
import { austria, defence, france, fund, germany, russia } from '../../support/julyCrisis.ts'
import { admission, amendment, answers, league, moves, votes } from './motions.ts'

/** A council by majority with two rounds of notice; Germany and Austria adopt a dearer fund, Russia is outvoted. */
const outvoted = (terms: Partial<Terms> = {}) => {
  const world = league([defence, fund(1), { kind: 'council', rule: 'majority' }], { notice: 2, ...terms })
  const dearer = amendment(world, { clauses: [defence, fund(4), { kind: 'council', rule: 'majority' }] })
  const moved = played(world, germany, moves(world, dearer))
  return played(moved, austria, votes(moved, germany, 'yes'))
}
const leaves = (world: ReturnType<typeof outvoted>) =>
  ({ type: 'GiveNotice', treaty: inForceCalled(world).id }) as const

describe('a member that was outvoted', () => {
  it('[T30] is free when the next round opens, whatever notice the treaty asks', () => {
    const world = outvoted()
    const { id: treaty } = inForceCalled(world)
    given(world)
      .when(russia, leaves(world))
      .thenHappens({ type: 'NoticeGiven', treaty, by: russia, freeIn: 2 })
    given(world)
      .when(austria, leaves(world))
      .thenHappens({ type: 'NoticeGiven', treaty, by: austria, freeIn: 3 })
  })

  it('[T30] may still go in Orders and in the Report, so that it never owes what it voted against', () => {
    for (const phase of ['orders', 'report'] as const) {
      const late = until(outvoted(), phase)
      const gone = until(played(late, russia, leaves(late)), 'briefing')
      expect(inForceCalled(gone)).toMatchObject({
        parties: [germany, austria],
        revisions: [{}, { binds: 2 }],
      })
      expect(gone.ledger.filter(({ verdict }) => verdict === 'renounced')).toEqual([])
      given(late).when(austria, leaves(late)).thenRefused({ reason: 'NotNegotiating', phase })
    }
  })

  it('[T30] can no longer go so when the next round has opened', () => {
    const later = until(until(outvoted(), 'orders'), 'negotiation')
    const { id: treaty } = inForceCalled(later)
    given(later)
      .when(russia, leaves(later))
      .thenHappens({ type: 'NoticeGiven', treaty, by: russia, freeIn: 4 })
  })

  it('[T30] goes sooner than by a notice that it has given before, and at once where no notice is asked', () => {
    const world = outvoted()
    const { id: treaty } = inForceCalled(world)
    const before = league([defence, { kind: 'council', rule: 'majority' }], { notice: 3 })
    const noticed = given(
      before,
      [russia, { type: 'GiveNotice', treaty }],
      [germany, moves(before, amendment(before, { notice: 1 }))],
      [austria, votes(before, germany, 'yes')],
    ).world
    expect(inForceCalled(played(noticed, russia, leaves(noticed))).leaving).toEqual([
      { power: russia, freeIn: 2 },
    ])
    const loose = outvoted({ notice: 0 })
    expect(inForceCalled(played(loose, russia, leaves(loose))).parties).not.toContain(russia)
    given(played(world, russia, leaves(world)))
      .when(russia, leaves(world))
      .thenRefused({ reason: 'NoticeGivenAlready', treaty, freeIn: 2 })
  })

  it('[T27] [T30] owes a newcomer nothing in the round of its admission', () => {
    const world = league([defence, { kind: 'council', rule: 'majority' }])
    const asked = given(
      world,
      [france, moves(world, admission(france))],
      [germany, votes(world, france, 'yes')],
      [austria, votes(world, france, 'yes')],
    ).world
    expect(inForceCalled(asked)).toMatchObject({
      parties: [germany, austria, russia],
      invited: [{ power: france, answer: 'accepted', joins: 2 }],
    })
    expect(inForceCalled(until(asked, 'briefing')).parties).toContain(france)
    const gone = played(asked, russia, leaves(asked))
    expect(inForceCalled(until(gone, 'briefing')).parties).toEqual([germany, austria, france])
  })

  it('[T27] waits for an invited power likewise', () => {
    const world = league([defence, { kind: 'council', rule: 'majority' }])
    const invited = given(
      world,
      [germany, moves(world, admission(france))],
      [austria, votes(world, germany, 'yes')],
    ).world
    const accepted = played(invited, france, answers(invited, 'accept'))
    expect(inForceCalled(accepted).parties).not.toContain(france)
    expect(inForceCalled(until(accepted, 'briefing')).parties).toContain(france)
  })
})
