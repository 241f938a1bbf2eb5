/** The head hands the role to another member who is here. Rule D11 of RULES.md. */
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { PersonId, type PowerId } from '../ids.ts'
import type { World } from '../world.ts'
import { withDelegation } from './delegation.ts'
import { asMember, type MandateRefusal } from './mandate.ts'

export const HandOver = z.strictObject({ type: z.literal('HandOver'), to: PersonId })
export type HandOver = z.infer<typeof HandOver>

export type HeadChanged = Readonly<{ type: 'HeadChanged'; power: PowerId; from: PersonId; to: PersonId }>

export type HandOverRefusal =
  | MandateRefusal
  | Readonly<{ reason: 'NotOfYourDelegation'; person: PersonId }>
  | Readonly<{ reason: 'MemberIsAway'; person: PersonId }>

export const decide = (
  world: World,
  actor: Actor,
  { to }: HandOver,
): Decision<HeadChanged, HandOverRefusal> => {
  const member = asMember(world, actor)
  if ('refusal' in member) return refuse(member.refusal)
  const { power, person } = member.mandate
  const { head, members, away } = world.delegations[power] ?? { head: null, members: [], away: [] }
  if (person === null) return refuse({ reason: 'NotForThisActor' })
  if (head !== person) return refuse({ reason: 'OnlyTheHeadSigns', power, head })
  if (!members.includes(to)) return refuse({ reason: 'NotOfYourDelegation', person: to })
  if (away.includes(to)) return refuse({ reason: 'MemberIsAway', person: to })
  return to === head ? accept() : accept({ type: 'HeadChanged', power, from: person, to })
}

export const evolve = (world: World, { power, to }: HeadChanged): World =>
  withDelegation(world, power, (delegation) => ({ ...delegation, head: to }))
