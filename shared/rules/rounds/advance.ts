/**
 * The lesson goes on: from the lobby into round 1, from phase to phase, from the last report to the end. The
 * clock and the teacher send the same command. Rules R1 to R6 and R14 of RULES.md.
 */
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { PowerAcceded } from '../ballots/accede.ts'
import type { TextReplaced } from '../ballots/atOpening.ts'
import { atDeadline, type BallotEvent, type InvitationLapsed } from '../ballots/decideBallot.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { DiplomatAppointed } from '../delegations/appointDiplomat.ts'
import type { PowerId } from '../ids.ts'
import { resultsOf } from '../objectives/results.ts'
import type { Phase } from '../phase.ts'
import type { PartyLeft, TreatyExpired } from '../treaties/expire.ts'
import type { SecretLearned } from '../treaties/learnSecret.ts'
import type { RatificationFailed } from '../treaties/ratify.ts'
import type { TreatyEnteredForce } from '../treaties/signTreaty.ts'
import { type PowerResult, powersOf, type World } from '../world.ts'
import { type ClosingEvent, closing } from './closeRound.ts'
import { opening, type RoundOpened } from './openRound.ts'

export const Advance = z.strictObject({
  type: z.literal('Advance'),
  /** The phase that is to end: a tick that comes late ends nothing. */
  from: z.enum(['lobby', 'briefing', 'negotiation', 'orders', 'report']),
  round: z.int().min(0).max(12),
})
export type Advance = z.infer<typeof Advance>

export type PhaseOpened = Readonly<{ type: 'PhaseOpened'; phase: 'negotiation' | 'orders'; round: number }>
export type WorldEnded = Readonly<{
  type: 'WorldEnded'
  round: number
  results: Readonly<Record<PowerId, PowerResult>>
}>

export type AdvanceEvent =
  | DiplomatAppointed
  | TreatyExpired
  | PowerAcceded
  | TextReplaced
  | BallotEvent
  | InvitationLapsed
  | PartyLeft
  | SecretLearned
  | TreatyEnteredForce
  | RatificationFailed
  | RoundOpened
  | PhaseOpened
  | ClosingEvent
  | WorldEnded

export type AdvanceRefusal =
  | Readonly<{ reason: 'NotForThisActor' }>
  | Readonly<{ reason: 'PhaseIsOver'; phase: Phase['kind'] }>

export const decide = (
  world: World,
  actor: Actor,
  { from, round }: Advance,
): Decision<AdvanceEvent, AdvanceRefusal> => {
  if (actor.kind !== 'teacher' && actor.kind !== 'shell') return refuse({ reason: 'NotForThisActor' })
  const { phase } = world
  if (phase.kind === 'ended' || phase.kind !== from || (phase.kind !== 'lobby' && phase.round !== round))
    return refuse({ reason: 'PhaseIsOver', phase: phase.kind })
  switch (phase.kind) {
    case 'lobby':
      return accept<AdvanceEvent>(...diplomatsForEmptySeats(world), ...opening(world, 1))
    case 'briefing':
      return accept<AdvanceEvent>({ type: 'PhaseOpened', phase: 'negotiation', round })
    case 'negotiation':
      return accept<AdvanceEvent>(...atDeadline(world), { type: 'PhaseOpened', phase: 'orders', round })
    case 'orders':
      return accept<AdvanceEvent>(...closing(world))
    case 'report':
      return round < Math.min(world.settings.rounds, world.position.rounds.length)
        ? accept<AdvanceEvent>(...opening(world, round + 1))
        : accept<AdvanceEvent>(ending(world))
  }
}

/** Rule D10: a power that nobody plays when the first round begins is played by a computer diplomat. */
const diplomatsForEmptySeats = (world: World): readonly DiplomatAppointed[] =>
  powersOf(world)
    .filter((power) => {
      const delegation = world.delegations[power]
      return delegation?.members.length === 0 && delegation.diplomat === 'none'
    })
    .map((power) => ({ type: 'DiplomatAppointed', power, diplomat: 'untilRecalled' }))

export const ending = (world: World): WorldEnded => ({
  type: 'WorldEnded',
  round: world.phase.kind === 'lobby' ? 0 : world.phase.round,
  results: resultsOf(world),
})

export const evolve = (world: World, event: PhaseOpened | WorldEnded): World => {
  switch (event.type) {
    case 'PhaseOpened':
      return { ...world, phase: { kind: event.phase, round: event.round }, ready: [] }
    case 'WorldEnded':
      return { ...world, phase: { kind: 'ended', round: event.round }, results: event.results, ready: [] }
  }
}
