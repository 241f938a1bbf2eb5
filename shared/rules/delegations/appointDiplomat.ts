/** The teacher gives a power to a computer diplomat, or takes it back. Rule D10 of RULES.md. */
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { PowerId } from '../ids.ts'
import { isPower, type World } from '../world.ts'
import { withDelegation } from './delegation.ts'

export const AppointDiplomat = z.strictObject({
  type: z.literal('AppointDiplomat'),
  power: PowerId,
  diplomat: z.enum(['none', 'untilBack', 'untilRecalled']),
})
export type AppointDiplomat = z.infer<typeof AppointDiplomat>

export type DiplomatAppointed = Readonly<{
  type: 'DiplomatAppointed'
  power: PowerId
  diplomat: 'none' | 'untilBack' | 'untilRecalled'
}>

export type AppointRefusal =
  | Readonly<{ reason: 'NotForThisActor' }>
  | Readonly<{ reason: 'UnknownPower'; power: string }>
  | Readonly<{ reason: 'NobodyWouldPlay'; power: PowerId }>

export const decide = (
  world: World,
  actor: Actor,
  { power, diplomat }: AppointDiplomat,
): Decision<DiplomatAppointed, AppointRefusal> => {
  if (actor.kind !== 'teacher' && actor.kind !== 'shell') return refuse({ reason: 'NotForThisActor' })
  if (!isPower(world, power)) return refuse({ reason: 'UnknownPower', power })
  const delegation = world.delegations[power]
  if (diplomat === 'none' && delegation?.members.length === 0 && world.phase.kind !== 'lobby')
    return refuse({ reason: 'NobodyWouldPlay', power })
  return delegation?.diplomat === diplomat ? accept() : accept({ type: 'DiplomatAppointed', power, diplomat })
}

export const evolve = (world: World, { power, diplomat }: DiplomatAppointed): World =>
  withDelegation(world, power, (delegation) => ({ ...delegation, diplomat }))
