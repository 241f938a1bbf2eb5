import { describe, expect, it } from 'vitest'
import { nonAggression } from '../../../shared/rules/clauses/nonAggression.ts'
import { bargain, read } from '../../support/bargain.ts'
import { russia, serbia } from '../../support/julyCrisis.ts'

describe('the article of non-aggression', () => {
  it('[K4] forbids attack, and help for who attacks', () => {
    const two = bargain(russia, serbia)
    const clause = nonAggression.sketch(two)
    expect(read(nonAggression.article(clause, two, []))).toBe(
      'The Parties shall neither challenge nor attack one another, and shall not help who does.',
    )
    expect([nonAggression.character, nonAggression.price(clause)]).toEqual(['civil', 3])
  })
})
