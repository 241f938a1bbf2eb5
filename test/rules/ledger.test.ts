import { describe, expect, it } from 'vitest'
import type { TreatyId } from '../../shared/rules/ids.ts'
import { canKnow, isDefection, type LedgerEntry } from '../../shared/rules/ledger.ts'
import { france, germany, russia, serbia } from '../support/julyCrisis.ts'

const line = (knownTo: LedgerEntry['knownTo']): LedgerEntry => ({
  round: 1,
  by: serbia,
  treaty: 'tany' as TreatyId,
  owedTo: [russia],
  what: { kind: 'renunciation' },
  article: null,
  verdict: 'renounced',
  knownTo,
  publicSince: null,
})
const knowers = (knownTo: LedgerEntry['knownTo']) =>
  [serbia, russia, france, germany].filter((power) => canKnow(line(knownTo), power))

describe('a line of the ledger', () => {
  it('[L1] [L4] is known to who made the promise, and to whom it says', () => {
    expect(knowers([])).toEqual([serbia])
    expect(knowers([russia])).toEqual([serbia, russia])
    expect(knowers('everyone')).toHaveLength(4)
  })

  it('[L2] is a defection unless it was kept', () => {
    expect([isDefection(line([])), isDefection({ ...line([]), verdict: 'kept' })]).toEqual([true, false])
  })
})
