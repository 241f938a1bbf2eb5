/**
 * For one round a victim owes a breaker of their treaty nothing under it: an order, and no defection. Rules T34
 * and L11 of RULES.md; Vienna Convention on the Law of Treaties, article 60.
 */
import { z } from 'zod'
import { PowerId, TreatyId } from '../ids.ts'
import { canKnow, isDefection, type LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import { bindingOn, type World } from '../world.ts'

export const Suspension = z.strictObject({ treaty: TreatyId, toward: PowerId })
export type Suspension = z.infer<typeof Suspension>

export type SuspensionRefusal = Readonly<{ reason: 'NothingToSuspendFor' }> & Suspension

/** Rule T34: partners who broke the treaty toward this power in the round before, as far as it can know. */
export const suspendableBy = (world: World, power: PowerId): readonly Suspension[] =>
  bindingOn(world, power).flatMap(({ id, parties }) =>
    parties
      .filter((toward) =>
        world.ledger.some(
          (entry) =>
            entry.by === toward &&
            entry.treaty === id &&
            entry.round === roundOf(world.phase) - 1 &&
            entry.owedTo.includes(power) &&
            isDefection(entry) &&
            canKnow(entry, power),
        ),
      )
      .map((toward) => ({ treaty: id, toward })),
  )

/** What is wrong with these suspensions, or null. */
export const faultInSuspensions = (
  world: World,
  power: PowerId,
  suspended: readonly Suspension[],
): SuspensionRefusal | null => {
  const lawful = suspendableBy(world, power)
  const fault = suspended.find((each) => !lawful.some((other) => isSame(each, other)))
  return fault ? { reason: 'NothingToSuspendFor', ...fault } : null
}

export const isSame = (a: Suspension, b: Suspension): boolean =>
  a.treaty === b.treaty && a.toward === b.toward

/**
 * Rule L11: the lines of the ledger that are left. A promise is not owed to those toward whom its treaty is
 * suspended; a line that is owed to nobody else is not written, kept or broken.
 *
 * @param suspended what each power suspends in this round
 */
export const withoutSuspended = (
  ledger: readonly LedgerEntry[],
  suspended: (power: PowerId) => readonly Suspension[],
): readonly LedgerEntry[] =>
  ledger.flatMap((entry) => {
    if (entry.what.kind === 'renunciation' || entry.what.kind === 'disclosure') return [entry]
    const owedTo = entry.owedTo.filter(
      (toward) => !suspended(entry.by).some((each) => isSame(each, { treaty: entry.treaty, toward })),
    )
    return owedTo.length === 0 ? [] : [{ ...entry, owedTo }]
  })
