/** How a quarrel could be divided so that neither principal would rather take its chances. */

import type { Crisis } from '../../../shared/rules/crises/crisis.ts'
import { stakesOf } from '../../../shared/rules/crises/odds.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { type Cabinet, seenFromHere } from '../cabinet/cabinet.ts'
import { worthOfSettling } from './worthOfSettling.ts'

/** What both must gain by it, in points of Result, before it is worth writing. */
const LEAST = 0.25

/**
 * The points that leave both best off beside a crisis that runs its course: the product of what the two gain is
 * largest (Nash 1950). Who is a principal itself asks for a little more than that when it is bold. Null where no
 * division is worth it to both, as far as this government can judge.
 * @param mediators who would sign with the two
 */
export const fairPoints = (
  cabinet: Cabinet,
  crisis: Crisis,
  mediators: readonly PowerId[],
): number | null => {
  const { known, power, temper } = cabinet
  const seat = (of: PowerId) => (of === power ? cabinet : seenFromHere(cabinet, of))
  const [challenger, target] = [seat(crisis.challenger), seat(crisis.target)]
  let best: number | null = null
  let most = 0
  for (let points = 0; points <= stakesOf(known, crisis); points += 0.5) {
    const theirs = {
      challenger: worthOfSettling(challenger, crisis, points, mediators),
      target: worthOfSettling(target, crisis, points, mediators),
    }
    if (theirs.challenger < LEAST || theirs.target < LEAST) continue
    const own = power === crisis.challenger ? theirs.challenger : power === crisis.target ? theirs.target : 1
    const product = theirs.challenger * theirs.target * own ** (Math.max(0, temper.bold - 0.4) * 2)
    if (product > most) {
      most = product
      best = points
    }
  }
  return best
}
