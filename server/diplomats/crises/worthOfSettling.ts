/**
 * To end a crisis before it comes to war. War costs both sides, and so there is a division that both prefer to it
 * (Fearon 1995); each weighs what it would hand over, or get, against what the crisis may bring.
 */

import type { Crisis } from '../../../shared/rules/crises/crisis.ts'
import { stakesOf } from '../../../shared/rules/crises/odds.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { type Cabinet, resultPerCapability } from '../cabinet/cabinet.ts'
import { prizeIn, prospectOf } from './contest.ts'

/** To settle is a relief to the timid, and to the bold it looks like weakness; in points of Result. */
const RELIEF = 0.35
const SHAME = 1.1
/** What is given up at the word of a third is given up with half the shame (Pruitt and Johnson 1970). */
const SHAME_WITH_A_MEDIATOR = 0.5
/**
 * @param points what the target would hand over
 * @param mediators who would sign with the two
 */
export const worthOfSettling = (
  cabinet: Cabinet,
  crisis: Crisis,
  points: number,
  mediators: readonly PowerId[],
): number => {
  const { known, power, bent, temper } = cabinet
  const stakes = stakesOf(known, crisis)
  const point = resultPerCapability(cabinet)
  const prize = prizeIn(cabinet, crisis)
  const settled =
    power === crisis.challenger
      ? points * point * bent.prize + (points * 2 > stakes ? prize : 0)
      : -points * point - (points * 2 < stakes ? 0 : prize)
  const shame = SHAME * temper.bold * (mediators.length > 0 ? SHAME_WITH_A_MEDIATOR : 1)
  return settled + RELIEF - shame - prospectOf(cabinet, crisis)
}
