import { describe, expect, it } from 'vitest'
import { aid, withPrice } from '../../../server/diplomats/articles/aid.ts'
import type { Aid } from '../../../shared/rules/clauses/aid.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { given, negotiating, treatyCalled } from '../../support/given.ts'
import {
  austria,
  consultation,
  defence,
  france,
  germany,
  julyCrisis,
  pact,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { cabinetIn, doesAll, tableIn, withCharacter, withDiplomat } from '../around.ts'

const world = negotiating(julyCrisis)
const gift = (from: PowerId, to: PowerId, points: number): Aid => ({
  kind: 'aid',
  from,
  to,
  points,
  what: 'money',
  rounds: null,
})

/** What a computer that plays Russia does with a text of France's. */
const answers = (from: PowerId, to: PowerId) => {
  const asked = given(withDiplomat(world, russia), [
    france,
    { type: 'ProposeTreaty', to: [russia], terms: pact([gift(from, to, 3)], { title: 'Loan' }) },
  ]).world
  return treatyCalled(doesAll(asked, russia).world, 'Loan').status
}

describe('aid that is asked of a computer diplomat', () => {
  it('is not given for nothing', () => {
    expect(answers(russia, france)).not.toBe('inForce')
  })

  it('is taken where it is offered', () => {
    expect(answers(france, russia)).toBe('inForce')
  })
})

describe('aid of its own free will', () => {
  it('arms the poor against an enemy of both, from a point up to what is usual', () => {
    const arms = { kind: 'aid', from: russia, to: serbia, what: 'arms', rounds: null }
    expect(aid.writes?.(tableIn(world, [russia, serbia], austria))).toEqual([
      [{ ...arms, points: 1 }],
      [{ ...arms, points: 2 }],
    ])
  })

  it('is not for who is as rich, nor the other way, nor without an enemy, nor for two at once', () => {
    expect(aid.writes?.(tableIn(world, [russia, france], germany))).toEqual([])
    expect(aid.writes?.(tableIn(world, [serbia, russia], austria))).toEqual([])
    expect(aid.writes?.(tableIn(world, [russia, serbia]))).toEqual([])
    expect(aid.writes?.(tableIn(world, [russia, serbia, france], austria))).toEqual([])
  })

  it('weighs nothing beyond the gauges for who gets it, and more on who hates to pay', () => {
    const clause = gift(germany, austria, 2)
    const worth = (power: PowerId, now = world) =>
      aid.worth?.(cabinetIn(now, power), [germany, austria], clause, pact([clause])) ?? 0
    expect(worth(austria)).toBe(0)
    expect(worth(germany, withCharacter(world, germany, 'buckPasser'))).toBeLessThan(
      worth(germany, withCharacter(world, germany, 'hegemon')),
    )
  })

  it('can be a point less for who pays it, and is not bargained down by who gets it', () => {
    const milder = (power: PowerId, points: number) =>
      aid.milder?.(cabinetIn(world, power), [germany, austria], gift(germany, austria, points))
    expect(milder(germany, 2)).toEqual([
      { clause: gift(germany, austria, 1), change: 'for less aid from us' },
    ])
    expect(milder(germany, 1)).toEqual([])
    expect(milder(austria, 2)).toEqual([])
  })
})

describe('a price', () => {
  const prices = (clauses: Parameters<typeof pact>[0], now = world) =>
    withPrice(now, pact(clauses), germany, austria).map((terms) => terms.clauses.at(-1))

  it('is a point, and then two, as long as the promise is kept', () => {
    expect(prices([peace])).toMatchObject([
      { ...gift(germany, austria, 1), whileKept: 'nonAggression' },
      { ...gift(germany, austria, 2), whileKept: 'nonAggression' },
    ])
    expect(prices([defence])).toMatchObject([{ whileKept: 'defence' }, { whileKept: 'defence' }])
  })

  it('is named once, and only where burdens are shared at all', () => {
    expect(prices([peace, gift(germany, austria, 1)])).toEqual([])
    const without = negotiating(julyCrisis, { modules: [] })
    expect(prices([peace, consultation], without)).toEqual([])
  })
})
