/** A ballot is decided, and what follows from it. Rules T26 to T31 of RULES.md. */
import type { PowerId, TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import { remembered } from '../treaties/leaveTreaty.ts'
import { treatyNamed, withTreaty } from '../treaties/register.ts'
import type { InForce, Treaty } from '../treaties/treaty.ts'
import { treatiesInForce, type World } from '../world.ts'
import * as accede from './accede.ts'
import type { Ballot, Invitation, Verdict } from './ballot.ts'
import { outvotedIn, standingOf } from './decisionRule.ts'
import { faultInMotion } from './lawfulMotion.ts'

/** Who moved it names the ballot. */
export type BallotDecided = Readonly<{
  type: 'BallotDecided'
  treaty: TreatyId
  motionBy: PowerId
  verdict: Verdict
}>
/** Admitted, but no party yet: it still has to accept, or others may leave first. */
export type PowerInvited = Readonly<{ type: 'PowerInvited'; treaty: TreatyId }> & Invitation
export type PowerExpelled = Readonly<{
  type: 'PowerExpelled'
  treaty: TreatyId
  power: PowerId
  freeIn: number
}>
export type InvitationLapsed = Readonly<{ type: 'InvitationLapsed'; treaty: TreatyId; power: PowerId }>

export type BallotEvent = BallotDecided | PowerInvited | PowerExpelled | accede.PowerAcceded

export const openBallot = (
  { treaties, phase }: World,
  id: TreatyId,
  motionBy: PowerId,
): Ballot | undefined => {
  const treaty = treaties[id]
  return treaty?.status === 'inForce'
    ? treaty.ballots?.find((ballot) => isOpen(ballot, phase) && ballot.by === motionBy)
    : undefined
}

const isOpen = ({ verdict, round }: Ballot, phase: World['phase']): boolean =>
  verdict === null && round === roundOf(phase)

/** Rule T26: what is certain is decided at once. */
export const ifCertain = (world: World, id: TreatyId, motionBy: PowerId): readonly BallotEvent[] =>
  decided(world, id, motionBy, 'open')

/** Rules T26 and T27: when Negotiation ends, every ballot is decided, and what nobody has accepted since the round before lapses. */
export const atDeadline = (world: World): readonly (BallotEvent | InvitationLapsed)[] => {
  const events: (BallotEvent | InvitationLapsed)[] = []
  let now = world
  for (const { id, ballots = [], invited = [] } of treatiesInForce(world)) {
    for (const { by } of ballots.filter((ballot) => isOpen(ballot, world.phase))) {
      const told = decided(now, id, by, 'over')
      events.push(...told)
      now = told.reduce(evolve, now)
    }
    for (const { power } of invited.filter(
      ({ answer, round }) => answer === 'awaited' && round < roundOf(world.phase),
    ))
      events.push({ type: 'InvitationLapsed', treaty: id, power })
  }
  return events
}

const decided = (
  world: World,
  id: TreatyId,
  motionBy: PowerId,
  time: 'open' | 'over',
): readonly BallotEvent[] => {
  const ballot = openBallot(world, id, motionBy)
  const treaty = world.treaties[id]
  if (!ballot || treaty?.status !== 'inForce') return []
  const standing = standingOf(world, treaty, ballot, time)
  if (standing === 'open') return []
  const fell =
    standing === 'adopted' && faultInMotion(world, treaty, motionBy, ballot.motion, ballot.revision)
  const verdict = fell ? 'fell' : standing
  const told: BallotDecided = { type: 'BallotDecided', treaty: id, motionBy, verdict }
  return verdict === 'adopted' ? [told, ...following(world, treaty, ballot)] : [told]
}

/** Rules T27, T29 and T31. An amendment waits for the next round (atOpening.ts), and a call to aid is asked for where calls are (assist.ts). */
const following = ({ phase }: World, treaty: InForce, ballot: Ballot): readonly BallotEvent[] => {
  const { motion, by } = ballot
  const round = roundOf(phase)
  switch (motion.kind) {
    case 'amendment':
    case 'assist':
    case 'sanction':
    case 'lift':
      return []
    case 'expulsion':
      return [{ type: 'PowerExpelled', treaty: treaty.id, power: motion.power, freeIn: round + 1 }]
    case 'admission': {
      const { power, amount } = motion
      const asked = by === power
      const joins = outvotedIn(treaty, ballot).length > 0 ? round + 1 : round
      if (asked && joins === round) return [accede.acceding(treaty, power, amount, round)]
      const answer = asked ? 'accepted' : 'awaited'
      return [{ type: 'PowerInvited', treaty: treaty.id, power, amount, round, joins, answer }]
    }
  }
}

export const evolve = (world: World, event: BallotEvent | InvitationLapsed): World => {
  const treaty = treatyNamed(world, event.treaty)
  if (treaty.status !== 'inForce') return world
  const { invited = [] } = treaty
  switch (event.type) {
    case 'BallotDecided':
      return withBallot(world, treaty, event.motionBy, (ballot) => ({ ...ballot, verdict: event.verdict }))
    case 'PowerInvited': {
      const { power, amount, round, joins, answer } = event
      return withTreaty(world, { ...treaty, invited: [...invited, { power, amount, round, joins, answer }] })
    }
    case 'PowerExpelled': {
      const { power, freeIn } = event
      const leaving = treaty.leaving.filter((each) => each.power !== power)
      return withTreaty(world, { ...treaty, leaving: [...leaving, { power, freeIn, how: 'expelled' }] })
    }
    case 'InvitationLapsed':
      return withTreaty(world, withoutInvitation(treaty, event.power))
    case 'PowerAcceded':
      return accede.evolve(world, event)
  }
}

/** Rule V18: it has read the text, and keeps knowing what it has read. */
export const withoutInvitation = (treaty: InForce, power: PowerId): InForce =>
  remembered({ ...treaty, invited: (treaty.invited ?? []).filter((each) => each.power !== power) }, power)

/** The treaty with the open ballot of this mover changed. */
export const withBallot = (
  world: World,
  treaty: Treaty,
  motionBy: PowerId,
  change: (ballot: Ballot) => Ballot,
): World =>
  withTreaty(world, {
    ...treaty,
    ballots: (treaty.ballots ?? []).map((ballot) =>
      ballot.by === motionBy && isOpen(ballot, world.phase) ? change(ballot) : ballot,
    ),
  })
