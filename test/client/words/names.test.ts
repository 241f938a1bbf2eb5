import { describe, expect, it } from 'vitest'
import { namesOf, youAnd } from '../../../client/words/names.ts'
import { austria, julyCrisis, russia, serbia } from '../../support/julyCrisis.ts'

const names = namesOf(julyCrisis.powers)

describe('a list with the reader in it', () => {
  it('begins with the reader', () => {
    expect(youAnd([], names)).toBe('you')
    expect(youAnd([serbia], names)).toBe('you and serbia')
    expect(youAnd([serbia, austria, russia], names)).toBe('you, serbia, austria and russia')
  })
})
