import { describe, expect, it } from 'vitest'
import { observed } from '../../../shared/rules/rounds/reputation.ts'
import { ordering } from '../../support/given.ts'
import { julyCrisis, russia, serbia } from '../../support/julyCrisis.ts'
import { ledgerEntry } from '../../support/ledgerEntry.ts'

describe('reputation', () => {
  it('[L5] counts what everybody can know', () => {
    const ledger = [
      ledgerEntry({ verdict: 'kept' }),
      ledgerEntry({ verdict: 'shirked' }),
      ledgerEntry({ knownTo: [russia] }),
      ledgerEntry({ by: russia, knownTo: [] }),
    ]
    expect(observed(ordering(julyCrisis), ledger, [])).toMatchObject({
      [serbia]: { kept: 1, called: 2 },
      [russia]: { kept: 0, called: 0 },
    })
  })
})
