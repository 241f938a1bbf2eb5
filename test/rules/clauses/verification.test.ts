import { describe, expect, it } from 'vitest'
import { verification } from '../../../shared/rules/clauses/verification.ts'
import { bargain, read } from '../../support/bargain.ts'
import { russia, serbia } from '../../support/julyCrisis.ts'

describe('the article of open books', () => {
  it('[K9] opens the books of a fund', () => {
    const two = bargain(russia, serbia)
    const clause = verification.sketch(two)
    expect(read(verification.article(clause, two, []))).toContain('each Party shall know exactly')
    expect(verification.fault(clause, two, [{ kind: 'pool' }])).toBeNull()
    expect(verification.fault(clause, two, [{ kind: 'trade' }])).toEqual({ reason: 'NothingToVerify' })
    expect([verification.needs, verification.price(clause)]).toEqual(['burdenSharing', 1])
  })
})
