import { describe, expect, it } from 'vitest'
import { type Deed, given, negotiating, next, treatyCalled } from '../../support/given.ts'
import { france, germany, julyCrisis, pact, peace, russia } from '../../support/julyCrisis.ts'

const { world: tabled } = given(negotiating(julyCrisis), [
  russia,
  { type: 'ProposeTreaty', to: [france, germany], terms: pact([peace]) },
])
const { id: treaty } = treatyCalled(tabled)
const takeBack: Deed = { type: 'TakeBackProposal', treaty }

describe('taking a text back', () => {
  it('[T15] is for whoever wrote it', () => {
    given(tabled).when(russia, takeBack).thenHappens({ type: 'ProposalTakenBack', treaty, by: russia })
    const { world } = given(tabled, [russia, takeBack])
    expect(treatyCalled(world)).toMatchObject({ status: 'takenBack', by: russia, round: 1 })
    given(tabled).when(france, takeBack).thenRefused({ reason: 'NotYourText', treaty, by: russia })
  })

  it('[T15] belongs to the last writer', () => {
    const amend: Deed = { type: 'AmendTreaty', treaty, revision: 1, terms: pact([peace], { notice: 0 }) }
    given(tabled, [france, amend])
      .when(russia, takeBack)
      .thenRefused({ reason: 'NotYourText', treaty, by: france })
  })

  it('[T2] waits for Negotiation', () => {
    given(next(tabled)).when(russia, takeBack).thenRefused({ reason: 'NotNegotiating', phase: 'orders' })
  })
})
