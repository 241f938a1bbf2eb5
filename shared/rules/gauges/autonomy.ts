/** Autonomy = 100 - what has been signed away; the weaker party pays more (Morrow 1991). Rules G13 and G14 of RULES.md. */
import { binds, priceOf } from '../clauses/clauses.ts'
import type { PowerId } from '../ids.ts'
import { within } from '../rounding.ts'
import type { Terms } from '../treaties/terms.ts'
import { termsOf } from '../treaties/treaty.ts'
import { bindingOn, capabilityOf, type World } from '../world.ts'
import type { Gauge, Term } from './gauge.ts'

/** Terms are in gauge points, those of treaties negative. */
export const autonomy = (world: World, power: PowerId): Gauge => {
  const terms: Term[] = [
    { kind: 'start', value: 100 },
    ...bindingOn(world, power).map((treaty): Term => {
      const { price, surcharge } = priceFor(world, power, treaty.parties, termsOf(treaty))
      return { kind: 'treaty', value: 0 - price * surcharge, treaty: treaty.id, price, surcharge }
    }),
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

/** What a treaty costs one party: the price of the articles that bind it, times 1 for the strongest and up to 1.5 for the weakest. */
export const priceFor = (
  world: World,
  power: PowerId,
  parties: readonly PowerId[],
  { clauses }: Terms,
): Readonly<{ price: number; surcharge: number }> => {
  const price = clauses.reduce((sum, clause) => sum + (binds(clause, power) ? priceOf(clause, power) : 0), 0)
  const strongest = Math.max(...parties.map((party) => capabilityOf(world, party)))
  return { price, surcharge: 0.5 + strongest / (strongest + capabilityOf(world, power)) }
}
