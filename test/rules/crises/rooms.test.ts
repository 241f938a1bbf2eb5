import { describe, expect, it } from 'vitest'
import { roomsIn } from '../../../shared/rules/crises/rooms.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { OrdersPaper } from '../../../shared/view/papers.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'
import { type Deed, given, negotiating, ordering, until } from '../../support/given.ts'
import {
  austria,
  bound,
  consultation,
  defence,
  france,
  germany,
  inCrisis,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const entente = bound(inCrisis(), [serbia, russia], pact([consultation]))
const over = (...powers: readonly PowerId[]): Deed => ({
  type: 'Say',
  channel: { kind: 'crisis', crisis: ultimatum.id, powers },
  text: 'What will you do?',
})
const roomsSeenBy = (position: typeof entente, power: PowerId) =>
  (viewFor(negotiating(position), { kind: 'power', power }).get('orders') as OrdersPaper).rooms

describe('those who promised to consult', () => {
  it('[N5] have a channel for a crisis that concerns one of them', () => {
    expect(roomsIn(negotiating(entente))).toEqual([
      { crisis: ultimatum.id, powers: [serbia, russia], kind: 'consultation' },
    ])
    const said = given(negotiating(entente), [russia, over(serbia, russia)]).world.talk[0]
    expect(said?.channel).toEqual({ kind: 'crisis', crisis: ultimatum.id, powers: [russia, serbia] })
    expect(roomsSeenBy(entente, russia)).toHaveLength(1)
    expect(roomsSeenBy(entente, austria)).toEqual([])
  })

  it('[N5] [N3] speak in it during Orders too, when all other talk is over', () => {
    given(ordering(entente)).when(russia, over(russia, serbia)).thenWorld()
    given(ordering(entente))
      .when(russia, {
        type: 'Say',
        channel: { kind: 'powers', powers: [russia, serbia] },
        text: 'What will you do?',
      })
      .thenRefused({ reason: 'OnlyYourDelegationNow', phase: 'orders' })
    given(ordering(entente))
      .when(germany, over(germany, austria))
      .thenRefused({ reason: 'OnlyYourDelegationNow', phase: 'orders' })
  })

  it('[N5] have none for the crises of others, and none when it is over', () => {
    const strangers = bound(inCrisis(), [france, russia], pact([consultation]))
    expect(roomsIn(negotiating(strangers))).toEqual([])
    given(until(negotiating(entente), 'report'))
      .when(russia, over(russia, serbia))
      .thenRefused({ reason: 'NoSuchRoom', crisis: ultimatum.id })
    given(negotiating(entente))
      .when(france, over(france, serbia))
      .thenRefused({ reason: 'NoSuchRoom', crisis: ultimatum.id })
  })

  it('[N5] have one where one of them is called, as far as all of them can read it', () => {
    const helped = (secrecy: 'public' | 'secret') =>
      bound(
        bound(inCrisis(), [france, russia], pact([consultation])),
        [russia, serbia],
        pact([defence], { title: 'Help', secrecy }),
      )
    expect(roomsIn(negotiating(helped('public')))).toHaveLength(1)
    expect(roomsIn(negotiating(helped('secret')))).toEqual([])
  })
})
