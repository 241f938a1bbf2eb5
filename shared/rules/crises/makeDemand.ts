/**
 * A power demands something of another, and so opens a crisis of its own making. Everybody sees it at once, and it
 * costs the good opinion of all. Rules C15 and C16 of RULES.md.
 */
import { z } from 'zod'
import { drawnName } from '../chance.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { type CrisisId, PowerId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import type { CrisisPlan } from '../position.ts'
import { pairOf } from '../powerNames.ts'
import { isPower, positionOf, type World } from '../world.ts'
import type { Crisis } from './crisis.ts'
import { isPrincipal } from './crisis.ts'
import { mostStakes } from './odds.ts'
import { openCrises } from './stances.ts'

export const Demand = z.strictObject({
  type: z.literal('Demand'),
  target: PowerId,
  /** Points of the target's capability, in halves. */
  stakes: z.number().min(0.5).max(50).multipleOf(0.5),
  /** What is demanded, as a phrase after "demands": "the Congo". */
  demand: z.string().trim().min(3).max(80),
})
export type Demand = z.infer<typeof Demand>

export type DemandMade = Readonly<{ type: 'DemandMade'; by: PowerId; crisis: CrisisPlan }>

export type DemandRefusal =
  | Readonly<{ reason: 'NotTimeForDemands'; phase: World['phase']['kind'] }>
  | Readonly<{ reason: 'ModuleOff'; module: 'crises'; clause: null }>
  | Readonly<{ reason: 'UnknownPower'; power: string }>
  | Readonly<{ reason: 'DemandOfOneself' }>
  | Readonly<{ reason: 'DemandMadeAlready'; crisis: CrisisId }>
  | Readonly<{ reason: 'InCrisisAlready'; crisis: CrisisId; power: PowerId }>
  | Readonly<{ reason: 'StakesTooHigh'; power: PowerId; most: number }>

/** What stands against a demand of these stakes, or null. */
export const faultInDemand = (
  world: World,
  power: PowerId,
  { target, stakes }: Pick<Demand, 'target' | 'stakes'>,
): DemandRefusal | null => {
  if (!world.settings.modules.includes('crises'))
    return { reason: 'ModuleOff', module: 'crises', clause: null }
  if (world.phase.kind !== 'negotiation') return { reason: 'NotTimeForDemands', phase: world.phase.kind }
  if (!isPower(world, target)) return { reason: 'UnknownPower', power: target }
  if (target === power) return { reason: 'DemandOfOneself' }
  const made = demandsOf(world, roundOf(world.phase)).find(({ challenger }) => challenger === power)
  if (made) return { reason: 'DemandMadeAlready', crisis: made.id }
  const between = openCrises(world).find((each) => isPrincipal(each, power) && isPrincipal(each, target))
  if (between) return { reason: 'InCrisisAlready', crisis: between.id, power: target }
  const most = mostStakes(world, target)
  return stakes > most ? { reason: 'StakesTooHigh', power: target, most } : null
}

export const decide = (
  world: World,
  { power }: Mandate,
  { target, stakes, demand }: Demand,
): Decision<DemandMade, DemandRefusal> => {
  const fault = faultInDemand(world, power, { target, stakes })
  if (fault) return refuse(fault)
  return accept({ type: 'DemandMade', by: power, crisis: demanded(world, power, { target, stakes, demand }) })
}

/** The crisis that a demand opens. It burns at its target's seat, and no border hangs on it. */
export const demanded = (
  world: World,
  challenger: PowerId,
  { target, stakes, demand }: Pick<Demand, 'target' | 'stakes' | 'demand'>,
): CrisisPlan => ({
  id: drawnName(world.naming, 'c', (name) => Object.hasOwn(world.crises, name)) as CrisisId,
  title: `The ${pairOf(positionOf(world, challenger).names, positionOf(world, target).names)} crisis`,
  demand,
  challenger,
  target,
  stakes,
  place: null,
  regions: [],
})

/** That crisis on the day on which the demand is made. */
export const opened = ({ phase }: World, plan: CrisisPlan): Crisis => ({
  ...plan,
  round: roundOf(phase),
  origin: 'demand',
  declared: {},
  outcome: null,
})

export const evolve = (world: World, { crisis }: DemandMade): World => ({
  ...world,
  crises: { ...world.crises, [crisis.id]: opened(world, crisis) },
})

/** The crises of a round that powers have opened by a demand. */
export const demandsOf = ({ crises }: World, round: number): readonly Crisis[] =>
  Object.values(crises).filter((crisis) => crisis.origin === 'demand' && crisis.round === round)
