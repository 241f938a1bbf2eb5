import { describe, expect, it } from 'vitest'
import {
  articleOf,
  CLAUSE_KINDS,
  Clause,
  type ClauseKind,
  clauseOf,
  isMilitary,
  needsOf,
  nounOf,
  priceOf,
  sketchOf,
} from '../../../shared/rules/clauses/clauses.ts'
import { bargain, picksOf } from '../../support/bargain.ts'
import { fund, peace, russia, serbia } from '../../support/julyCrisis.ts'

const two = bargain(russia, serbia)

describe('the articles', () => {
  it('[K11] have each a price', () => {
    expect(CLAUSE_KINDS.map((kind) => [kind, priceOf(sketchOf(kind, two))])).toEqual([
      ['settlement', 0],
      ['defence', 4],
      ['offence', 7],
      ['neutrality', 2],
      ['nonAggression', 3],
      ['arbitration', 2],
      ['consultation', 0],
      ['pool', 2],
      ['jointCommand', 3],
      ['basing', 5],
      ['intelligence', 1],
      ['aid', 0],
      ['verification', 1],
      ['trade', 2],
      ['exchange', 0],
      ['sanctions', 1],
      ['council', 5],
    ])
  })

  it('name a treaty by the weightiest, a league by its council, and a fund by what it is for', () => {
    const sketched = (...kinds: ClauseKind[]) => nounOf(kinds.map((kind) => sketchOf(kind, two)))
    expect(sketched('trade', 'defence', 'pool')).toBe('Alliance')
    expect(sketched('trade', 'pool')).toBe('Military Convention')
    expect(sketched('defence', 'pool', 'council')).toBe('League')
    expect(nounOf([{ ...fund(1), purpose: 'development' }])).toBe('Development Fund')
    expect(nounOf([{ ...fund(1), purpose: 'global' }])).toBe('Global Fund')
  })

  it('[F3] are military where they arm somebody', () => {
    expect(CLAUSE_KINDS.filter((kind) => isMilitary(sketchOf(kind, two)))).toEqual([
      'defence',
      'offence',
      'pool',
      'jointCommand',
      'basing',
    ])
  })

  it('[W4] need their modules', () => {
    expect(CLAUSE_KINDS.filter((kind) => needsOf(kind) === null)).toEqual([
      'defence',
      'offence',
      'neutrality',
      'nonAggression',
      'consultation',
    ])
  })

  it.each(CLAUSE_KINDS)('[T5] %s can be written down, with every choice that it offers', (kind) => {
    const clause = sketchOf(kind, two)
    expect(Clause.safeParse(clause).success).toBe(true)
    for (const { name, chosen, options } of picksOf(articleOf(clause, two, []))) {
      expect(name).not.toBe('')
      expect(options.map(({ words }) => words)).toContain(chosen)
      for (const option of options) expect(Clause.safeParse(option.clause).success).toBe(true)
    }
  })

  it('[T5] are found by their family', () => {
    expect(clauseOf([peace, fund(2)], 'pool')).toEqual(fund(2))
    expect(clauseOf([peace], 'pool')).toBeUndefined()
  })
})
