/** What it means for a third power to take a side: what it hopes for, and what a war would cost it. */
import type { Crisis } from '../../../shared/rules/crises/crisis.ts'
import { positionOf } from '../../../shared/rules/world.ts'
import { type Cabinet, resultPerCapability } from '../cabinet/cabinet.ts'
import type { Contest } from './contest.ts'

/** Points of its own objectives that hang on the challenger having its way, less those that hang on the target. */
export const hopeForChallenger = ({ known, power }: Cabinet, { id, challenger }: Crisis): number =>
  positionOf(known, power).objectives.reduce((sum, each) => {
    if (each.kind !== 'crisisFavours' || each.crisis !== id) return sum
    return each.power === challenger ? sum + each.points : sum - each.points
  }, 0)

/**
 * What a war would burn, and the objective to stay out of one, by how likely it is to come to that.
 *
 * @param burned points of capability that the war itself would cost this power
 */
export const costOfWar = (cabinet: Cabinet, contest: Contest, burned: number): number => {
  const { known, power } = cabinet
  const war = contest.challengerFirm * contest.targetFirm
  const peace = positionOf(known, power).objectives.find(({ kind }) => kind === 'stayedOutOfWar')
  return war * (burned * resultPerCapability(cabinet) + (peace?.points ?? 0))
}
