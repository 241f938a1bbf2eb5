/**
 * A person sits down in a delegation: by own choice in the lobby, or placed by the teacher or the lesson at
 * any time. Rules D1 to D3 of RULES.md.
 */
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { PersonId, PowerId } from '../ids.ts'
import { isPower, type World } from '../world.ts'
import type { DiplomatAppointed } from './appointDiplomat.ts'
import { LARGEST_DELEGATION, withDelegation, withHead, without } from './delegation.ts'
import { seatOf } from './mandate.ts'
import { standIn } from './standIn.ts'

export const TakeSeat = z.strictObject({ type: z.literal('TakeSeat'), person: PersonId, power: PowerId })
export type TakeSeat = z.infer<typeof TakeSeat>

export type SeatTaken = Readonly<{ type: 'SeatTaken'; person: PersonId; power: PowerId }>

export type TakeSeatRefusal =
  | Readonly<{ reason: 'UnknownPower'; power: string }>
  | Readonly<{ reason: 'DelegationFull'; power: PowerId; most: number }>
  | Readonly<{ reason: 'SeatsAreGiven' }>
  | Readonly<{ reason: 'SeatsAreFixed' }>
  | Readonly<{ reason: 'NotForThisActor' }>

export const decide = (
  world: World,
  actor: Actor,
  { person, power }: TakeSeat,
): Decision<SeatTaken | DiplomatAppointed, TakeSeatRefusal> => {
  if (!isPower(world, power)) return refuse({ reason: 'UnknownPower', power })
  if (actor.kind === 'diplomat') return refuse({ reason: 'NotForThisActor' })
  if (actor.kind === 'person') {
    if (actor.person !== person) return refuse({ reason: 'NotForThisActor' })
    if (world.settings.seating !== 'choose') return refuse({ reason: 'SeatsAreGiven' })
    if (world.phase.kind !== 'lobby') return refuse({ reason: 'SeatsAreFixed' })
  }
  const members = world.delegations[power]?.members ?? []
  if (members.includes(person)) return accept()
  if (members.length >= LARGEST_DELEGATION)
    return refuse({ reason: 'DelegationFull', power, most: LARGEST_DELEGATION })
  const former = seatOf(world, person)
  return accept<SeatTaken | DiplomatAppointed>(
    { type: 'SeatTaken', person, power },
    ...(former ? standIn(world, former, person) : []),
  )
}

export const evolve = (world: World, { person, power }: SeatTaken): World => {
  const former = seatOf(world, person)
  const isAway = former !== null && (world.delegations[former]?.away.includes(person) ?? false)
  const freed = former ? withDelegation(world, former, (delegation) => without(delegation, person)) : world
  return withDelegation(freed, power, (delegation) =>
    withHead({
      ...delegation,
      members: [...delegation.members, person],
      away: isAway ? [...delegation.away, person] : delegation.away,
      diplomat: delegation.diplomat === 'untilBack' && !isAway ? 'none' : delegation.diplomat,
    }),
  )
}
