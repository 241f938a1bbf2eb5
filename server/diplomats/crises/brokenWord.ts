/** What it costs to break a promise in a crisis, in points of Result. */
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { Crisis } from '../../../shared/rules/crises/crisis.ts'
import { brokenAgainst } from '../../../shared/rules/crises/promises.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { priceOfDefection } from '../../../shared/rules/rounds/feelingsAfterDefections.ts'
import { capabilityOf, powersOf } from '../../../shared/rules/world.ts'
import { type Cabinet, resultPerInfluence } from '../cabinet/cabinet.ts'

/** Whether to turn on that principal would break a promise to it. */
export const breaksPeace = ({ known, power }: Cabinet, crisis: Crisis, victim: PowerId): boolean =>
  brokenAgainst(known, crisis, power, victim).length > 0

/** To challenge a power to which one owes restraint is seen by all, and not forgotten soon. */
export const priceOfBetrayal = (cabinet: Cabinet, crisis: Crisis): number => {
  if (!breaksPeace(cabinet, crisis, crisis.target)) return 0
  return priceOf(cabinet, crisis.target, 'betrayed') + 0.5 + cabinet.temper.loyal * 1.5
}

/** What a known defection costs in opinions from the next round on. */
export const priceOf = (
  cabinet: Cabinet,
  victim: PowerId,
  kind: 'betrayed' | 'abandoned' | 'renounced',
): number => {
  const { known, power } = cabinet
  const price = -priceOfDefection(known, kind)
  const others = powersOf(known).filter((each) => each !== power)
  const all = others.reduce((sum, each) => sum + capabilityOf(known, each), 0)
  const share = capabilityOf(known, victim) / all
  const influence = price * (share + (1 - share) * CONSTANTS.defectionElsewhere)
  return influence * resultPerInfluence(cabinet)
}

/** For a third power: what it costs to turn on that principal where peace was promised to it; else 0. */
export const priceOfTurningOn = (cabinet: Cabinet, crisis: Crisis, victim: PowerId): number =>
  breaksPeace(cabinet, crisis, victim) ? priceOf(cabinet, victim, 'betrayed') + 1 : 0
