/** What a treaty in force asks of a reader: votes that wait, an invitation, a change that was adopted without it. */
import type { Ballot, Invitation } from '../../shared/rules/ballots/ballot.ts'
import { votersIn } from '../../shared/rules/ballots/decisionRule.ts'
import { isOutvoted } from '../../shared/rules/ballots/pending.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { InForce, Treaty } from '../../shared/rules/treaties/treaty.ts'
import type { StagePaper } from '../../shared/view/papers.ts'

type Now = Pick<StagePaper, 'phase' | 'round'>

/** Ballots that are not decided. */
export const openBallots = ({ ballots = [] }: InForce, { phase, round }: Now): readonly Ballot[] =>
  phase === 'negotiation' ? ballots.filter((ballot) => ballot.verdict === null && ballot.round === round) : []

export const isWaitingFor = (treaty: InForce, ballot: Ballot, me: PowerId): boolean =>
  votersIn(treaty, ballot).includes(me) && !ballot.yes.includes(me) && !ballot.no.includes(me)

/** An invitation to this power that it has not answered and still can. */
export const invitationOf = (treaty: Treaty, me: PowerId | null, { phase }: Now): Invitation | null =>
  treaty.status === 'inForce' && phase === 'negotiation'
    ? (treaty.invited?.find(({ power, answer }) => power === me && answer === 'awaited') ?? null)
    : null

/** Whether this member can still leave before a change that it did not vote for. */
export const canLeaveEarly = (treaty: Treaty, me: PowerId | null, { phase, round }: Now): boolean =>
  treaty.status === 'inForce' &&
  me !== null &&
  treaty.parties.includes(me) &&
  (phase === 'negotiation' || phase === 'orders' || phase === 'report') &&
  isOutvoted(treaty, me, round) &&
  !treaty.leaving.some(({ power, freeIn }) => power === me && freeIn <= round + 1)
