import { describe, expect, it } from 'vitest'
import { trade } from '../../../shared/rules/clauses/trade.ts'
import { bargain, picksOf, read } from '../../support/bargain.ts'
import { russia, serbia } from '../../support/julyCrisis.ts'

describe('the article of trade', () => {
  it('[K10] has three depths', () => {
    const two = bargain(russia, serbia)
    const clause = trade.sketch(two)
    expect(read(trade.article(clause, two, []))).toBe(
      'The Parties shall lower their customs for each other’s goods.',
    )
    const [depth] = picksOf(trade.article(clause, two, []))
    expect(depth?.options.map((option) => trade.price(option.clause))).toEqual([2, 4, 7])
    expect([trade.needs, trade.character]).toEqual(['trade', 'civil'])
  })
})
