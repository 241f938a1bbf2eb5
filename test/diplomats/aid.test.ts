import { describe, expect, it } from 'vitest'
import type { PowerId } from '../../shared/rules/ids.ts'
import { given, negotiating, treatyCalled } from '../support/given.ts'
import { france, julyCrisis, pact, russia } from '../support/julyCrisis.ts'
import { doesAll, withDiplomat } from './around.ts'

/** What a computer that plays Russia does with a text of France's. */
const answers = (from: PowerId, to: PowerId) => {
  const terms = pact([{ kind: 'aid', from, to, points: 3, what: 'money', rounds: null }], { title: 'Loan' })
  const asked = given(withDiplomat(negotiating(julyCrisis), russia), [
    france,
    { type: 'ProposeTreaty', to: [russia], terms },
  ]).world
  const { world } = doesAll(asked, russia)
  return treatyCalled(world, 'Loan').status
}

describe('aid that is asked of a computer diplomat', () => {
  it('is not given for nothing', () => {
    expect(answers(russia, france)).not.toBe('inForce')
  })

  it('is taken where it is offered', () => {
    expect(answers(france, russia)).toBe('inForce')
  })
})
