/** A promise that hangs on another article of its treaty. Rule K14 of RULES.md. */
import { type Clause, clauseOf, effectsOf } from '../clauses/clauses.ts'
import { owedOf } from '../clauses/owed.ts'
import { opponentOf } from '../crises/crisis.ts'
import type { PowerId } from '../ids.ts'
import { canKnow, isDefection, type LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import type { World } from '../world.ts'
import { type InForce, termsOf } from './treaty.ts'

/** Whether `to` has kept the article on which the promise hangs, as far as `by`, who owes it, can know. */
export const isStillOwed = (
  world: World,
  treaty: Pick<InForce, 'id' | 'parties' | 'revisions'>,
  clause: Clause,
  by: PowerId,
  to: PowerId,
): boolean => {
  const { whileKept } = owedOf(clause)
  if (whileKept === undefined) return true
  return !world.ledger.some(
    (entry) =>
      entry.by === to &&
      entry.treaty === treaty.id &&
      entry.round === roundOf(world.phase) - 1 &&
      isDefection(entry) &&
      canKnow(entry, by) &&
      (entry.article === whileKept || breaks(world, treaty, entry, whileKept)),
  )
}

/** Who turns on a partner breaks every article of the treaty that forbids it; the ledger names the first. */
const breaks = (
  { crises }: World,
  treaty: Pick<InForce, 'parties' | 'revisions'>,
  { by, owedTo, what, article }: LedgerEntry,
  kind: Clause['kind'],
): boolean => {
  const crisis = what.kind === 'restraint' && article !== 'arbitration' ? crises[what.crisis] : undefined
  const clause = clauseOf(termsOf(treaty).clauses, kind)
  const [victim] = owedTo
  if (!crisis || !clause || !victim) return false
  return (
    effectsOf(clause).restrains?.(clause, treaty.parties, by, victim, opponentOf(crisis, victim)) ?? false
  )
}
