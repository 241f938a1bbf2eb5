import { describe, expect, it } from 'vitest'
import { type Deed, given, negotiating, treatyCalled } from '../../support/given.ts'
import { france, germany, julyCrisis, pact, peace, russia, serbia } from '../../support/julyCrisis.ts'

const { world: tabled } = given(negotiating(julyCrisis), [
  russia,
  { type: 'ProposeTreaty', to: [france, germany], terms: pact([peace]) },
])
const { id: treaty } = treatyCalled(tabled)
const sign: Deed = { type: 'SignTreaty', treaty, revision: 1 }
const takeBack: Deed = { type: 'TakeBackSignature', treaty }

describe('taking a signature back', () => {
  it('[T13] can be done while others are missing', () => {
    given(tabled, [france, sign])
      .when(france, takeBack)
      .thenHappens({ type: 'SignatureTakenBack', treaty, by: france })
    const { world } = given(tabled, [france, sign], [france, takeBack])
    expect(treatyCalled(world)).toMatchObject({ status: 'tabled', signed: [russia] })
  })

  it('[T13] needs a signature', () => {
    given(tabled).when(france, takeBack).thenRefused({ reason: 'NotSigned', treaty })
    given(tabled).when(serbia, takeBack).thenRefused({ reason: 'NoSuchTreaty', treaty })
  })

  it('[T13] is not for the own text, which is taken back whole', () => {
    given(tabled).when(russia, takeBack).thenRefused({ reason: 'YourOwnText', treaty })
  })

  it('[T13] comes too late when all have signed', () => {
    given(tabled, [france, sign], [germany, sign])
      .when(france, takeBack)
      .thenRefused({ reason: 'NotOnTheTable', treaty })
  })
})
