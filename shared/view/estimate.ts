/** What a round would look like if nobody changed course: the base of every "today" and "if". */
import type { PowerId, TreatyId } from '../rules/ids.ts'
import { dueUnder, fundsInForce } from '../rules/rounds/dues.ts'
import { type Outlay, powersOf, spendable, type World } from '../rules/world.ts'

/**
 * Last round's arms; each fund as last paid, and a fund that is new as it falls due; the rest in development.
 * Where a share does not fit beside the arms, the arms give way.
 */
export const usualOutlay = (world: World): Outlay => {
  const paid: Record<TreatyId, Readonly<Record<PowerId, number>>> = {}
  for (const treaty of fundsInForce(world)) {
    const last = world.outlay.paid[treaty.id]
    paid[treaty.id] = Object.fromEntries(
      treaty.parties.map((party) => [party, last?.[party] ?? dueUnder(world, treaty, party) ?? 0]),
    )
  }
  const given = (power: PowerId) => Object.values(paid).reduce((sum, by) => sum + (by[power] ?? 0), 0)
  const arms = (power: PowerId) =>
    Math.max(0, Math.min(world.outlay.arms[power] ?? 0, spendable(world, power) - given(power)))
  return {
    arms: Object.fromEntries(powersOf(world).map((power) => [power, arms(power)])),
    development: Object.fromEntries(
      powersOf(world).map((power) => [
        power,
        Math.max(0, spendable(world, power) - arms(power) - given(power)),
      ]),
    ),
    paid,
  }
}
