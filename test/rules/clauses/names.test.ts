import { describe, expect, it } from 'vitest'
import { called, listed } from '../../../shared/rules/clauses/names.ts'
import { bargain } from '../../support/bargain.ts'
import { atlantis, france, germany, julyCrisis, russia } from '../../support/julyCrisis.ts'

describe('names in an article', () => {
  it('stand with the article that they want', () => {
    const [first] = julyCrisis.powers
    const names = { [germany]: { ...first!.names, short: 'German Empire', article: 'the' } as const }
    expect(called({ names }, germany)).toBe('the German Empire')
    expect(called(bargain(germany, russia), france)).toBe('france')
    expect(called({ names }, atlantis)).toBe('atlantis')
  })

  it('are listed as in a sentence', () => {
    expect([listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'], 'or')]).toEqual([
      '',
      'A',
      'A and B',
      'A, B or C',
    ])
  })
})
