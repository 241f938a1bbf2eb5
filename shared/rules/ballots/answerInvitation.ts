/** A power that was invited to a treaty in force accepts it as it stands, or declines. Rules T27 and T28 of RULES.md. */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { lackOfSupport, type SupportRefusal } from '../home/support.ts'
import { type PowerId, TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import { faultInChange, type TermsRefusal } from '../treaties/legality.ts'
import { treatyNamed, withTreaty } from '../treaties/register.ts'
import { lastRevision } from '../treaties/treaty.ts'
import type { World } from '../world.ts'
import { acceding, type PowerAcceded, termsWith } from './accede.ts'
import { type HomeRefusal, lackAtHome } from './atHome.ts'
import { withoutInvitation } from './decideBallot.ts'
import { changeWaits } from './pending.ts'

export const AnswerInvitation = z.strictObject({
  type: z.literal('AnswerInvitation'),
  treaty: TreatyId,
  /** The number of the text that was read. */
  revision: z.int().min(1),
  answer: z.enum(['accept', 'decline']),
})
export type AnswerInvitation = z.infer<typeof AnswerInvitation>

export type InvitationAnswered = Readonly<{
  type: 'InvitationAnswered'
  treaty: TreatyId
  by: PowerId
  answer: 'accept' | 'decline'
}>

export type InvitationRefusal =
  | TermsRefusal
  | SupportRefusal
  | HomeRefusal
  | Readonly<{ reason: 'NotInvited'; treaty: TreatyId }>
  | Readonly<{ reason: 'ChangeWaits'; treaty: TreatyId }>
  | Readonly<{ reason: 'TextHasChanged'; treaty: TreatyId; revision: number; by: PowerId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { treaty: id, revision, answer }: AnswerInvitation,
): Decision<InvitationAnswered | PowerAcceded, InvitationRefusal> => {
  if (world.phase.kind !== 'negotiation') return refuse({ reason: 'NotNegotiating', phase: world.phase.kind })
  const treaty = world.treaties[id]
  const invitation =
    treaty?.status === 'inForce'
      ? treaty.invited?.find((each) => each.power === power && each.answer === 'awaited')
      : undefined
  if (treaty?.status !== 'inForce' || !invitation) return refuse({ reason: 'NotInvited', treaty: id })
  const answered: InvitationAnswered = { type: 'InvitationAnswered', treaty: id, by: power, answer }
  if (answer === 'decline') return accept(answered)
  const { number, by } = lastRevision(treaty.revisions)
  if (number !== revision) return refuse({ reason: 'TextHasChanged', treaty: id, revision: number, by })
  if (changeWaits(treaty, roundOf(world.phase))) return refuse({ reason: 'ChangeWaits', treaty: id })
  const { amount, joins } = invitation
  const terms = termsWith(treaty, power, amount)
  const parties = [...treaty.parties, power]
  const fault =
    lackOfSupport(world, power) ??
    faultInChange(world, treaty, parties, terms) ??
    lackAtHome(world, treaty, parties, terms)
  if (fault) return refuse(fault)
  const round = roundOf(world.phase)
  return joins > round
    ? accept(answered)
    : accept<InvitationAnswered | PowerAcceded>(answered, acceding(treaty, power, amount, round))
}

export const evolve = (world: World, { treaty: id, by, answer }: InvitationAnswered): World => {
  const treaty = treatyNamed(world, id)
  if (treaty.status !== 'inForce') return world
  if (answer === 'decline') return withTreaty(world, withoutInvitation(treaty, by))
  const invited = (treaty.invited ?? []).map((each) =>
    each.power === by ? { ...each, answer: 'accepted' as const } : each,
  )
  return withTreaty(world, { ...treaty, invited })
}
