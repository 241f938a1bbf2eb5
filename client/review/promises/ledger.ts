/** The ledger as the review reads it: each promise that fell due, where the log tells it, and who came to know. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { isDefection, type LedgerEntry } from '../../../shared/rules/ledger.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { doneInWords } from '../../words/promises.ts'
import type { History } from '../history.ts'

export type Promised = Readonly<{
  /** The entry of the log that tells it. */
  seq: number
  entry: LedgerEntry
  /** Title of the treaty. */
  under: string
  /** "due 4; paid 2" */
  done: string
}>

export const promisesOf = ({ steps }: History): readonly Promised[] =>
  steps.flatMap(({ entry: { seq, event }, after }) => {
    if (event.type !== 'PromiseTested') return []
    const { entry } = event
    const treaty = after.treaties[entry.treaty]
    return [{ seq, entry, under: treaty ? termsOf(treaty).title : '', done: doneInWords(entry, after) }]
  })

export const isBroken = ({ entry }: Promised): boolean => isDefection(entry)

/**
 * How a promise lived on after its round: kept; broken and known at once; broken, hidden and known later; or
 * broken and known to nobody whom it concerned.
 */
export type Life =
  | Readonly<{ kind: 'kept'; round: number }>
  | Readonly<{ kind: 'known'; round: number; since: number; to: 'everyone' | readonly PowerId[] }>
  | Readonly<{ kind: 'unknown'; round: number; until: number }>

/** @param rounds how many rounds have been played so far */
export const lifeOf = (entry: LedgerEntry, rounds: number): Life => {
  const { round, owedTo, knownTo, publicSince } = entry
  if (!isDefection(entry)) return { kind: 'kept', round }
  const told = knownTo === 'everyone' ? owedTo : owedTo.filter((power) => knownTo.includes(power))
  if (knownTo === 'everyone') return { kind: 'known', round, since: publicSince ?? round, to: 'everyone' }
  if (told.length > 0) return { kind: 'known', round, since: round, to: told }
  return { kind: 'unknown', round, until: Math.max(round, rounds) }
}

export type Tally = Readonly<{
  due: number
  kept: number
  broken: number
  /** Broken promises that those they concerned came to know of. */
  known: number
  /** How many breaches of each power nobody it concerned knows of, most first. */
  unknownBy: readonly Readonly<{ power: PowerId; count: number }>[]
}>

export const tallyOf = (promises: readonly Promised[]): Tally => {
  const broken = promises.filter(isBroken)
  const unknown = broken.filter(({ entry }) => lifeOf(entry, 0).kind === 'unknown')
  const by = new Map<PowerId, number>()
  for (const { entry } of unknown) by.set(entry.by, (by.get(entry.by) ?? 0) + 1)
  return {
    due: promises.length,
    kept: promises.length - broken.length,
    broken: broken.length,
    known: broken.length - unknown.length,
    unknownBy: [...by].map(([power, count]) => ({ power, count })).toSorted((a, b) => b.count - a.count),
  }
}
