import { describe, expect, it } from 'vitest'
import { FULL } from '../../../shared/rules/modules.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { ratifiersOf } from '../../../shared/rules/treaties/ratify.ts'
import { bindingOn, type World } from '../../../shared/rules/world.ts'
import { given, negotiating, played, treatyCalled, until } from '../../support/given.ts'
import {
  automatic,
  defence,
  germany,
  julyCrisis,
  pact,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const deep = pact([automatic, peace])
const withSupport = (support: number): Position => ({
  ...julyCrisis,
  powers: julyCrisis.powers.map((power) =>
    power.id === serbia ? { ...power, home: { regime: 'mixed', support } } : power,
  ),
})

const signed = (position: Position, terms = deep, modules = FULL): World => {
  const tabled = played(negotiating(position, { modules }), russia, {
    type: 'ProposeTreaty',
    to: [serbia],
    terms,
  })
  return played(tabled, serbia, { type: 'SignTreaty', treaty: treatyCalled(tabled).id, revision: 1 })
}

describe('ratification', () => {
  it('[H4] is asked of every party that a treaty costs 8 points of autonomy or more', () => {
    const world = negotiating(julyCrisis, { modules: FULL })
    expect(ratifiersOf(world, [russia, serbia], pact([defence]))).toEqual([])
    expect(ratifiersOf(world, [russia, serbia], pact([defence, peace]))).toEqual([serbia])
    expect(ratifiersOf(world, [russia, serbia], deep)).toEqual([russia, serbia])
  })

  it('[H4] [T12] keeps a treaty waiting that all have signed: nobody is bound, nobody can touch it', () => {
    const world = signed(withSupport(60))
    const treaty = treatyCalled(world)
    expect(treaty.status).toBe('signed')
    expect(bindingOn(world, russia)).toEqual([])
    given(world)
      .when(russia, { type: 'TakeBackProposal', treaty: treaty.id })
      .thenRefused({ reason: 'NotOnTheTable', treaty: treaty.id })
    expect(treatyCalled(signed(withSupport(60), pact([defence]))).status).toBe('inForce')
  })

  it('[H5] brings it into force when the next round opens, with 40 support at home', () => {
    const world = until(signed(withSupport(60)), 'briefing')
    expect(treatyCalled(world)).toMatchObject({ status: 'inForce', since: 2 })
  })

  it('[H5] fails for want of support, and says at whose home', () => {
    const world = until(signed(withSupport(30)), 'briefing')
    expect(treatyCalled(world)).toMatchObject({
      status: 'refused',
      by: serbia,
      because: 'notRatified',
      round: 2,
    })
    expect(bindingOn(world, germany)).toEqual([])
  })

  it('[W4] is not asked where domestic politics is off', () => {
    const modules = FULL.filter((module) => module !== 'domesticPolitics')
    expect(treatyCalled(signed(withSupport(30), deep, modules)).status).toBe('inForce')
  })
})
