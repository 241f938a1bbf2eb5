/**
 * The register: who has lost the connection and who is back. An absent head is replaced at once; a computer
 * diplomat that played for an absent delegation hands back. Rules D3 and D9 of RULES.md.
 */
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { PersonId, type PowerId } from '../ids.ts'
import type { World } from '../world.ts'
import { withDelegation, withHead } from './delegation.ts'
import { seatOf } from './mandate.ts'

export const MarkPresence = z.strictObject({
  type: z.literal('MarkPresence'),
  person: PersonId,
  presence: z.enum(['here', 'away']),
})
export type MarkPresence = z.infer<typeof MarkPresence>

export type PresenceMarked = Readonly<{
  type: 'PresenceMarked'
  person: PersonId
  power: PowerId
  presence: 'here' | 'away'
}>

export type MarkPresenceRefusal = Readonly<{ reason: 'NotForThisActor' }> | Readonly<{ reason: 'NoSeat' }>

export const decide = (
  world: World,
  actor: Actor,
  { person, presence }: MarkPresence,
): Decision<PresenceMarked, MarkPresenceRefusal> => {
  if (actor.kind !== 'shell') return refuse({ reason: 'NotForThisActor' })
  const power = seatOf(world, person)
  if (!power) return refuse({ reason: 'NoSeat' })
  const isAway = world.delegations[power]?.away.includes(person) ?? false
  return isAway === (presence === 'away')
    ? accept()
    : accept({ type: 'PresenceMarked', person, power, presence })
}

export const evolve = (world: World, { person, power, presence }: PresenceMarked): World =>
  withDelegation(world, power, (delegation) => {
    const others = delegation.away.filter((member) => member !== person)
    if (presence === 'away') return withHead({ ...delegation, away: [...others, person] })
    const diplomat = delegation.diplomat === 'untilBack' ? 'none' : delegation.diplomat
    return withHead({ ...delegation, away: others, diplomat })
  })
