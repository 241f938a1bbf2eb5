/**
 * A demand of its own, rarely: from whoever is weak and alone, when the odds are good and the shame is worth it. It is
 * for those to whom a prize is worth more than peace (Schweller 1994 on revisionist states).
 */

import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { Crisis } from '../../../shared/rules/crises/crisis.ts'
import { isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { demanded, faultInDemand, opened } from '../../../shared/rules/crises/makeDemand.ts'
import { mostStakes } from '../../../shared/rules/crises/odds.ts'
import { brokenAgainst } from '../../../shared/rules/crises/promises.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { attitude, positionOf, powersOf, proximity } from '../../../shared/rules/world.ts'
import { type Cabinet, resultPerCapability, resultPerInfluence } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { nameOf } from '../cabinet/names.ts'
import { contestOf } from './contest.ts'

/** Only a prize that is worth this much, in points of Result, is worth the ill will of all. */
const WORTH_IT = 0.4
/** Who demands must be able to win. */
const GOOD_ODDS = 0.65
/** Even a bold government does so in one year of four. */
const SELDOM = 0.3

/** What can be demanded in any age, as a phrase after "demands". */
const DEMANDS = [
  'a strip of border land',
  'a yearly payment',
  'the use of a harbour',
  'better terms for its merchants',
  'an apology and a payment',
] as const

export const demandToMake = (cabinet: Cabinet): Deed | null => {
  const { known, power, bent, luck, round } = cabinet
  if (bent.prize <= 1 || luck(`${round}/demand`) > SELDOM) return null
  if (positionOf(known, power).objectives.some(({ kind }) => kind === 'stayedOutOfWar')) return null
  if (openCrises(known).some((crisis) => isPrincipal(crisis, power))) return null
  const best = powersOf(known)
    .filter((target) => target !== power && isFairGame(cabinet, target))
    .flatMap((target) => choices(cabinet, target))
    .toSorted((a, b) => b.worth - a.worth)[0]
  if (!best || best.worth < WORTH_IT) return null
  const { target, stakes, demand } = best
  return {
    command: { type: 'Demand', target, stakes, demand },
    why: `demands ${demand} of ${nameOf(known, target)}: it is weak, and nobody need come`,
  }
}

/** An enemy or a stranger, near, and to whom nothing is owed. */
const isFairGame = ({ known, power }: Cabinet, target: PowerId): boolean =>
  attitude(known, power, target) < 10 && proximity(known, power, target) >= 0.6

type Choice = Readonly<{ target: PowerId; stakes: number; demand: string; worth: number }>

const choices = (cabinet: Cabinet, target: PowerId): readonly Choice[] => {
  const { known, power, luck, round } = cabinet
  const most = mostStakes(known, target)
  const demand = DEMANDS[Math.floor(luck(`${round}/demand/${target}`) * DEMANDS.length)] ?? 'a payment'
  return [...new Set([Math.max(0.5, Math.floor(most) / 2), most])].flatMap((stakes) => {
    if (faultInDemand(known, power, { target, stakes })) return []
    const crisis = opened(known, demanded(known, power, { target, stakes, demand }))
    if (brokenAgainst(known, crisis, power, target).length > 0) return []
    return [{ target, stakes, demand, worth: worthOf(cabinet, crisis) }]
  })
}

/** What the demand may bring, if this government then stands firm, less the war and the ill will. */
const worthOf = (cabinet: Cabinet, crisis: Crisis): number => {
  const { power, bent } = cabinet
  const { odds, targetFirm, losses } = contestOf(cabinet, crisis)
  if (1 - odds < GOOD_ODDS) return 0
  const point = resultPerCapability(cabinet)
  const won = crisis.stakes * ((1 - targetFirm) / 2 + targetFirm * (1 - odds)) * point * bent.prize
  const burned = targetFirm * (losses[power] ?? 0) * point
  const shame = -CONSTANTS.attitude.demanded.others * resultPerInfluence(cabinet)
  return won - burned - shame
}
