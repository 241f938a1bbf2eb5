/**
 * To attack together: written by whoever has a quarrel and could not win it alone, and signed for a share in the
 * enmity, for what one wants of the outcome oneself, or for a price (Schweller 1994; the Balkan League of 1912). It is
 * written for a campaign and not for good, as the alliance of Prussia and Italy was in 1866, for three months.
 */
import { owes } from '../../../shared/rules/clauses/owed.ts'
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { Crisis } from '../../../shared/rules/crises/crisis.ts'
import { demanded } from '../../../shared/rules/crises/makeDemand.ts'
import { mostStakes, stakesOf, strengths, targetOdds, warLosses } from '../../../shared/rules/crises/odds.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { ratifiersOf } from '../../../shared/rules/treaties/ratify.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { attitude, capabilityOf, positionOf, powersOf, proximity } from '../../../shared/rules/world.ts'
import { withTreatyInForce } from '../../../shared/view/considerTreaty.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { namesOf } from '../cabinet/names.ts'
import { contestOf, priceOf, prospectOf } from '../crises/contest.ts'
import { breaksPeace, costOfWar } from '../crises/sideFreely.ts'
import { quarrel } from '../worth/weighDangers.ts'
import { worthOfPoint } from '../worth/worthOfPoints.ts'
import type { ArticleOf, Sense } from './sense.ts'

/** A neighbour that is hated so much is an enemy before there is a crisis. */
const SWORN_ENEMY = -50
const NEAR = 0.6
/** What it is worth to see an enemy humbled that is hated with all one's heart; in points of Result. */
const HATRED = 1
/** Whoever need not go to war would rather be asked when it comes to one. */
const TIED = 0.25
/** Nobody marches against a friend: above this opinion it is out of the question, whatever is paid. */
const FRIEND = 15
const OUT_OF_THE_QUESTION = -3
/** Bound at its own discretion it can still stay away: then it pays in trust, which is cheaper than war. */
const COMES = 0.7

export const offence: Sense<'offence'> = {
  kind: 'offence',
  writes: ({ cabinet, parties, others }) => {
    const open = openCrises(cabinet.known)
      .filter(({ challenger, target }) => challenger === cabinet.power && !parties.includes(target))
      .map(({ target }) => [{ kind: 'offence' as const, against: [target], by: others }])
    const enemy = swornEnemy(cabinet)
    return enemy && !parties.includes(enemy) ? [...open, [{ kind: 'offence', against: [enemy] }]] : open
  },
  worth: (cabinet, parties, clause, terms) =>
    clause.against.reduce((sum, victim) => sum + worthAgainst(cabinet, parties, clause, victim, terms), 0),
  reason: ({ known, power }, parties, { against, by }) =>
    (by?.includes(power) ?? false)
      ? `it wants ${namesOf(known, against)} humbled`
      : `it need not face ${namesOf(known, against)} alone with ${namesOf(
          known,
          parties.filter((each) => each !== power),
        )} beside it`,
  rounds: ({ known, power }) => (openCrises(known).some(({ challenger }) => challenger === power) ? 1 : 3),
  shyness: 0.6,
}

/** For whom a prize is worth more than peace: the neighbour that it hates most. */
const swornEnemy = ({ known, power, bent }: Cabinet): PowerId | null => {
  if (bent.prize <= 1) return null
  const hated = powersOf(known)
    .filter((each) => each !== power && proximity(known, power, each) >= NEAR)
    .toSorted((a, b) => attitude(known, power, a) - attitude(known, power, b))[0]
  return hated && attitude(known, power, hated) < SWORN_ENEMY ? hated : null
}

const worthAgainst = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  clause: ArticleOf<'offence'>,
  victim: PowerId,
  terms: Terms,
): number =>
  parties
    .filter((party) => party !== cabinet.power)
    .reduce((sum, partner) => {
      const helped = owes(clause, parties, partner, cabinet.power)
        ? expected(cabinet, parties, terms, cabinet.power, victim, (crisis) =>
            worthOfAPack(cabinet, parties, terms, crisis),
          )
        : 0
      const drawnIn = owes(clause, parties, cabinet.power, partner)
        ? expected(cabinet, parties, terms, partner, victim, (crisis) => worthOfMarching(cabinet, crisis)) -
          TIED
        : 0
      return sum + helped + drawnIn
    }, 0)

/** The crisis that is open between the two, or one that may come while the text binds, as likely as it is. */
const expected = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  terms: Terms,
  challenger: PowerId,
  target: PowerId,
  worth: (crisis: Crisis) => number,
): number => {
  const { known, left } = cabinet
  const open = openCrises(known).find((each) => each.challenger === challenger && each.target === target)
  // What has to be ratified comes too late for a crisis of this round.
  if (open) return ratifiersOf(known, parties, terms).length > 0 ? 0 : worth(open)
  const rounds = Math.min(left, terms.duration ?? left)
  const likely = Math.min(1, (quarrel(cabinet, challenger, target) * rounds) / left)
  return likely > 0 ? likely * worth(imagined(cabinet, challenger, target)) : 0
}

/** A demand for all that could be demanded. */
const imagined = ({ known, round }: Cabinet, challenger: PowerId, target: PowerId): Crisis => ({
  ...demanded(known, challenger, { target, stakes: mostStakes(known, target), demand: 'a province' }),
  round,
  origin: 'demand',
  declared: {},
  outcome: null,
})

/** What the challenger can expect of its crisis with the others bound to march, less what it can expect without. */
const worthOfAPack = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  terms: Terms,
  crisis: Crisis,
): number => {
  const signed = { ...cabinet, known: withTreatyInForce(cabinet.known, parties, terms) }
  return (prospectOf(signed, crisis) - prospectOf(cabinet, crisis)) / (parties.length - 1)
}

/** To march beside the challenger, in a crisis that may come to war. */
const worthOfMarching = (cabinet: Cabinet, crisis: Crisis): number => {
  const { known, power, bent, outlay } = cabinet
  if (attitude(known, power, crisis.target) > FRIEND) return OUT_OF_THE_QUESTION
  const contest = contestOf(cabinet, crisis)
  const without = { withTarget: contest.called.filter((each) => each !== power), withChallenger: [] }
  const beside = { ...without, withChallenger: [power] }
  const strength = strengths(known, crisis, beside, outlay)
  const tilt =
    contest.challengerFirm * (targetOdds(strengths(known, crisis, without, outlay)) - targetOdds(strength))
  const burned = warLosses(known, crisis, beside, strength)[power] ?? 0
  const hatred = -attitude(known, power, crisis.target) / 100
  const torn = breaksPeace(cabinet, crisis, crisis.target)
    ? priceOf(cabinet, crisis.target, 'betrayed') + 1
    : 0
  return (
    tilt * (wanted(cabinet, crisis) + weakened(cabinet, crisis)) +
    hatred * HATRED +
    bent.jackal * (0.5 - targetOdds(strength)) -
    COMES * costOfWar(cabinet, contest, burned) * bent.coming -
    torn
  )
}

/** What its own objectives say of how the crisis should end, in points of Result. */
const wanted = ({ known, power }: Cabinet, crisis: Crisis): number =>
  positionOf(known, power).objectives.reduce((sum, each) => {
    if (each.kind !== 'crisisFavours' || each.crisis !== crisis.id) return sum
    return each.power === crisis.challenger ? sum + each.points : sum - each.points
  }, 0)

/** What it is worth to fear the loser less, and the winner more, by what passes between them. */
const weakened = (cabinet: Cabinet, crisis: Crisis): number => {
  const { known, gauges, left } = cabinet
  const stakes = stakesOf(known, crisis)
  const feared = (power: PowerId) =>
    gauges.security.terms.reduce(
      (sum, term) => (term.kind === 'threat' && term.power === power ? sum + term.value : sum),
      0,
    ) / capabilityOf(known, power)
  const burnt = CONSTANTS.crisis.warLoss * 0.5 * capabilityOf(known, crisis.target)
  const safer = feared(crisis.target) * (stakes + burnt) - feared(crisis.challenger) * stakes
  return safer * worthOfPoint(cabinet, 'arms', left - 1)
}
