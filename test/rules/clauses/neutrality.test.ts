import { describe, expect, it } from 'vitest'
import { neutrality } from '../../../shared/rules/clauses/neutrality.ts'
import { bargain, read } from '../../support/bargain.ts'
import { austria, france, germany, russia, serbia } from '../../support/julyCrisis.ts'

const two = bargain(russia, serbia)

describe('the article of neutrality', () => {
  it('[K3] keeps a party out of a crisis of the other, with anyone or with named powers', () => {
    const clause = neutrality.sketch(two)
    expect(read(neutrality.article(clause, two, []))).toBe(
      'If one of the Parties is in a crisis with any power, the other shall not take sides against it, whoever began it.',
    )
    expect(read(neutrality.article({ ...clause, against: [austria, germany, france] }, two, []))).toContain(
      'with austria, germany or france, the other',
    )
    expect([neutrality.character, neutrality.price(clause)]).toEqual(['civil', 2])
  })
})
