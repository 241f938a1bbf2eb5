/** Whether the parties of a treaty that is to change have the support at home that it needs. Rule T32 of RULES.md. */
import { CONSTANTS } from '../constants.ts'
import { priceFor } from '../gauges/autonomy.ts'
import { supportOf } from '../home/support.ts'
import type { PowerId } from '../ids.ts'
import { ratifiersOf } from '../treaties/ratify.ts'
import type { Terms } from '../treaties/terms.ts'
import { type InForce, termsOf } from '../treaties/treaty.ts'
import type { World } from '../world.ts'

export type HomeRefusal = Readonly<{ reason: 'NotAtHome'; power: PowerId; support: number; needs: number }>

/** @param parties of the treaty as it would be, with these terms */
export const lackAtHome = (
  world: World,
  treaty: InForce,
  parties: readonly PowerId[],
  terms: Terms,
): HomeRefusal | null => {
  const needs = CONSTANTS.home.toRatify
  const cost = (power: PowerId, among: readonly PowerId[], text: Terms) => {
    const { price, surcharge } = priceFor(world, power, among, text)
    return price * surcharge
  }
  const power = ratifiersOf(world, parties, terms).find(
    (party) =>
      supportOf(world, party) < needs &&
      (!treaty.parties.includes(party) ||
        cost(party, parties, terms) > cost(party, treaty.parties, termsOf(treaty))),
  )
  return power ? { reason: 'NotAtHome', power, support: supportOf(world, power), needs } : null
}
