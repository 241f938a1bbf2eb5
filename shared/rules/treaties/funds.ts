/** Common funds by what they are for. Rules K6, K24, K27 and K28 of RULES.md. */
import type { FundPurpose } from '../clauses/clause.ts'
import { clauseOf, effectsOf } from '../clauses/clauses.ts'
import { CONSTANTS } from '../constants.ts'
import type { PowerId } from '../ids.ts'
import { bindingOn, type Outlay, treatiesInForce, type World, worldsCapability } from '../world.ts'
import { type InForce, termsOf } from './treaty.ts'

/** What a treaty's common fund is for; null where it has none. */
export const purposeOf = (treaty: Pick<InForce, 'revisions'>): FundPurpose | null =>
  termsOf(treaty)
    .clauses.map((clause) => effectsOf(clause).pools?.(clause))
    .find((purpose) => purpose !== undefined) ?? null

/** Whether each payment can be checked, and not only the total (rule V5). */
export const hasOpenBooks = (treaty: Pick<InForce, 'revisions'>): boolean =>
  clauseOf(termsOf(treaty).clauses, 'verification') !== undefined

/** What a point in a treaty's fund for defence buys. */
export const yieldOf = (treaty: Pick<InForce, 'revisions'>): number =>
  Math.max(
    CONSTANTS.poolYield,
    ...termsOf(treaty).clauses.map((clause) => effectsOf(clause).yields?.(clause) ?? 0),
  )

/** Everything that came into a treaty's fund. */
export const cameInto = ({ id, parties }: InForce, { paid }: Outlay): number =>
  parties.reduce((sum, member) => sum + (paid[id]?.[member] ?? 0), 0)

/** Development that each member of a treaty's fund has of it (rule K27), whoever paid. */
export const developmentFrom = (treaty: InForce, outlay: Outlay): number =>
  (CONSTANTS.developmentYield * cameInto(treaty, outlay)) / treaty.parties.length

/** Points of development that work for a power: its own, what it was given, and what funds bring it. */
export const developmentOf = (world: World, power: PowerId, outlay: Outlay): number =>
  bindingOn(world, power)
    .filter((treaty) => purposeOf(treaty) === 'development')
    .reduce((sum, treaty) => sum + developmentFrom(treaty, outlay), outlay.development[power] ?? 0)

/** What all funds for the world's common good hold, and what would be enough; null where there is no such good. */
export const globalEffort = (
  world: World,
  outlay: Outlay,
): Readonly<{ title: string; paid: number; goal: number }> | null => {
  const good = world.position.globalGood
  if (!good) return null
  const funds = treatiesInForce(world).filter((treaty) => purposeOf(treaty) === 'global')
  return {
    title: good.title,
    paid: funds.reduce((sum, treaty) => sum + cameInto(treaty, outlay), 0),
    goal: good.goalShare * worldsCapability(world),
  }
}
