/** What a point more or less each round is worth, and a warmer opinion, in points of Result from here to the end. */
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import { isThreat } from '../../../shared/rules/gauges/security.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { attitude, capabilityOf, positionOf, powersOf, proximity } from '../../../shared/rules/world.ts'
import { type Cabinet, resultPerRound } from '../cabinet/cabinet.ts'

/** Development grows, and so a point of it is worth a little more than it shows in the same round. */
const GROWTH = 1.15

/** @param rounds in how many rounds it is had, or missed */
export const worthOfPoint = (
  cabinet: Cabinet,
  use: 'money' | 'arms' | 'technology',
  rounds: number,
): number => {
  const { weights, capability } = positionOf(cabinet.known, cabinet.power)
  const butter = ((weights.prosperity * CONSTANTS.prosperityAtStart) / capability) * GROWTH
  const guns = safetyOfPoint(cabinet)
  const each = use === 'arms' ? guns : use === 'technology' ? butter : Math.max(guns, butter)
  return each * Math.max(0, rounds) * resultPerRound(cabinet)
}

/** National interest in one round for one point of arms more. */
const safetyOfPoint = ({ known, power, gauges }: Cabinet): number => {
  const sum = (threats: boolean) =>
    gauges.security.terms.reduce((total, term) => total + (isThreat(term) === threats ? term.value : 0), 0)
  const protection = sum(false)
  const threat = sum(true)
  const { weights } = positionOf(known, power)
  return (weights.security * 100 * threat) / (protection + threat) ** 2
}

/**
 * What has been won stays won: the sooner it is won, the longer one has it.
 *
 * @param by how much warmer `of` gets in each of these rounds, which begin with the present one
 */
export const worthOfWarmth = (cabinet: Cabinet, of: PowerId, by: number, rounds: number): number => {
  const { known, power, gauges, left, outlay } = cabinet
  const { weights } = positionOf(known, power)
  const room = Math.max(0, CONSTANTS.attitude.limit - attitude(known, of, power))
  const warmer = Math.min(room, by * rounds) * (left - (rounds + 1) / 2)
  const all = powersOf(known).reduce((sum, each) => sum + (each === power ? 0 : capabilityOf(known, each)), 0)
  const influence = (weights.influence * capabilityOf(known, of)) / all
  const hostile = attitude(known, of, power) < CONSTANTS.hostility.zeroAt
  const calmer = hostile
    ? (proximity(known, power, of) * (outlay.arms[of] ?? 0)) / CONSTANTS.hostility.divisor
    : 0
  const sum = gauges.security.terms.reduce((total, { value }) => total + value, 0)
  const shelter = gauges.security.terms.reduce((total, term) => total + (isThreat(term) ? 0 : term.value), 0)
  const safer = (weights.security * 100 * shelter * calmer) / sum ** 2
  return warmer * (influence + safer) * resultPerRound(cabinet) * cabinet.bent.goodwill
}
