/**
 * A member moves that a treaty in force be changed, or a power asks to be admitted to a public one; then the
 * members vote. Rules T23 to T25 of RULES.md.
 */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { lackOfSupport, type SupportRefusal } from '../home/support.ts'
import { DraftId, type PowerId, TreatyId } from '../ids.ts'
import type { ModuleName } from '../modules.ts'
import { roundOf } from '../phase.ts'
import { ownDraft, withoutDraft } from '../treaties/dropDraft.ts'
import { treatyNamed, withTreaty } from '../treaties/register.ts'
import { isPublic } from '../treaties/treaty.ts'
import { knowsTreaty, type World } from '../world.ts'
import { type Ballot, Motion } from './ballot.ts'
import { type BallotEvent, ifCertain } from './decideBallot.ts'
import { faultInMotion, type MotionFault } from './lawfulMotion.ts'

export const PutMotion = z.strictObject({
  type: z.literal('PutMotion'),
  treaty: TreatyId,
  /** The number of the text that is meant. */
  revision: z.int().min(1),
  motion: Motion,
  /** The delegation's draft that an amendment was, if any; it leaves the drawer. */
  draft: DraftId.nullable().default(null),
})
export type PutMotion = z.infer<typeof PutMotion>

export type MotionPut = Readonly<{
  type: 'MotionPut'
  treaty: TreatyId
  by: PowerId
  motion: Motion
  revision: number
  voters: readonly PowerId[]
  draft: DraftId | null
}>

export type MotionRefusal =
  | MotionFault
  | SupportRefusal
  | Readonly<{ reason: 'ModuleOff'; module: ModuleName; clause: null }>
  | Readonly<{ reason: 'NoSuchTreaty'; treaty: TreatyId }>
  | Readonly<{ reason: 'NotInForce'; treaty: TreatyId }>
  | Readonly<{ reason: 'OnlyMembersMove'; treaty: TreatyId }>
  | Readonly<{ reason: 'MovedAlready'; treaty: TreatyId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { treaty: id, revision, motion, draft }: PutMotion,
): Decision<MotionPut | BallotEvent, MotionRefusal> => {
  if (world.phase.kind !== 'negotiation') return refuse({ reason: 'NotNegotiating', phase: world.phase.kind })
  const treaty = world.treaties[id]
  if (!treaty || !knowsTreaty(treaty, power)) return refuse({ reason: 'NoSuchTreaty', treaty: id })
  if (treaty.status !== 'inForce') return refuse({ reason: 'NotInForce', treaty: id })
  if (!world.settings.modules.includes('institutions'))
    return refuse({ reason: 'ModuleOff', module: 'institutions', clause: null })
  const member = treaty.parties.includes(power)
  const asks = motion.kind === 'admission' && motion.power === power && isPublic(treaty)
  if (!member && !asks) return refuse({ reason: 'OnlyMembersMove', treaty: id })
  const round = roundOf(world.phase)
  if (treaty.ballots?.some((ballot) => ballot.by === power && ballot.round === round))
    return refuse({ reason: 'MovedAlready', treaty: id })
  const fault = lackOfSupport(world, power) ?? faultInMotion(world, treaty, power, motion, revision)
  if (fault) return refuse(fault)
  const concerned = motion.kind === 'expulsion' ? motion.power : null
  const put: MotionPut = {
    type: 'MotionPut',
    treaty: id,
    by: power,
    motion,
    revision,
    voters: treaty.parties.filter((party) => party !== concerned),
    draft: ownDraft(world, power, draft),
  }
  return accept<MotionPut | BallotEvent>(put, ...ifCertain(evolve(world, put), id, power))
}

export const evolve = (
  world: World,
  { treaty: id, by, motion, revision, voters, draft }: MotionPut,
): World => {
  const treaty = treatyNamed(world, id)
  const ballot: Ballot = {
    by,
    round: roundOf(world.phase),
    motion,
    revision,
    voters,
    yes: voters.includes(by) ? [by] : [],
    no: [],
    verdict: null,
  }
  const ballots = [...(treaty.ballots ?? []), ballot]
  return withTreaty(withoutDraft(world, draft), { ...treaty, ballots })
}
