/** For which power an actor may speak, and whether it may sign. Rules D4 to D7 of RULES.md. */
import type { Actor } from '../actor.ts'
import type { PersonId, PowerId } from '../ids.ts'
import { isPower, powersOf, type World } from '../world.ts'

/** Speaking for a power: which one, and who speaks (null for a computer diplomat). */
export type Mandate = Readonly<{ power: PowerId; person: PersonId | null }>

export type MandateRefusal =
  | Readonly<{ reason: 'NoSeat' }>
  | Readonly<{ reason: 'OnlyTheHeadSigns'; power: PowerId; head: PersonId | null }>
  | Readonly<{ reason: 'DiplomatPlays'; power: PowerId }>
  | Readonly<{ reason: 'NotForThisActor' }>

export type Mandated = Readonly<{ mandate: Mandate }> | Readonly<{ refusal: MandateRefusal }>

/** The power in whose delegation this person sits. */
export const seatOf = (world: World, person: PersonId): PowerId | null =>
  powersOf(world).find((power) => world.delegations[power]?.members.includes(person)) ?? null

/** Whoever belongs to the delegation may talk, draft and propose. */
export const asMember = (world: World, actor: Actor): Mandated => {
  if (actor.kind === 'diplomat') {
    const playing = isPower(world, actor.power) && world.delegations[actor.power]?.diplomat !== 'none'
    return playing ? { mandate: { power: actor.power, person: null } } : { refusal: { reason: 'NoSeat' } }
  }
  if (actor.kind !== 'person') return { refusal: { reason: 'NotForThisActor' } }
  const power = seatOf(world, actor.person)
  return power ? { mandate: { power, person: actor.person } } : { refusal: { reason: 'NoSeat' } }
}

/** Only the head signs and locks, unless the teacher lets anyone; and nobody while a computer diplomat plays. */
export const asSigner = (world: World, actor: Actor): Mandated => {
  const member = asMember(world, actor)
  if ('refusal' in member || actor.kind === 'diplomat') return member
  const { power, person } = member.mandate
  const delegation = world.delegations[power]
  if (delegation?.diplomat !== 'none') return { refusal: { reason: 'DiplomatPlays', power } }
  if (world.settings.whoSigns === 'anyone' || delegation.head === person) return member
  return { refusal: { reason: 'OnlyTheHeadSigns', power, head: delegation.head } }
}
