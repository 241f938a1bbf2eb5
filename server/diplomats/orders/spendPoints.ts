/** How the points that are left are divided: each goes where it adds most to the own standing. */
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import { isThreat } from '../../../shared/rules/gauges/security.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import {
  attitude,
  capabilityOf,
  positionOf,
  powersOf,
  proximity,
  receivedBy,
} from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'

export type Spending = Readonly<{
  arms: number
  development: number
  outreach: Readonly<Record<PowerId, number>>
}>

/**
 * @param points what is left after the shares
 * @param atLeast the part of them that a crisis asks for in arms, 0 to 1
 */
export const spendPoints = (cabinet: Cabinet, points: number, atLeast: number): Spending => {
  const worth = marginalWorth(cabinet)
  const courted = powersOf(cabinet.known).filter((each) => each !== cabinet.power)
  const outreach: Record<PowerId, number> = {}
  let arms = Math.min(points, Math.ceil(points * atLeast))
  let development = 0
  while (arms + development + given(outreach) < points) {
    let best = worth.ofDevelopment(development) > worth.ofArms(arms) ? 'development' : 'arms'
    let most = Math.max(worth.ofDevelopment(development), worth.ofArms(arms))
    for (const other of courted) {
      const value = worth.ofOutreach(other, outreach[other] ?? 0)
      if (value > most) {
        most = value
        best = other
      }
    }
    if (best === 'arms') arms++
    else if (best === 'development') development++
    else outreach[best as PowerId] = (outreach[best as PowerId] ?? 0) + 1
  }
  return { arms, development, outreach }
}

const given = (outreach: Readonly<Record<PowerId, number>>): number =>
  Object.values(outreach).reduce((sum, each) => sum + each, 0)

/** What one point more adds, in national interest summed over the rounds that are left. */
const marginalWorth = (cabinet: Cabinet) => {
  const { known, power, bent, gauges, left, outlay, luck, round } = cabinet
  const { weights, capability: start } = positionOf(known, power)
  const capability = capabilityOf(known, power)
  const { terms } = gauges.security
  const sum = (threats: boolean) =>
    terms.reduce((total, term) => total + (isThreat(term) === threats ? term.value : 0), 0)
  const threat = sum(true)
  const shelter = sum(false) - (outlay.arms[power] ?? 0) + receivedBy(known, power).arms
  const scale = CONSTANTS.prosperityAtStart / start
  const all = powersOf(known).reduce(
    (total, each) => total + (each === power ? 0 : capabilityOf(known, each)),
    0,
  )
  const mood = 0.9 + 0.2 * luck(`${round}/spend`)
  const security = (arms: number) => (100 * (shelter + arms)) / (shelter + arms + threat)
  const grown = (points: number) => CONSTANTS.growth.development * Math.sqrt(points * capability)
  return {
    ofArms: (arms: number) => mood * bent.arms * weights.security * (security(arms + 1) - security(arms)),
    ofDevelopment: (points: number) =>
      weights.prosperity *
      scale *
      ((points + 1 + capability / 2) * scale > 100
        ? 0
        : 1 + (grown(points + 1) - grown(points)) * left * 0.85),
    ofOutreach: (other: PowerId, points: number) => {
      const warmer = CONSTANTS.attitude.outreach / Math.sqrt(capabilityOf(known, other))
      if ((points + 1) * warmer > CONSTANTS.attitude.outreachCap) return 0
      const opinion = attitude(known, other, power)
      if (opinion + (points + 1) * warmer > CONSTANTS.attitude.limit) return 0
      const calmer =
        opinion < CONSTANTS.hostility.zeroAt
          ? (proximity(known, power, other) * (outlay.arms[other] ?? 0)) / CONSTANTS.hostility.divisor
          : 0
      const arms = outlay.arms[power] ?? 0
      const safer = (weights.security * 100 * (shelter + arms) * calmer) / (shelter + arms + threat) ** 2
      return (
        bent.goodwill * (left - 1) * warmer * ((weights.influence * capabilityOf(known, other)) / all + safer)
      )
    },
  }
}
