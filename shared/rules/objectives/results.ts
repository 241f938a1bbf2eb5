/** What each power achieved: objectives, and the Result held against what others achieved in its seat. Rules O1 to O10 of RULES.md. */
import type { ClauseKind } from '../clauses/clauses.ts'
import { clauseOf } from '../clauses/clauses.ts'
import { owedOf, owes } from '../clauses/owed.ts'
import { CONSTANTS } from '../constants.ts'
import type { CrisisOutcome } from '../crises/crisis.ts'
import type { PowerId } from '../ids.ts'
import { reliability } from '../reliability.ts'
import { termsOf } from '../treaties/treaty.ts'
import {
  bindingOn,
  capabilityOf,
  lastRound,
  type ObjectiveResult,
  type PowerResult,
  positionOf,
  powersOf,
  type World,
} from '../world.ts'
import type { Objective } from './objective.ts'

/** Whether the objective is reached as things stand; at the end this is the verdict. */
export const isReached = (world: World, power: PowerId, objective: Objective): boolean => {
  switch (objective.kind) {
    case 'treatyWith':
      return isOwed(world, power, objective.with, objective.clause)
    case 'noTreatyBetween':
      return !bindingOn(world, objective.powers[0]).some(({ parties }) =>
        parties.includes(objective.powers[1]),
      )
    case 'gaugeAtLeast':
      return (lastRound(world)?.gauges[power]?.[objective.gauge].value ?? 0) >= objective.value
    case 'crisisFavours':
      return favours(world, objective)
    case 'paidEveryRound': {
      const shares = world.ledger.filter(({ by, article }) => by === power && article === 'pool')
      return shares.length > 0 && shares.every(({ verdict }) => verdict === 'kept')
    }
    case 'stayedOutOfWar':
      return Object.values(world.crises).every(({ outcome }) => !(power in (outcome?.losses ?? {})))
    case 'capabilityGrown':
      return capabilityOf(world, power) >= positionOf(world, power).capability + objective.by
    case 'reliabilityAtLeast':
      return reliability(world, power) >= objective.value
  }
}

/** Rule O2: whether a treaty in force with this article binds both; one that is owed by one side alone must be owed to `power`. */
const isOwed = (world: World, power: PowerId, other: PowerId, kind: ClauseKind): boolean =>
  bindingOn(world, power).some(({ parties, revisions }) => {
    const clause = clauseOf(termsOf({ revisions }).clauses, kind)
    return (
      clause !== undefined &&
      parties.includes(other) &&
      (owedOf(clause).by === undefined || owes(owedOf(clause), parties, other, power))
    )
  })

/** Rule O5: the challenger is favoured by gaining the stakes, or most of them where they are divided; else the target. */
const favours = (
  world: World,
  { crisis: id, power }: Extract<Objective, { kind: 'crisisFavours' }>,
): boolean => {
  const crisis = world.crises[id]
  if (!crisis?.outcome) return false
  const { kind, transfer, stakes = 0 } = crisis.outcome
  if (kind === 'settled')
    return transfer * 2 !== stakes && power === (transfer * 2 > stakes ? crisis.challenger : crisis.target)
  return power === (challengerGains(crisis.outcome, crisis.challenger) ? crisis.challenger : crisis.target)
}

const challengerGains = ({ kind, war }: CrisisOutcome, challenger: PowerId): boolean =>
  kind === 'targetConceded' ||
  (war !== null && (war.winner === null ? war.targetOdds < 0.5 : war.winner === challenger))

export const resultsOf = (world: World): Readonly<Record<PowerId, PowerResult>> =>
  Object.fromEntries(powersOf(world).map((power) => [power, resultOf(world, power)]))

/**
 * Rules O9 and O10: 50 + 10 * (NI - typical) / spread, plus the points of the objectives reached, less those that are
 * usually reached in the seat; 50 where nothing was played.
 */
const resultOf = (world: World, power: PowerId): PowerResult => {
  const { seat, objectives: wanted } = positionOf(world, power)
  const interests = world.rounds.map(({ interest }) => interest[power] ?? 0)
  const interest =
    interests.length === 0 ? seat.typical : interests.reduce((sum, each) => sum + each, 0) / interests.length
  const { mean, perSpread } = CONSTANTS.result
  const standing = mean + (perSpread * (interest - seat.typical)) / seat.spread
  const objectives = wanted.map((objective, index): ObjectiveResult => {
    const reached = isReached(world, power, objective)
    return { index, reached: reached ? 'reached' : 'missed', points: reached ? objective.points : 0 }
  })
  const won = objectives.reduce((sum, { points }) => sum + points, 0)
  const usual = interests.length === 0 ? 0 : (seat.objectives ?? 0)
  return { interest, par: seat.par, standing, objectives, result: standing + won - usual }
}
