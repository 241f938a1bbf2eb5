/** A person leaves a delegation for good: removed, or back to the lobby. Rules D8 and D10 of RULES.md. */
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { PersonId, type PowerId } from '../ids.ts'
import type { World } from '../world.ts'
import type { DiplomatAppointed } from './appointDiplomat.ts'
import { withDelegation, without } from './delegation.ts'
import { seatOf } from './mandate.ts'
import { standIn } from './standIn.ts'

export const LeaveSeat = z.strictObject({ type: z.literal('LeaveSeat'), person: PersonId })
export type LeaveSeat = z.infer<typeof LeaveSeat>

export type SeatLeft = Readonly<{ type: 'SeatLeft'; person: PersonId; power: PowerId }>

export type LeaveSeatRefusal = Readonly<{ reason: 'NotForThisActor' }> | Readonly<{ reason: 'SeatsAreFixed' }>

export const decide = (
  world: World,
  actor: Actor,
  { person }: LeaveSeat,
): Decision<SeatLeft | DiplomatAppointed, LeaveSeatRefusal> => {
  if (actor.kind === 'diplomat') return refuse({ reason: 'NotForThisActor' })
  if (actor.kind === 'person') {
    if (actor.person !== person || world.settings.seating !== 'choose')
      return refuse({ reason: 'NotForThisActor' })
    if (world.phase.kind !== 'lobby') return refuse({ reason: 'SeatsAreFixed' })
  }
  const power = seatOf(world, person)
  if (!power) return accept()
  return accept<SeatLeft | DiplomatAppointed>(
    { type: 'SeatLeft', person, power },
    ...standIn(world, power, person),
  )
}

export const evolve = (world: World, { person, power }: SeatLeft): World =>
  withDelegation(world, power, (delegation) => without(delegation, person))
