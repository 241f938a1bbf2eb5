import { describe, expect, it } from 'vitest'
import { consultation } from '../../../shared/rules/clauses/consultation.ts'
import { bargain, read } from '../../support/bargain.ts'
import { russia, serbia } from '../../support/julyCrisis.ts'

describe('the article of consultation', () => {
  it('[K5] costs nothing and protects nobody: it shows what is meant', () => {
    const two = bargain(russia, serbia)
    expect(read(consultation.article({ kind: 'consultation' }, two, []))).toBe(
      'In a crisis of one of them, the Parties shall show each other what they mean to do before they do it, and speak of it in private.',
    )
    expect([consultation.needs, consultation.price({ kind: 'consultation' })]).toEqual([null, 0])
  })
})
