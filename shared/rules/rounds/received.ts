/** What aid becomes in the hands of who receives it, a round later. Rule K20 of RULES.md. */
import { clauseOf, effectsOf } from '../clauses/clauses.ts'
import type { PowerId } from '../ids.ts'
import { termsOf } from '../treaties/treaty.ts'
import type { Payment, Received, World } from '../world.ts'

/** Whether what is given under this article reaches another power, and as what; null where it does not. */
export const broughtBy = (world: World, { treaty, article, to }: Payment) => {
  const bound = world.treaties[treaty]
  const clause = bound && clauseOf(termsOf(bound).clauses, article)
  return to === 'parties' || !clause ? null : (effectsOf(clause).brings?.(clause) ?? null)
}

/** Everything that reaches each power, summed by what it is. */
export const receivedFrom = (
  world: World,
  payments: readonly Payment[],
): Readonly<Record<PowerId, Received>> => {
  const received: Record<PowerId, Received> = {}
  for (const payment of payments) {
    const kind = broughtBy(world, payment)
    if (kind === null || payment.to === 'parties' || payment.paid === 0) continue
    const before = received[payment.to] ?? { money: 0, arms: 0, technology: 0 }
    received[payment.to] = { ...before, [kind]: before[kind] + payment.paid }
  }
  return received
}

/** What one power gave another beyond what it got from it in the same round, in points. */
export const netGiven = (payments: readonly Payment[], by: PowerId, to: PowerId): number =>
  payments.reduce(
    (net, each) =>
      net +
      (each.by === by && each.to === to ? each.paid : 0) -
      (each.by === to && each.to === by ? each.paid : 0),
    0,
  )
