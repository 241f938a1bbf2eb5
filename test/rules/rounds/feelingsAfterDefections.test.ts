import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../../shared/rules/ledger.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { fromDefections } from '../../../shared/rules/rounds/feelingsAfterDefections.ts'
import { ordering } from '../../support/given.ts'
import { austria, france, germany, julyCrisis, russia, serbia } from '../../support/julyCrisis.ts'
import { ledgerEntry } from '../../support/ledgerEntry.ts'
import { told } from './told.ts'

describe('a known defection', () => {
  const cost = (entry: Partial<LedgerEntry>, norms: Partial<Position['norms']> = {}) => {
    const position = { ...julyCrisis, norms: { ...julyCrisis.norms, ...norms } }
    return told(fromDefections(ordering(position), [ledgerEntry(entry)]))
  }

  it.each([
    ['shirked', -10, -3.3],
    ['abandoned', -30, -10],
    ['renounced', -20, -6.7],
    ['betrayed', -40, -13.3],
  ] as const)('[L6] of the kind %s costs opinion, a third of it elsewhere', (verdict, victims, others) => {
    expect(cost({ verdict })).toEqual([
      [germany, serbia, others],
      [austria, serbia, others],
      [russia, serbia, victims],
      [france, serbia, others],
    ])
  })

  it('[L6] costs nothing with who cannot know it', () => {
    expect(cost({ knownTo: [russia] })).toEqual([[russia, serbia, -20]])
    expect(cost({ knownTo: [] })).toEqual([])
    expect(cost({ verdict: 'kept' })).toEqual([])
  })

  it('[L7] is as dear as the age held it', () => {
    expect(cost({ knownTo: [russia] }, { renounced: 1.5 })).toEqual([[russia, serbia, -30]])
    expect(cost({}, { renounced: 0 })).toEqual([])
  })
})
