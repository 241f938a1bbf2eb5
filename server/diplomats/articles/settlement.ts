/**
 * To end a crisis before it comes to war. War costs both sides, and so there is a division that both prefer to it
 * (Fearon 1995); each weighs what it would hand over, or get, against what the crisis may bring.
 */
import type { Crisis } from '../../../shared/rules/crises/crisis.ts'
import { isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { stakesOf } from '../../../shared/rules/crises/odds.ts'
import { type Cabinet, resultPerCapability } from '../cabinet/cabinet.ts'
import { prizeIn, prospectOf } from '../crises/contest.ts'
import type { ArticleOf, Change, Sense } from './sense.ts'

/** To settle is a relief to the timid, and to the bold it looks like weakness; in points of Result. */
const RELIEF = 0.35
const SHAME = 1.1
/** A third party gains the thanks of both. */
const THANKS = 0.5

export const settlement: Sense<'settlement'> = {
  kind: 'settlement',
  worth: (cabinet, _parties, clause) => {
    const crisis = cabinet.known.crises[clause.crisis]
    if (!crisis || crisis.outcome) return 0
    return isPrincipal(crisis, cabinet.power)
      ? worthOfSettling(cabinet, crisis, clause.points)
      : THANKS + cabinet.bent.peace
  },
  milder: (cabinet, _parties, clause) => forUs(cabinet, clause),
}

/** @param points what the target would hand over */
export const worthOfSettling = (cabinet: Cabinet, crisis: Crisis, points: number): number => {
  const { known, power, bent, temper } = cabinet
  const stakes = stakesOf(known, crisis)
  const point = resultPerCapability(cabinet)
  const prize = prizeIn(cabinet, crisis)
  const settled =
    power === crisis.challenger
      ? points * point * bent.prize + (points * 2 > stakes ? prize : 0)
      : -points * point - (points * 2 < stakes ? 0 : prize)
  return settled + RELIEF - SHAME * temper.bold - prospectOf(cabinet, crisis)
}

const forUs = ({ known, power }: Cabinet, clause: ArticleOf<'settlement'>): readonly Change[] => {
  const crisis = known.crises[clause.crisis]
  if (!crisis || !isPrincipal(crisis, power)) return []
  const stakes = stakesOf(known, crisis)
  const step = power === crisis.challenger ? 0.5 : -0.5
  return [1, 2]
    .map((steps) => clause.points + steps * step)
    .filter((points) => points >= 0 && points <= stakes)
    .map((points) => ({
      clause: { ...clause, points },
      change: power === crisis.challenger ? 'for a little more' : 'for a little less',
    }))
}
