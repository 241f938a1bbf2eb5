import { describe, expect, it } from 'vitest'
import { canKnow, isDefection, type LedgerEntry } from '../../shared/rules/ledger.ts'
import { france, germany, russia, serbia } from '../support/julyCrisis.ts'
import { ledgerEntry } from '../support/ledgerEntry.ts'

const knowers = (knownTo: LedgerEntry['knownTo']) =>
  [serbia, russia, france, germany].filter((power) => canKnow(ledgerEntry({ knownTo }), power))

describe('a line of the ledger', () => {
  it('[L1] [L4] is known to who made the promise, and to whom it says', () => {
    expect(knowers([])).toEqual([serbia])
    expect(knowers([russia])).toEqual([serbia, russia])
    expect(knowers('everyone')).toHaveLength(4)
  })

  it('[L2] is a defection unless it was kept', () => {
    expect([isDefection(ledgerEntry()), isDefection(ledgerEntry({ verdict: 'kept' }))]).toEqual([true, false])
  })
})
