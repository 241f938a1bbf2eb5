import { describe, expect, it } from 'vitest'
import { type Deed, given, negotiating, next, treatyCalled } from '../../support/given.ts'
import {
  automatic,
  defence,
  france,
  germany,
  julyCrisis,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const first = pact([defence])
const second = pact([automatic])
const { world: tabled } = given(negotiating(julyCrisis), [
  russia,
  { type: 'ProposeTreaty', to: [france, germany], terms: first },
])
const { id: treaty } = treatyCalled(tabled)
const answer = (revision: number, terms = second): Deed => ({ type: 'AmendTreaty', treaty, revision, terms })
const sign = (revision: number): Deed => ({ type: 'SignTreaty', treaty, revision })

describe('amending a treaty', () => {
  it('[T9] lays a new text on the table, signed by the amender alone', () => {
    given(tabled, [germany, sign(1)])
      .when(france, answer(1))
      .thenHappens({ type: 'TreatyAmended', treaty, by: france, revision: 2, terms: second, draft: null })
    const { world } = given(tabled, [germany, sign(1)], [france, answer(1)])
    expect(treatyCalled(world)).toMatchObject({ status: 'tabled', signed: [france] })
  })

  it('[T9] keeps every text', () => {
    const { world } = given(tabled, [france, answer(1)], [russia, answer(2, first)])
    expect(treatyCalled(world).revisions.map(({ number, by, terms }) => [number, by, terms])).toEqual([
      [1, russia, first],
      [2, france, second],
      [3, russia, first],
    ])
  })

  it('[T10] answers the text that lies on the table', () => {
    given(tabled, [france, answer(1)])
      .when(germany, answer(1, pact([defence], { notice: 0 })))
      .thenRefused({ reason: 'TextHasChanged', treaty, revision: 2, by: france })
  })

  it('[T10] changes something', () => {
    given(tabled).when(france, answer(1, first)).thenRefused({ reason: 'NothingChanged', treaty })
  })

  it('[T9] is for its parties: others do not even learn that there is a text', () => {
    given(tabled).when(serbia, answer(1)).thenRefused({ reason: 'NoSuchTreaty', treaty })
  })

  it('[T2] waits for Negotiation', () => {
    given(next(tabled)).when(france, answer(1)).thenRefused({ reason: 'NotNegotiating', phase: 'orders' })
  })
})
