/** What another government's word is worth to this one: what all know, and what it knows itself. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { isDefection, type LedgerEntry } from '../../../shared/rules/ledger.ts'
import { reliability } from '../../../shared/rules/reliability.ts'
import { within } from '../../../shared/rules/rounding.ts'
import { attitude } from '../../../shared/rules/world.ts'
import type { Cabinet } from './cabinet.ts'

/** From 0 to 1: the chance that it keeps a promise when that costs something. */
export const trustIn = (cabinet: Cabinet, other: PowerId): number => {
  const { known, power, temper } = cabinet
  const wrongs = wrongsOf(cabinet, other).filter(({ round }) => cabinet.round - round <= 2)
  const toUs = wrongs.filter(({ owedTo }) => owedTo.includes(power)).length
  const warmth = attitude(known, other, power) / 500
  const mood = (temper.trusting - 0.5) * 0.3
  return within((reliability(known, other) + warmth + mood) * 0.8 ** toUs, 0.05, 0.97)
}

/** Broken promises of that power that this cabinet can know of, the latest last. */
export const wrongsOf = ({ known }: Cabinet, other: PowerId): readonly LedgerEntry[] =>
  known.ledger.filter((entry) => entry.by === other && isDefection(entry))

/** The latest promise to us that it broke, if that was not long ago. */
export const grievanceAgainst = (cabinet: Cabinet, other: PowerId): LedgerEntry | undefined =>
  wrongsOf(cabinet, other)
    .filter(({ owedTo, round }) => owedTo.includes(cabinet.power) && cabinet.round - round <= 2)
    .at(-1)
