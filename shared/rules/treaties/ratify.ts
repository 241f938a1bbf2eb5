/**
 * What a government has signed, its own country must accept: a treaty that costs a party much of its autonomy
 * waits for ratification until the next round opens. Rules H4 and H5 of RULES.md; Putnam 1988.
 */
import { CONSTANTS } from '../constants.ts'
import { priceFor } from '../gauges/autonomy.ts'
import { livesOnSupport, supportOf } from '../home/support.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import { powersOf, type World } from '../world.ts'
import { treatyNamed, withTreaty } from './register.ts'
import type { TreatyEnteredForce } from './signTreaty.ts'
import type { Terms } from './terms.ts'
import { type Signed, termsOf } from './treaty.ts'

export type RatificationBegun = Readonly<{ type: 'RatificationBegun'; treaty: TreatyId; round: number }>
export type RatificationFailed = Readonly<{
  type: 'RatificationFailed'
  treaty: TreatyId
  by: PowerId
  round: number
}>

/** Rule H4: the parties at whose home this text must be accepted; none where the module is off. */
export const ratifiersOf = (world: World, parties: readonly PowerId[], terms: Terms): readonly PowerId[] => {
  if (!livesOnSupport(world)) return []
  return parties.filter((party) => {
    const { price, surcharge } = priceFor(world, party, parties, terms)
    return price * surcharge >= CONSTANTS.home.deepFrom
  })
}

/** Rule H5: what becomes of the treaties that wait, when a round opens. */
export const ratifications = (
  world: World,
  round: number,
): readonly (TreatyEnteredForce | RatificationFailed)[] =>
  Object.values(world.treaties)
    .filter((treaty): treaty is Signed => treaty.status === 'signed')
    .map(({ id, parties, revisions }) => {
      const needed = ratifiersOf(world, parties, termsOf({ revisions }))
      const against = powersOf(world).find(
        (power) => needed.includes(power) && supportOf(world, power) < CONSTANTS.home.toRatify,
      )
      return against
        ? { type: 'RatificationFailed', treaty: id, by: against, round }
        : { type: 'TreatyEnteredForce', treaty: id, round }
    })

export const evolve = (world: World, event: RatificationBegun | RatificationFailed): World => {
  const { id, proposer, parties, revisions, historic } = treatyNamed(world, event.treaty)
  const treaty = { id, proposer, parties, revisions, historic }
  switch (event.type) {
    case 'RatificationBegun':
      return withTreaty(world, { ...treaty, status: 'signed', round: event.round })
    case 'RatificationFailed':
      return withTreaty(world, {
        ...treaty,
        status: 'refused',
        by: event.by,
        because: 'notRatified',
        round: event.round,
      })
  }
}
