/** Prosperity = 50 * (K / 2 + development) / K at the start: butter rather than guns. Rules G10, G11 and G15 of RULES.md. */
import { effectsOf } from '../clauses/clauses.ts'
import { CONSTANTS } from '../constants.ts'
import type { PowerId } from '../ids.ts'
import { within } from '../rounding.ts'
import { embargoesKept, sendersAgainst, targetsOf } from '../treaties/embargoes.ts'
import { cameInto, developmentFrom, globalEffort, purposeOf } from '../treaties/funds.ts'
import { termsOf } from '../treaties/treaty.ts'
import { bindingOn, capabilityOf, type Outlay, positionOf, type World, worldsCapability } from '../world.ts'
import { type Gauge, givenOf, type Term } from './gauge.ts'

/** Terms are in gauge points; they add up to the value unless it is cut to 0..100. */
export const prosperity = (world: World, power: PowerId, outlay: Outlay): Gauge => {
  const start = positionOf(world, power).capability
  const scale = CONSTANTS.prosperityAtStart / start
  const capability = capabilityOf(world, power)
  const development = outlay.development[power] ?? 0
  const terms: readonly Term[] = [
    { kind: 'capability', value: (scale * capability) / 2, points: capability },
    {
      kind: 'development',
      value: scale * development,
      points: development,
      ...givenOf(outlay.received?.[power]?.technology),
    },
    ...bindingOn(world, power)
      .filter((treaty) => purposeOf(treaty) === 'development')
      .map((treaty) => ({
        kind: 'developmentFund' as const,
        value: scale * developmentFrom(treaty, outlay),
        treaty: treaty.id,
        total: cameInto(treaty, outlay),
        members: treaty.parties.length,
      })),
    ...missingGood(world, outlay),
  ]
  return {
    value: within(
      terms.reduce((sum, { value }) => sum + value, 0),
      0,
      100,
    ),
    terms,
  }
}

/** Rule K28: what every power loses where too little is done for a good that all share, member or not. */
const missingGood = (world: World, outlay: Outlay): readonly Term[] => {
  const effort = globalEffort(world, outlay)
  if (!effort) return []
  const missing = Math.max(0, 1 - effort.paid / effort.goal)
  return [{ kind: 'globalGood', value: 0 - CONSTANTS.globalGood.prosperity * missing, ...effort }]
}

/** What a round adds to a power's capability, in points (rule G11); what sanctions take is told as what is lost. */
export type GrowthTerms = Readonly<{ development: number; trade: number; lostToSanctions: number }>

/** @param development points that work for it in this round (treaties/funds.ts) */
export const growthTerms = (world: World, power: PowerId, development: number): GrowthTerms => {
  const capability = capabilityOf(world, power)
  return {
    development: CONSTANTS.growth.development * Math.sqrt(development * capability),
    trade: CONSTANTS.growth.trade * capability * Math.sqrt(openness(world, power)),
    lostToSanctions: lostToSanctions(world, power),
  }
}

/**
 * Points of capability that a power gains in a round (rule G11).
 *
 * @param development points that work for it in this round (treaties/funds.ts)
 */
export const growth = (world: World, power: PowerId, development: number): number => {
  const terms = growthTerms(world, power, development)
  return terms.development + terms.trade - terms.lostToSanctions
}

/**
 * Rule G15: points of capability that sanctions take from a power in a round, as their target and as a sender. More
 * is lost with a large part of the world than with a small one, and always less than there is.
 */
export const lostToSanctions = (world: World, power: PowerId): number => {
  const everybody = worldsCapability(world)
  const shareOf = (powers: readonly PowerId[]) =>
    powers.reduce((sum, each) => sum + capabilityOf(world, each), 0) / everybody
  const { target, sender } = CONSTANTS.sanctions
  const kept = embargoesKept(world)
  return (
    capabilityOf(world, power) *
    (target * Math.sqrt(shareOf(sendersAgainst(kept, power))) +
      sender * Math.sqrt(shareOf(targetsOf(kept, power))))
  )
}

/** How deep trade is with each partner, but for those between whom sanctions are kept; the deepest treaty counts. */
export const tradePartners = (world: World, power: PowerId): ReadonlyMap<PowerId, number> => {
  const depth = new Map<PowerId, number>()
  for (const treaty of bindingOn(world, power)) {
    for (const clause of termsOf(treaty).clauses)
      for (const party of treaty.parties) {
        const opened = effectsOf(clause).opens?.(clause, treaty.parties, power, party) ?? 0
        if (party !== power && opened > 0) depth.set(party, Math.max(depth.get(party) ?? 0, opened))
      }
  }
  if (depth.size === 0) return depth
  const kept = embargoesKept(world)
  for (const party of [...sendersAgainst(kept, power), ...targetsOf(kept, power)]) depth.delete(party)
  return depth
}

/** 0 to 1: depth of trade with each partner, by its share of the world's capability. */
export const openness = (world: World, power: PowerId): number => {
  const everybody = worldsCapability(world)
  return [...tradePartners(world, power)].reduce(
    (sum, [partner, d]) => sum + ((d / 3) * capabilityOf(world, partner)) / everybody,
    0,
  )
}
