/** A line of the ledger, for whoever only wants to say what is special about it. */
import type { TreatyId } from '../../shared/rules/ids.ts'
import type { LedgerEntry } from '../../shared/rules/ledger.ts'
import { russia, serbia } from './julyCrisis.ts'

/** Serbia has renounced a treaty with Russia in the first round, and all the world knows. */
export const ledgerEntry = (said: Partial<LedgerEntry> = {}): LedgerEntry => ({
  round: 1,
  by: serbia,
  treaty: 'tany' as TreatyId,
  owedTo: [russia],
  what: { kind: 'renunciation' },
  article: null,
  verdict: 'renounced',
  knownTo: 'everyone',
  publicSince: 1,
  ...said,
})
