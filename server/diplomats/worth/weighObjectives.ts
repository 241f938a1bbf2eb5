/** What a treaty does to a power's objectives, in points of Result. */
import { clauseOf } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Objective } from '../../../shared/rules/objectives/objective.ts'
import type { GaugeName } from '../../../shared/rules/position.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { positionOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { isPromised } from './promised.ts'

export type Gained = Readonly<{ points: number; objective: Objective }>

/** @param after the four gauges as they would be with the treaty */
export const objectivesMoved = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  terms: Terms,
  after: Readonly<Record<GaugeName, number>>,
): readonly Gained[] =>
  positionOf(cabinet.known, cabinet.power)
    .objectives.map((objective) => ({ objective, points: moved(cabinet, objective, parties, terms, after) }))
    .filter(({ points }) => Math.abs(points) > 0.01)

const moved = (
  cabinet: Cabinet,
  objective: Objective,
  parties: readonly PowerId[],
  terms: Terms,
  after: Readonly<Record<GaugeName, number>>,
): number => {
  const { known, power, gauges } = cabinet
  switch (objective.kind) {
    case 'treatyWith':
      return parties.includes(objective.with) &&
        clauseOf(terms.clauses, objective.clause) &&
        !isPromised(known, power, objective.with, objective.clause)
        ? objective.points * lasting(cabinet, terms)
        : 0
    case 'noTreatyBetween': {
      const [a, b] = objective.powers
      return parties.includes(a) && parties.includes(b) && !isPromised(known, a, b, null)
        ? -objective.points * lasting(cabinet, terms)
        : 0
    }
    case 'gaugeAtLeast': {
      // Autonomy stays where it is put; the other gauges drift.
      const blur = objective.gauge === 'autonomy' ? 1.2 : 3
      const likely = (value: number) => 1 / (1 + Math.exp((objective.value - value) / blur))
      return objective.points * (likely(after[objective.gauge]) - likely(gauges[objective.gauge].value)) * 0.8
    }
    case 'paidEveryRound':
      // Without a fund nothing ever falls due, and the objective is missed.
      return clauseOf(terms.clauses, 'pool') && !known.ledger.some(({ by }) => by === power)
        ? objective.points * 0.3
        : 0
    case 'reliabilityAtLeast':
      return clauseOf(terms.clauses, 'pool') && terms.secrecy === 'public' ? objective.points * 0.15 : 0
    case 'capabilityGrown':
      return clauseOf(terms.clauses, 'trade') ? objective.points * 0.15 : 0
    case 'crisisFavours':
    case 'stayedOutOfWar':
      // What a treaty does in crises is weighed with the crises.
      return 0
  }
}

/** The chance that the treaty still binds when the archives are opened. */
const lasting = ({ round, rounds }: Cabinet, { duration }: Terms): number =>
  duration === null ? 0.85 : round + duration > rounds ? 0.95 : 0.1
