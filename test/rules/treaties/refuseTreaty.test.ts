import { describe, expect, it } from 'vitest'
import { type Deed, given, negotiating, treatyCalled } from '../../support/given.ts'
import { france, germany, julyCrisis, pact, peace, russia, serbia } from '../../support/julyCrisis.ts'

const { world: tabled } = given(negotiating(julyCrisis), [
  russia,
  { type: 'ProposeTreaty', to: [france, germany], terms: pact([peace]) },
])
const { id: treaty } = treatyCalled(tabled)
const refuseIt: Deed = { type: 'RefuseTreaty', treaty, because: 'noTrust' }

describe('refusing a treaty', () => {
  it('[T14] clears the table, with a reason', () => {
    given(tabled)
      .when(germany, refuseIt)
      .thenHappens({ type: 'TreatyRefused', treaty, by: germany, because: 'noTrust' })
    const { world } = given(tabled, [germany, refuseIt])
    expect(treatyCalled(world)).toMatchObject({
      status: 'refused',
      by: germany,
      because: 'noTrust',
      round: 1,
    })
  })

  it('[T14] is final', () => {
    given(tabled, [germany, refuseIt])
      .when(france, { type: 'SignTreaty', treaty, revision: 1 })
      .thenRefused({ reason: 'NotOnTheTable', treaty })
  })

  it('[T14] is not for the text that one wrote oneself', () => {
    given(tabled).when(russia, refuseIt).thenRefused({ reason: 'YourOwnText', treaty })
    given(tabled).when(serbia, refuseIt).thenRefused({ reason: 'NoSuchTreaty', treaty })
  })

  it('[T14] is for the first proposer too, once another has amended', () => {
    const amend: Deed = { type: 'AmendTreaty', treaty, revision: 1, terms: pact([peace], { notice: 0 }) }
    given(tabled, [france, amend])
      .when(russia, refuseIt)
      .thenHappens({ type: 'TreatyRefused', treaty, by: russia, because: 'noTrust' })
  })
})
