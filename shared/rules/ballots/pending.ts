/** What was decided in a round and takes effect when the next one opens. Rules T27, T29 and T30 of RULES.md. */
import type { PowerId } from '../ids.ts'
import type { InForce } from '../treaties/treaty.ts'
import type { Ballot, Invitation } from './ballot.ts'
import { outvotedIn } from './decisionRule.ts'

/** The amendment that was adopted in this round, if any. */
export const adoptedAmendment = ({ ballots = [] }: InForce, round: number) =>
  ballots.find(
    (ballot): ballot is Ballot & { motion: { kind: 'amendment' } } =>
      ballot.round === round && ballot.verdict === 'adopted' && ballot.motion.kind === 'amendment',
  ) ?? null

/** Powers that have accepted and join when the next round opens. */
export const joiningNext = ({ invited = [] }: InForce): readonly Invitation[] =>
  invited.filter(({ answer }) => answer === 'accepted')

/** A second change of the text has to wait until the first binds. */
export const changeWaits = (treaty: InForce, round: number): boolean =>
  adoptedAmendment(treaty, round) !== null || joiningNext(treaty).length > 0

/** Motions by which members come to owe what they did not owe before. */
const BINDS_ANEW: readonly Ballot['motion']['kind'][] = ['amendment', 'admission', 'sanction']

/** Rule T30: whether a change that this member did not vote for was adopted in this round. */
export const isOutvoted = (treaty: InForce, power: PowerId, round: number): boolean =>
  (treaty.ballots ?? []).some(
    (ballot) =>
      ballot.round === round &&
      ballot.verdict === 'adopted' &&
      BINDS_ANEW.includes(ballot.motion.kind) &&
      outvotedIn(treaty, ballot).includes(power),
  )
