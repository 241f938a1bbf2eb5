/** What it is worth to march beside a challenger that one has promised to join. */
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { Crisis } from '../../../shared/rules/crises/crisis.ts'
import { stakesOf, strengths, targetOdds, warLosses } from '../../../shared/rules/crises/odds.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { attitude, capabilityOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { worthOfPoint } from '../worth/worthOfPoints.ts'
import { priceOfTurningOn } from './brokenWord.ts'
import { contestOf } from './contest.ts'
import { costOfWar, hopeForChallenger } from './takingSides.ts'

/** What it is worth to see an enemy humbled that is hated with all one's heart; in points of Result. */
const HATRED = 1
/** Nobody marches against a friend: above this opinion it is out of the question, whatever is paid. */
const FRIEND = 15
const OUT_OF_THE_QUESTION = -3
/** Bound at its own discretion it can still stay away: then it pays in trust, which is cheaper than war. */
const COMES = 0.7

/** In points of Result: what it hopes for and what it hates, less the war, as likely as it is, and a broken peace. */
export const worthOfMarching = (cabinet: Cabinet, crisis: Crisis): number => {
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
  return (
    tilt * (hopeForChallenger(cabinet, crisis) + weakened(cabinet, crisis)) +
    hatred * HATRED +
    bent.jackal * (0.5 - targetOdds(strength)) -
    COMES * costOfWar(cabinet, contest, burned) * bent.coming -
    priceOfTurningOn(cabinet, crisis, crisis.target)
  )
}

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
