/** A member votes on a motion, once. Rules T25 and T26 of RULES.md. */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { PowerId, TreatyId } from '../ids.ts'
import { treatyNamed } from '../treaties/register.ts'
import type { World } from '../world.ts'
import type { Vote } from './ballot.ts'
import { type BallotEvent, ifCertain, openBallot, withBallot } from './decideBallot.ts'
import { votersIn } from './decisionRule.ts'

export const CastVote = z.strictObject({
  type: z.literal('CastVote'),
  treaty: TreatyId,
  /** The power whose motion it is. */
  motionBy: PowerId,
  vote: z.enum(['yes', 'no']),
})
export type CastVote = z.infer<typeof CastVote>

export type VoteCast = Readonly<{
  type: 'VoteCast'
  treaty: TreatyId
  motionBy: PowerId
  by: PowerId
  vote: Vote
}>

export type VoteRefusal =
  | Readonly<{ reason: 'NotNegotiating'; phase: World['phase']['kind'] }>
  | Readonly<{ reason: 'NoSuchTreaty'; treaty: TreatyId }>
  | Readonly<{ reason: 'NoSuchBallot'; treaty: TreatyId }>
  | Readonly<{ reason: 'NoVoteHere'; treaty: TreatyId }>
  | Readonly<{ reason: 'VotedAlready'; treaty: TreatyId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { treaty: id, motionBy, vote }: CastVote,
): Decision<VoteCast | BallotEvent, VoteRefusal> => {
  if (world.phase.kind !== 'negotiation') return refuse({ reason: 'NotNegotiating', phase: world.phase.kind })
  const treaty = world.treaties[id]
  if (!treaty?.parties.includes(power)) return refuse({ reason: 'NoSuchTreaty', treaty: id })
  const ballot = openBallot(world, id, motionBy)
  if (!ballot) return refuse({ reason: 'NoSuchBallot', treaty: id })
  if (!votersIn(treaty, ballot).includes(power)) return refuse({ reason: 'NoVoteHere', treaty: id })
  if (ballot.yes.includes(power) || ballot.no.includes(power))
    return refuse({ reason: 'VotedAlready', treaty: id })
  const cast: VoteCast = { type: 'VoteCast', treaty: id, motionBy, by: power, vote }
  return accept<VoteCast | BallotEvent>(cast, ...ifCertain(evolve(world, cast), id, motionBy))
}

export const evolve = (world: World, { treaty: id, motionBy, by, vote }: VoteCast): World =>
  withBallot(world, treatyNamed(world, id), motionBy, (ballot) => ({
    ...ballot,
    [vote]: [...ballot[vote], by],
  }))
