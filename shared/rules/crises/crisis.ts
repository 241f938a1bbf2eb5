/** A crisis: who wants what from whom, who stands where, and what came of it. */
import { z } from 'zod'
import type { Called } from '../clauses/clause.ts'
import type { ClauseKind } from '../clauses/clauses.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import type { CrisisPlan } from '../position.ts'
import type { Mediation } from './mediation.ts'
import type { Settled } from './settle.ts'

/** Principals stand firm or concede; others honour a promise, stay out, or join a side freely. */
export const Stance = z.enum(['standFirm', 'concede', 'honour', 'abstain', 'joinTarget', 'joinChallenger'])
export type Stance = z.infer<typeof Stance>

/** A promise that a crisis calls in, and the side it calls to. An automatic one leaves no choice. */
export type Call = Called &
  Readonly<{
    treaty: TreatyId
    /** The article that calls; left out, the promise of help or of a joint attack. */
    article?: ClauseKind
  }>

export type CrisisOutcome = Readonly<{
  kind: 'targetConceded' | 'challengerConceded' | 'bothConceded' | 'war' | 'settled'
  stances: Readonly<Record<PowerId, Stance>>
  calls: readonly Call[]
  /** Those who came to a side, without its principal. */
  withTarget: readonly PowerId[]
  withChallenger: readonly PowerId[]
  /** Only for a war: strengths, the target's odds (0..1), and who won (null where the stakes were divided). */
  war: Readonly<{
    challengerStrength: number
    targetStrength: number
    targetOdds: number
    winner: PowerId | null
  }> | null
  /** Points of capability that pass from the target to the challenger; of a settlement those agreed. */
  transfer: number
  /** Points that were at stake when it was settled; left out of any other end. */
  stakes?: number
  /** What the war itself burned, by power. */
  losses: Readonly<Record<PowerId, number>>
}>

export type Crisis = CrisisPlan &
  Readonly<{
    round: number
    /** A power's own demand; left out where an event of the scenario brought it. */
    origin?: 'demand'
    /** Stances declared to those who promised to consult; a declaration binds nobody. */
    declared: Readonly<Record<PowerId, Stance>>
    /** Who offers to mediate, and what the principals say to that; left out while nobody has. */
    mediation?: Mediation
    /** Who offered it and has stepped back, and cannot offer it again; left out while nobody has. */
    withdrawn?: readonly PowerId[]
    /** What was agreed, where it was settled. */
    settlement?: Settled
    outcome: CrisisOutcome | null
  }>

/** The side that a power comes to by its stance, or null. */
export const sideOf = (stance: Stance | undefined): Called['side'] | null => {
  if (stance === 'honour' || stance === 'joinTarget') return 'target'
  return stance === 'joinChallenger' ? 'challenger' : null
}

/** Those who came to a side, without its principal. */
export const cameTo = (
  { withTarget, withChallenger }: Pick<CrisisOutcome, 'withTarget' | 'withChallenger'>,
  side: Called['side'],
): readonly PowerId[] => (side === 'target' ? withTarget : withChallenger)

/** Rule C7: powers that were called to somebody who stood firm, and came to nobody. */
export const stayedAway = (
  crisis: Pick<CrisisPlan, 'challenger' | 'target'>,
  outcome: CrisisOutcome,
): readonly PowerId[] => [
  ...new Set(
    outcome.calls
      .filter(
        ({ power, side }) => outcome.stances[crisis[side]] === 'standFirm' && !cameToAnySide(outcome, power),
      )
      .map(({ power }) => power),
  ),
]

const cameToAnySide = ({ withTarget, withChallenger }: CrisisOutcome, power: PowerId): boolean =>
  withTarget.includes(power) || withChallenger.includes(power)

export const isPrincipal = ({ challenger, target }: CrisisPlan, power: PowerId): boolean =>
  power === challenger || power === target

/** The other principal. */
export const opponentOf = (
  { challenger, target }: Pick<CrisisPlan, 'challenger' | 'target'>,
  principal: PowerId,
): PowerId => (principal === target ? challenger : target)
