/** What a round would look like if nobody changed course: the base of every "today" and "if". */
import type { PowerId, TreatyId } from '../rules/ids.ts'
import { roundOf } from '../rules/phase.ts'
import { owedUnder } from '../rules/rounds/dues.ts'
import type { InForce } from '../rules/treaties/treaty.ts'
import { type Outlay, powersOf, receivedBy, spendable, treatiesInForce, type World } from '../rules/world.ts'

/**
 * Last round's arms, and what was given beside them; each fund as last paid, and one that is new, or whose text is,
 * as it falls due, like everything owed to others; the rest in development. Where a share does not fit beside the
 * arms, the arms give way.
 */
export const usualOutlay = (world: World): Outlay => {
  const paid: Record<TreatyId, Readonly<Record<PowerId, number>>> = {}
  const spent = new Map<PowerId, number>()
  for (const treaty of treatiesInForce(world)) {
    const owed = owedUnder(world, treaty)
    const last = isNewText(world, treaty) ? undefined : world.outlay.paid[treaty.id]
    const shares = owed.filter(({ to }) => to === 'fund')
    if (shares.length > 0)
      paid[treaty.id] = Object.fromEntries(shares.map(({ by, points }) => [by, last?.[by] ?? points]))
    for (const { by, to, points } of owed)
      spent.set(by, (spent.get(by) ?? 0) + (to === 'fund' ? (paid[treaty.id]?.[by] ?? 0) : points))
  }
  const given = (power: PowerId) => spent.get(power) ?? 0
  const arms = (power: PowerId) => {
    const own = (world.outlay.arms[power] ?? 0) - (world.outlay.received?.[power]?.arms ?? 0)
    return Math.max(0, Math.min(own, spendable(world, power) - given(power)))
  }
  return {
    arms: Object.fromEntries(
      powersOf(world).map((power) => [power, arms(power) + receivedBy(world, power).arms]),
    ),
    development: Object.fromEntries(
      powersOf(world).map((power) => [
        power,
        Math.max(0, spendable(world, power) - arms(power) - given(power)) +
          receivedBy(world, power).technology,
      ]),
    ),
    ...(world.received && { received: world.received }),
    paid,
  }
}

/** Whether what falls due may differ from what was paid, because the text binds from this round. */
const isNewText = ({ phase }: World, { revisions }: InForce): boolean =>
  revisions.some(({ binds, joined }) => binds === roundOf(phase) && !joined)
