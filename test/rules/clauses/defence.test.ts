import { describe, expect, it } from 'vitest'
import { defence } from '../../../shared/rules/clauses/defence.ts'
import { bargain, picksOf, read } from '../../support/bargain.ts'
import { austria, france, germany, russia, serbia } from '../../support/julyCrisis.ts'

const two = bargain(russia, serbia)

describe('the article of defence', () => {
  it('[K1] is owed against anyone, or against named powers', () => {
    const clause = defence.sketch(two)
    expect(read(defence.article(clause, two, []))).toBe(
      'If any power attacks one of the Parties, the other shall come to its aid after judging for itself that it is called for, whoever began it.',
    )
    expect(
      read(defence.article({ ...clause, against: [germany, austria] }, bargain(russia, serbia, france), [])),
    ).toContain(
      'If germany or austria attacks one of the Parties, the others shall come to its aid after judging for themselves that it is called for',
    )
    const most = [germany, austria, france].flatMap((power) => [power, power, power])
    expect(defence.schema.safeParse({ ...clause, against: most }).success).toBe(false)
    expect(defence.schema.safeParse({ ...clause, against: [] }).success).toBe(false)
  })

  it('[K2] is at discretion, or automatic', () => {
    const automatic = { ...defence.sketch(two), when: 'automatic' } as const
    expect(read(defence.article(automatic, two, []))).toContain('at once and of itself, whoever began it.')
    expect([defence.price(defence.sketch(two)), defence.price(automatic)]).toEqual([4, 7])
  })

  it('[K1] [K2] offers every choice on the desk', () => {
    const [against, , when] = picksOf(defence.article(defence.sketch(two), two, []))
    expect(against?.options.map(({ words }) => words)).toEqual(['any power', 'germany', 'austria', 'france'])
    expect(when?.options.map(({ clause }) => clause.when)).toEqual(['discretion', 'automatic'])
  })

  it('[F3] is military', () => {
    expect(defence.character).toBe('military')
  })
})
