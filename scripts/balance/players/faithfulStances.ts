/** How a player stands in the crises of a round that means to keep its word. */
import type { Call, Crisis, Stance } from '../../../shared/rules/crises/crisis.ts'
import { brokenAgainst, callsIn } from '../../../shared/rules/crises/promises.ts'
import { openCrises, stancesOpenTo } from '../../../shared/rules/crises/stances.ts'
import type { CrisisId, PowerId } from '../../../shared/rules/ids.ts'
import type { Orders } from '../../../shared/rules/rounds/orders.ts'
import type { World } from '../../../shared/rules/world.ts'

/** @param staysAway whether it does not come to a call at discretion after all; left out, it comes to every one */
export const faithfulStances = (
  known: World,
  power: PowerId,
  { stances }: Orders,
  staysAway: (call: Call, crisis: Crisis) => boolean = () => false,
): Readonly<Record<CrisisId, Stance>> =>
  Object.fromEntries(
    openCrises(known).map((crisis) => {
      const call = callsIn(known, crisis).find((each) => each.power === power)
      const leaves = call?.when === 'discretion' && staysAway(call, crisis)
      return [crisis.id, leaves ? 'abstain' : faithful(known, power, crisis, stances[crisis.id])]
    }),
  )

/** Comes when it is called, and never acts against whom it owes restraint. */
const faithful = (known: World, power: PowerId, crisis: Crisis, meant: Stance | undefined): Stance => {
  const open = stancesOpenTo(known, crisis, power)
  if (open.includes('honour')) return 'honour'
  const against = meant === 'joinTarget' || power === crisis.target ? crisis.challenger : crisis.target
  const acts = meant === 'joinTarget' || meant === 'joinChallenger' || power === crisis.challenger
  const breaks = acts && brokenAgainst(known, crisis, power, against).length > 0
  if (power === crisis.challenger || power === crisis.target) return breaks ? 'concede' : (meant ?? 'concede')
  return breaks ? 'abstain' : (meant ?? 'abstain')
}
