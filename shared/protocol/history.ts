/** What really happened in a round, told to whoever has played it, and not before the end. */
import type { CrisisOutcome } from '../rules/crises/crisis.ts'
import type { CrisisId } from '../rules/ids.ts'

export type HistoryLine = Readonly<{
  /** "1911" */
  label: string
  short: string
  /**
   * `settled`: by a bargain; `standoff`: nobody gave way and nobody fought. No class can reach either, so
   * they count as another way.
   */
  crises: Readonly<Record<CrisisId, CrisisOutcome['kind'] | 'settled' | 'standoff'>>
}>
