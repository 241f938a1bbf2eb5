import { describe, expect, it } from 'vitest'
import { brokenAgainst, callsIn, restraintsToward } from '../../../shared/rules/crises/promises.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { ordering, treatyCalled } from '../../support/given.ts'
import {
  austria,
  automatic,
  bound,
  consultation,
  defence,
  defenceAgainst,
  france,
  germany,
  inCrisis,
  julyCrisis,
  neutrality,
  pact,
  peace,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const called = (position: Position) =>
  callsIn(ordering(position), ultimatum).map(({ power, when }) => [power, when])

describe('who is called', () => {
  it('[C4] is whoever owes the target defence against the challenger', () => {
    const allies = bound(julyCrisis, [serbia, russia, france], pact([defence]))
    expect(called(allies)).toEqual([
      [russia, 'discretion'],
      [france, 'discretion'],
    ])
    expect(called(bound(julyCrisis, [serbia, russia], pact([defenceAgainst(germany)])))).toEqual([])
    expect(
      called(bound(julyCrisis, [serbia, russia], pact([defenceAgainst(germany, austria)]))),
    ).toHaveLength(1)
    expect(called(bound(julyCrisis, [austria, germany], pact([defence])))).toEqual([])
  })

  it('[C4] is called once: by the automatic promise, else by the older', () => {
    const twice = bound(bound(julyCrisis, [serbia, russia], pact([defence])), [serbia, russia, france], {
      ...pact([defence]),
      title: 'The newer',
    })
    const world = ordering(twice)
    const older = treatyCalled(world).id
    const newer = treatyCalled(world, 'The newer').id
    expect(callsIn(world, ultimatum)).toEqual([
      { power: russia, treaty: older, side: 'target', when: 'discretion' },
      { power: france, treaty: newer, side: 'target', when: 'discretion' },
    ])
    const strict = ordering(bound(twice, [serbia, russia], { ...pact([automatic]), title: 'The strict' }))
    expect(callsIn(strict, ultimatum)[0]).toMatchObject({
      treaty: treatyCalled(strict, 'The strict').id,
      when: 'automatic',
    })
  })

  it('[C4] is never a principal, even of one’s own pact', () => {
    expect(called(bound(julyCrisis, [serbia, austria, russia], pact([defence])))).toEqual([
      [russia, 'discretion'],
    ])
  })
})

describe('restraint', () => {
  const owes = (position: Position, by: typeof germany, victim: typeof germany, opponent: typeof germany) =>
    restraintsToward(ordering(position), by, victim, opponent).length

  it.each([
    ['non-aggression', peace],
    ['neutrality', neutrality],
    ['defence', defence],
    ['neutrality against somebody else', { kind: 'neutrality', against: [france] } as const],
    ['defence against somebody else', defenceAgainst(france)],
  ])('[C5] [K3] [K4] is owed by the challenger itself under %s', (_name, clause) => {
    expect(owes(bound(julyCrisis, [austria, serbia], pact([clause])), austria, serbia, austria)).toBe(1)
  })

  it('[C5] is not owed under a promise to consult', () => {
    expect(owes(bound(julyCrisis, [austria, serbia], pact([consultation])), austria, serbia, austria)).toBe(0)
  })

  it('[C6] is owed by a third power where the promise covers the victim’s enemy', () => {
    const under = (clause: typeof defence) =>
      owes(bound(julyCrisis, [germany, serbia], pact([clause])), germany, serbia, austria)
    expect(under(peace)).toBe(1)
    expect(under(neutrality)).toBe(1)
    expect(under({ kind: 'neutrality', against: [france] })).toBe(0)
    expect(under(defence)).toBe(1)
    expect(under(defenceAgainst(france))).toBe(0)
    expect(under(defenceAgainst(france, austria))).toBe(1)
  })

  it('[C6] is not owed to a challenger by the treaty that its challenge offends', () => {
    const both = bound(inCrisis(), [austria, serbia, russia], pact([defence, peace]))
    expect(brokenAgainst(ordering(both), ultimatum, russia, austria)).toEqual([])
    expect(brokenAgainst(ordering(both), ultimatum, russia, serbia)).toHaveLength(1)
    const apart = bound(both, [austria, russia], pact([peace]))
    expect(brokenAgainst(ordering(apart), ultimatum, russia, austria)).toHaveLength(1)
  })
})
