/**
 * Ends a crisis by agreement: what the target hands over of what is at stake, at once or in parts, and who watches
 * that it does. War is costly to both, so there is a settlement that both prefer to it (Fearon 1995).
 * Rules K16 and C18 to C22 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { CrisisId, PowerId } from '../ids.ts'
import { type Bargain, type ClauseRefusal, clauseModule, type Dispute } from './clause.ts'
import { called, listed } from './names.ts'

export const Settlement = z.strictObject({
  kind: z.literal('settlement'),
  crisis: CrisisId,
  /** What the target hands over, in halves. */
  points: z.number().min(0).max(50).multipleOf(0.5),
  /** In how many parts, one a round. */
  phases: z.int().min(1).max(3),
  /** Third parties that watch, so that everybody learns what was handed over. */
  monitors: z.array(PowerId).max(5).readonly(),
})
export type Settlement = z.infer<typeof Settlement>

/** The parts that fall due, the largest first, in halves: 2.5 in two parts is 1.5 and 1. */
export const partsOf = ({ points, phases }: Pick<Settlement, 'points' | 'phases'>): readonly number[] => {
  const halves = points * 2
  return Array.from(
    { length: phases },
    (_, at) => (Math.floor(halves / phases) + (at < halves % phases ? 1 : 0)) / 2,
  ).filter((part) => part > 0)
}

export const settlement = clauseModule(Settlement)({
  kind: 'settlement',
  needs: 'crises',
  character: 'civil',
  wish: 'wishing to end their quarrel without a war',
  noun: 'Settlement',
  namesTreaty: true,
  called: 'the settlement',
  fits: (bargain) => disputeOf(bargain) !== undefined,
  sketch: (bargain) => {
    const dispute = disputeOf(bargain)
    if (!dispute) throw new Error('there is no crisis between these parties')
    return {
      kind: 'settlement',
      crisis: dispute.id,
      points: Math.round(dispute.stakes) / 2,
      phases: 1,
      monitors: strangersTo(dispute, bargain),
    }
  },
  fault: (clause, bargain) => faultIn(clause, bargain),
  price: () => CONSTANTS.price.settlement,
  article: (clause, bargain) => {
    const dispute = bargain.disputes.find(({ id }) => id === clause.crisis)
    if (!dispute) return ['The crisis between the Parties is settled.']
    const [challenger, target] = [dispute.challenger, dispute.target].map((power) => called(bargain, power))
    return [
      `The crisis over ${dispute.demand} is settled: ${target} hands over to ${challenger} `,
      {
        name: 'how much is handed over',
        chosen: amount(clause.points),
        options: halvesUpTo(Math.max(dispute.stakes, clause.points)).map((points) => ({
          words: amount(points),
          clause: { ...clause, points },
        })),
      },
      ', ',
      {
        name: 'in how many parts',
        chosen: PHASES[clause.phases] ?? '',
        options: phasesFor(clause).map((phases) => ({
          words: PHASES[phases] ?? '',
          clause: { ...clause, phases },
        })),
      },
      ', ',
      {
        name: 'who watches',
        chosen: watchers(clause.monitors, bargain),
        options: monitorsFor(dispute, bargain, clause.monitors).map((monitors) => ({
          words: watchers(monitors, bargain),
          clause: { ...clause, monitors },
        })),
      },
      '.',
    ]
  },
  settles: (clause) => clause,
})

/** The open crisis whose principals are both among the parties. */
const disputeOf = ({ disputes, parties }: Bargain): Dispute | undefined =>
  disputes.find(
    ({ state, challenger, target }) =>
      state === 'open' && parties.includes(challenger) && parties.includes(target),
  )

/** Third parties that do not mediate: all that they can do in a settlement is watch. */
const strangersTo = ({ challenger, target, mediators }: Dispute, { parties }: Bargain): readonly PowerId[] =>
  parties.filter((party) => party !== challenger && party !== target && !mediators.includes(party))

const faultIn = (clause: Settlement, bargain: Bargain): ClauseRefusal | null => {
  const dispute = bargain.disputes.find(({ id, state }) => id === clause.crisis && state === 'open')
  if (!dispute) return { reason: 'NoSuchCrisis', crisis: clause.crisis }
  const { challenger, target, stakes } = dispute
  const missing = [challenger, target].find((power) => !bargain.parties.includes(power))
  if (missing) return { reason: 'PrincipalMustSign', power: missing }
  if (clause.points > stakes) return { reason: 'MoreThanTheStakes', most: stakes }
  const { monitors } = clause
  const blind = monitors.find(
    (power, at) =>
      power === challenger ||
      power === target ||
      !bargain.parties.includes(power) ||
      monitors.indexOf(power) < at,
  )
  if (blind) return { reason: 'CannotMonitor', power: blind }
  const idle = strangersTo(dispute, bargain).find((power) => !monitors.includes(power))
  return idle ? { reason: 'NoPartInSettlement', power: idle } : null
}

const PHASES: Readonly<Record<number, string>> = {
  1: 'at once',
  2: 'in two parts, one a round',
  3: 'in three parts, one a round',
}

const amount = (points: number): string =>
  points === 0 ? 'nothing' : `${points} ${points === 1 ? 'point' : 'points'}`

const watchers = (monitors: readonly PowerId[], bargain: Bargain): string =>
  monitors.length === 0
    ? 'and nobody watches'
    : `watched by ${listed(monitors.map((power) => called(bargain, power)))}`

/** A half point cannot be divided; beside that, what stands there now. */
const phasesFor = ({ points, phases }: Settlement): readonly number[] =>
  [1, 2, 3].filter((parts) => parts <= Math.max(1, points * 2) || parts === phases)

/** Who must watch, and beside them each mediator who may; and what stands there now. */
const monitorsFor = (
  dispute: Dispute,
  bargain: Bargain,
  now: readonly PowerId[],
): readonly (readonly PowerId[])[] => {
  const must = strangersTo(dispute, bargain)
  const may = bargain.parties.filter((party) => dispute.mediators.includes(party))
  const choices = [must, ...may.map((mediator) => [...must, mediator])]
  return choices.some((choice) => String(choice) === String(now)) ? choices : [...choices, now]
}

const halvesUpTo = (most: number): readonly number[] =>
  Array.from({ length: Math.floor(most * 2) + 1 }, (_, at) => at / 2)
