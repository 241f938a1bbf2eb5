/** Which stances a power can take in a crisis, and which one it takes if it says nothing. Rules C2, C3 and R9 of RULES.md. */
import type { Called } from '../clauses/clause.ts'
import type { PowerId } from '../ids.ts'
import type { World } from '../world.ts'
import type { Crisis, Stance } from './crisis.ts'
import { isPrincipal } from './crisis.ts'
import { callsIn } from './promises.ts'

/** In the order in which they are offered. */
export const stancesOpenTo = (world: World, crisis: Crisis, power: PowerId): readonly Stance[] => {
  if (isPrincipal(crisis, power)) return ['standFirm', 'concede']
  const call = callTo(world, crisis, power, 'target')
  if (call?.when === 'automatic') return ['honour']
  if (call) return ['honour', 'abstain', 'joinChallenger']
  return callTo(world, crisis, power, 'challenger')
    ? ['joinChallenger', 'abstain', 'joinTarget']
    : ['abstain', 'joinTarget', 'joinChallenger']
}

const callTo = (world: World, crisis: Crisis, power: PowerId, side: Called['side']) =>
  callsIn(world, crisis).find((each) => each.power === power && each.side === side)

/** Rule R9: who gives no orders keeps every promise, help before attack, and backs no aggression that it does not owe. */
export const stanceByDefault = (world: World, crisis: Crisis, power: PowerId): Stance => {
  if (power === crisis.challenger) return 'concede'
  if (power === crisis.target) return 'standFirm'
  if (callTo(world, crisis, power, 'target')) return 'honour'
  return callTo(world, crisis, power, 'challenger') ? 'joinChallenger' : 'abstain'
}

/** Crises of this round that have not been resolved. */
export const openCrises = ({ crises }: World): readonly Crisis[] =>
  Object.values(crises).filter(({ outcome }) => outcome === null)
