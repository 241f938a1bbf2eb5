import { describe, expect, it } from 'vitest'
import { type Deed, given, negotiating, next, treatyCalled, until } from '../../support/given.ts'
import {
  austria,
  event,
  france,
  fund,
  germany,
  julyCrisis,
  pact,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const propose = (clause: Parameters<typeof pact>[0][number]): Deed => ({
  type: 'ProposeTreaty',
  to: [serbia, germany],
  terms: pact([clause]),
})
const { world: tabled } = given(negotiating(julyCrisis), [russia, propose(peace)])
const { id: treaty } = treatyCalled(tabled)
const sign: Deed = { type: 'SignTreaty', treaty, revision: 1 }

describe('signing a treaty', () => {
  it('[T11] adds a signature', () => {
    given(tabled).when(serbia, sign).thenHappens({ type: 'TreatySigned', treaty, by: serbia })
  })

  it('[T11] is done once', () => {
    given(tabled).when(russia, sign).thenRefused({ reason: 'AlreadySigned', treaty })
  })

  it('[T11] is for the parties', () => {
    given(tabled).when(france, sign).thenRefused({ reason: 'NoSuchTreaty', treaty })
  })

  it('[T12] puts the treaty in force with the last signature', () => {
    given(tabled, [serbia, sign])
      .when(germany, sign)
      .thenHappens(
        { type: 'TreatySigned', treaty, by: germany },
        { type: 'TreatyEnteredForce', treaty, round: 1 },
      )
    const { world } = given(tabled, [serbia, sign], [germany, sign])
    expect(treatyCalled(world)).toMatchObject({ status: 'inForce', since: 1, leaving: [] })
  })

  it('[T12] can wait for a later round', () => {
    const { world } = given(until(given(tabled, [serbia, sign]).world, 'negotiation'), [germany, sign])
    expect(treatyCalled(world)).toMatchObject({ status: 'inForce', since: 2 })
  })

  it('[T12] cannot be done twice over', () => {
    given(tabled, [serbia, sign], [germany, sign])
      .when(germany, sign)
      .thenRefused({ reason: 'NotOnTheTable', treaty })
  })

  it('[T10] means the text on the table', () => {
    const amend: Deed = { type: 'AmendTreaty', treaty, revision: 1, terms: pact([peace], { notice: 0 }) }
    given(tabled, [serbia, amend])
      .when(germany, sign)
      .thenRefused({ reason: 'TextHasChanged', treaty, revision: 2, by: serbia })
  })

  it('[T11] is refused when the text has become unlawful', () => {
    const poorer = event({ shifts: [{ kind: 'capability', power: serbia, by: -2 }] })
    const position = {
      ...julyCrisis,
      rounds: julyCrisis.rounds.map((plan, at) => (at === 1 ? { ...plan, events: [poorer] } : plan)),
    }
    const { world } = given(negotiating(position), [russia, propose(fund(4))])
    given(until(world, 'negotiation'))
      .when(serbia, { type: 'SignTreaty', treaty: treatyCalled(world).id, revision: 1 })
      .thenRefused({ reason: 'PromiseBeyondMeans', power: serbia, promised: 4, most: 2 })
  })

  it('[T2] waits for Negotiation', () => {
    given(next(tabled)).when(serbia, sign).thenRefused({ reason: 'NotNegotiating', phase: 'orders' })
    given(tabled).when(austria, sign).thenRefused({ reason: 'NoSuchTreaty', treaty })
  })
})
