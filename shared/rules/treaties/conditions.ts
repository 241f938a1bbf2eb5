/** A promise that hangs on another article of its treaty. Rule K14 of RULES.md. */
import type { Clause } from '../clauses/clauses.ts'
import { owedOf } from '../clauses/owed.ts'
import type { PowerId } from '../ids.ts'
import { canKnow, isDefection } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import type { World } from '../world.ts'
import type { InForce } from './treaty.ts'

/** Whether `to` has kept the article on which the promise hangs, as far as `by`, who owes it, can know. */
export const isStillOwed = (
  world: World,
  { id }: Pick<InForce, 'id'>,
  clause: Clause,
  by: PowerId,
  to: PowerId,
): boolean => {
  const { whileKept } = owedOf(clause)
  return !world.ledger.some(
    (entry) =>
      whileKept !== undefined &&
      entry.article === whileKept &&
      entry.by === to &&
      entry.treaty === id &&
      entry.round === roundOf(world.phase) - 1 &&
      isDefection(entry) &&
      canKnow(entry, by),
  )
}
