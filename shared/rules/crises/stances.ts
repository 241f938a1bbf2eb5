/** Which stances a power can take in a crisis, and which one it takes if it says nothing. Rules C2, C3 and R9 of RULES.md. */
import type { PowerId } from '../ids.ts'
import type { World } from '../world.ts'
import type { Crisis, Stance } from './crisis.ts'
import { isPrincipal } from './crisis.ts'
import { callsIn } from './promises.ts'

/** In the order in which they are offered. */
export const stancesOpenTo = (world: World, crisis: Crisis, power: PowerId): readonly Stance[] => {
  if (isPrincipal(crisis, power)) return ['standFirm', 'concede']
  const call = callsIn(world, crisis).find((each) => each.power === power)
  if (call?.when === 'automatic') return ['honour']
  return call ? ['honour', 'abstain', 'joinChallenger'] : ['abstain', 'joinTarget', 'joinChallenger']
}

/** Rule R9: who gives no orders keeps every promise and backs no aggression. */
export const stanceByDefault = (world: World, crisis: Crisis, power: PowerId): Stance => {
  if (power === crisis.challenger) return 'concede'
  if (power === crisis.target) return 'standFirm'
  return callsIn(world, crisis).some((each) => each.power === power) ? 'honour' : 'abstain'
}

/** Crises of this round that have not been resolved. */
export const openCrises = ({ crises }: World): readonly Crisis[] =>
  Object.values(crises).filter(({ outcome }) => outcome === null)
