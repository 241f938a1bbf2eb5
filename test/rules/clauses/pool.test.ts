import { describe, expect, it } from 'vitest'
import { isMilitary } from '../../../shared/rules/clauses/clauses.ts'
import { Pool, pool, shareDue } from '../../../shared/rules/clauses/pool.ts'
import { bargain, picksOf, read } from '../../support/bargain.ts'
import { france, germany, russia, serbia } from '../../support/julyCrisis.ts'

const equal = (amount: number): Pool => ({ kind: 'pool', share: { rule: 'equal', amount } })
const proportional = (percent: number): Pool => ({ kind: 'pool', share: { rule: 'proportional', percent } })
const fixed: Pool = { kind: 'pool', share: { rule: 'fixed', amounts: { [russia]: 3, [serbia]: 0 } } }

describe('the article of a common fund', () => {
  it('[K7] takes the same from all, a part of each, or what is fixed', () => {
    expect(shareDue(equal(2), russia, 16)).toBe(2)
    expect(shareDue(proportional(25), russia, 16)).toBe(4)
    expect([shareDue(fixed, russia, 16), shareDue(fixed, serbia, 4)]).toEqual([3, 0])
    expect(shareDue(fixed, germany, 25)).toBe(0)
  })

  it('[K7] has limits', () => {
    const parses = (clause: Pool) => Pool.safeParse(clause).success
    expect([equal(0), equal(1), equal(20), equal(21), equal(1.5)].map(parses)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect([proportional(4), proportional(5), proportional(50), proportional(51)].map(parses)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('[K8] rounds a percentage to the nearest point, halves up', () => {
    expect(shareDue(proportional(10), russia, 14.9)).toBe(1)
    expect(shareDue(proportional(10), russia, 15)).toBe(2)
    // 29% of 50 is 14.5, which floating point would make a little less.
    expect(shareDue(proportional(29), russia, 50)).toBe(15)
  })

  it('[K8] is owed even beyond the means of who has become poor', () => {
    expect(shareDue(equal(8), serbia, 2)).toBe(8)
  })

  it('[K6] begins on the desk with what the poorest can pay', () => {
    expect(pool.sketch(bargain(russia, germany))).toEqual(equal(3))
    expect(pool.sketch(bargain(russia, serbia))).toEqual(equal(2))
    expect(pool.sketch({ ...bargain(russia, serbia), capability: { [russia]: 16, [serbia]: 1 } })).toEqual(
      equal(1),
    )
  })

  it('[K6] reads like an article', () => {
    const two = bargain(russia, serbia)
    expect(read(pool.article(equal(1), two, []))).toBe(
      'Each Party shall pay the same: 1 point a round into a common fund for their defence.',
    )
    expect(read(pool.article(proportional(20), two, []))).toContain(
      'by its strength: 20 in a hundred of its points',
    )
    expect(read(pool.article(fixed, two, []))).toBe(
      'The Parties shall pay what is named here: russia 3 points and serbia 0 points a round into a common fund for their defence.',
    )
    const three: Pool = {
      kind: 'pool',
      share: { rule: 'fixed', amounts: { [russia]: 3, [serbia]: 1, [france]: 2 } },
    }
    expect(read(pool.article(three, bargain(russia, serbia, france), []))).toContain(
      'russia 3 points, serbia 1 point and france 2 points',
    )
  })

  it('[K7] offers other shares, and other ways to share', () => {
    const two = bargain(russia, serbia)
    const [rule, amount] = picksOf(pool.article(equal(3), two, []))
    expect(rule?.options.map(({ clause }) => clause)).toEqual([
      equal(3),
      proportional(20),
      { kind: 'pool', share: { rule: 'fixed', amounts: { [russia]: 3, [serbia]: 1 } } },
      { kind: 'pool', share: { rule: 'phased', steps: [0, 1, 2] } },
    ])
    expect(amount?.options.map(({ clause }) => clause)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(equal))
    const [, ofRussia] = picksOf(pool.article(fixed, two, []))
    expect(ofRussia?.options.map(({ words }) => words)).toHaveLength(11)
    expect(ofRussia?.options[10]).toEqual({
      words: '10 points',
      clause: { kind: 'pool', share: { rule: 'fixed', amounts: { [russia]: 10, [serbia]: 0 } } },
    })
  })

  it('[K7] offers shares that a treaty can hold, even to the very strong', () => {
    const giants = { ...bargain(russia, serbia), capability: { [russia]: 500, [serbia]: 1 } }
    const [rule] = picksOf(pool.article(equal(1), giants, []))
    for (const { clause } of rule!.options) {
      expect(Pool.safeParse(clause).success).toBe(true)
      expect(pool.fault(clause, giants, [])).toBeNull()
    }
  })

  it('[F3] is military', () => {
    expect([isMilitary(equal(1)) && 'military', pool.needs, pool.price(equal(1))]).toEqual([
      'military',
      'burdenSharing',
      2,
    ])
  })
})
