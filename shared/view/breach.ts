/** What breaking one's word would cost where it comes out: asked before it is done. */
import { CONSTANTS } from '../rules/constants.ts'
import type { PowerId } from '../rules/ids.ts'
import type { DefectionKind } from '../rules/ledger.ts'
import { reliabilityOf } from '../rules/reliability.ts'
import { priceOfDefection } from '../rules/rounds/feelingsAfterDefections.ts'
import type { World } from '../rules/world.ts'

/** Opinions fall by these (they are negative); reliability only where everybody can know. */
export type Breach = Readonly<{
  opinion: Readonly<{ victims: number; others: number }>
  reliability: Readonly<{ now: number; after: number }>
}>
export type Breaches = Readonly<Record<DefectionKind, Breach>>

export const breachOf = (known: World, power: PowerId, kind: DefectionKind): Breach => {
  const price = priceOfDefection(known, kind)
  const { kept, called } = known.powers[power] ?? { kept: 0, called: 0 }
  return {
    opinion: { victims: price, others: price * CONSTANTS.defectionElsewhere },
    reliability: { now: reliabilityOf({ kept, called }), after: reliabilityOf({ kept, called: called + 1 }) },
  }
}

export const breachesOf = (known: World, power: PowerId): Breaches => ({
  shirked: breachOf(known, power, 'shirked'),
  abandoned: breachOf(known, power, 'abandoned'),
  renounced: breachOf(known, power, 'renounced'),
  betrayed: breachOf(known, power, 'betrayed'),
  disclosed: breachOf(known, power, 'disclosed'),
})
