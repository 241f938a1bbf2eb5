/** A delegation says that it is ready to go on, or that it is not after all. Rules R4 and R5 of RULES.md. */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import type { PowerId } from '../ids.ts'
import { powersOf, type World } from '../world.ts'

export const DeclareReady = z.strictObject({
  type: z.literal('DeclareReady'),
  ready: z.enum(['ready', 'notReady']),
})
export type DeclareReady = z.infer<typeof DeclareReady>

export type ReadyDeclared = Readonly<{ type: 'ReadyDeclared'; by: PowerId; ready: 'ready' | 'notReady' }>

export type ReadyRefusal = Readonly<{ reason: 'NothingToBeReadyFor'; phase: World['phase']['kind'] }>

export const decide = (
  world: World,
  { power }: Mandate,
  { ready }: DeclareReady,
): Decision<ReadyDeclared, ReadyRefusal> => {
  const { kind } = world.phase
  if (kind !== 'briefing' && kind !== 'negotiation' && kind !== 'report')
    return refuse({ reason: 'NothingToBeReadyFor', phase: kind })
  return world.ready.includes(power) === (ready === 'ready')
    ? accept()
    : accept({ type: 'ReadyDeclared', by: power, ready })
}

export const evolve = (world: World, { by, ready }: ReadyDeclared): World => {
  const others = world.ready.filter((power) => power !== by)
  return { ...world, ready: ready === 'ready' ? [...others, by] : others }
}

/** Rule R5: whether a power holds the phase up no longer: ready, or in Orders locked. */
export const isDone = (world: World, power: PowerId): boolean =>
  world.phase.kind === 'orders' ? power in world.orders : world.ready.includes(power)

export const everybodyIsDone = (world: World): boolean =>
  powersOf(world).every((power) => isDone(world, power))
