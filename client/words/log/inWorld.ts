/** Names of powers, treaties and crises as a log calls them. */
import { called, listed } from '../../../shared/rules/clauses/names.ts'
import type { CrisisId, PowerId, TreatyId } from '../../../shared/rules/ids.ts'
import { bargainOf } from '../../../shared/rules/treaties/legality.ts'
import { theTreaty } from '../../../shared/rules/treaties/theTreaty.ts'
import { isPublic, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { World } from '../../../shared/rules/world.ts'

export type InWorld = ReturnType<typeof inWorld>

export const inWorld = (world: World) => {
  const bargain = bargainOf(world, [])
  const power = (id: PowerId) => called(bargain, id)
  return {
    power,
    all: (powers: readonly PowerId[]) => listed(powers.map(power)),
    treaty: (id: TreatyId) => treatyCalled(world, id),
    crisis: (id: CrisisId) => world.crises[id]?.title ?? id,
    parties: (id: TreatyId) => listed((world.treaties[id]?.parties ?? []).map(power)),
    /** What everybody could read then: nothing for a public treaty that binds or has bound. */
    secrecyOf: (id: TreatyId) => {
      const treaty = world.treaties[id]
      const open = treaty && isPublic(treaty) && (treaty.status === 'inForce' || treaty.status === 'over')
      return open ? {} : ({ secrecy: 'secret' } as const)
    },
  }
}

/** "the Entente Cordiale" */
const treatyCalled = ({ treaties }: World, id: TreatyId): string => {
  const treaty = treaties[id]
  return treaty ? theTreaty(termsOf(treaty).title) : 'a treaty'
}
