import { describe, expect, it } from 'vitest'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { given, negotiating, ordering, resolved, treatyCalled, until } from '../../support/given.ts'
import { bound, germany, julyCrisis, orders, pact, peace, russia } from '../../support/julyCrisis.ts'

const standing = (terms: Partial<Terms>) =>
  negotiating(bound(julyCrisis, [germany, russia], pact([peace], terms)))

describe('what the calendar does to treaties', () => {
  it('[T20] ends one of the opening position after as many rounds as it holds', () => {
    const world = standing({ duration: 2 })
    const second = until(world, 'report')
    expect(treatyCalled(until(second, 'report')).status).toBe('inForce')
    expect(treatyCalled(until(until(second, 'report'), 'briefing'))).toMatchObject({
      status: 'over',
      until: 2,
      how: { kind: 'expired' },
    })
  })

  it('[T20] counts from the round in which a treaty came into force', () => {
    const round2 = until(negotiating(julyCrisis), 'negotiation')
    const tabled = given(round2, [
      germany,
      { type: 'ProposeTreaty', to: [russia], terms: pact([peace], { duration: 1 }) },
    ]).world
    const { id: treaty } = treatyCalled(tabled)
    const { world } = given(tabled, [russia, { type: 'SignTreaty', treaty, revision: 1 }])
    expect(treatyCalled(until(world, 'report')).status).toBe('inForce')
    expect(treatyCalled(until(world, 'briefing'))).toMatchObject({ status: 'over', since: 2, until: 2 })
  })

  it('[T20] lets a treaty expire rather than be left, when both would be now', () => {
    const world = standing({ duration: 1 })
    const { id: treaty } = treatyCalled(world)
    const { world: noticed } = given(world, [germany, { type: 'GiveNotice', treaty }])
    expect(treatyCalled(until(noticed, 'briefing'))).toMatchObject({ how: { kind: 'expired' } })
  })

  it('[T18] frees several whose notice is over', () => {
    const world = standing({ notice: 1 })
    const { id: treaty } = treatyCalled(world)
    const { world: noticed } = given(
      world,
      [germany, { type: 'GiveNotice', treaty }],
      [russia, { type: 'GiveNotice', treaty }],
    )
    expect(treatyCalled(until(noticed, 'briefing'))).toMatchObject({
      status: 'over',
      how: { kind: 'left', by: germany },
    })
  })

  it('[T21] leaves a treaty alone that was renounced in its last round', () => {
    const world = ordering(bound(julyCrisis, [germany, russia], pact([peace], { duration: 1 })))
    const { id } = treatyCalled(world)
    const report = resolved(world, { [germany]: orders({ renounce: [id] }) })
    expect(treatyCalled(until(report, 'briefing'))).toMatchObject({ how: { kind: 'renounced', by: germany } })
  })
})
