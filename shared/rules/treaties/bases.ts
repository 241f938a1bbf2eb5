/** From where a power's forces reach: its own soil, and that of its hosts. Rules K23 and G16 of RULES.md. */
import { effectsOf } from '../clauses/clauses.ts'
import type { PowerId } from '../ids.ts'
import { proximity, type World } from '../world.ts'
import { type InForce, termsOf } from './treaty.ts'

/** Forces of one power on the soil of another. */
export type Base = Readonly<{ guest: PowerId; host: PowerId }>

/** All bases that stand by these treaties. */
export const basesIn = (treaties: readonly InForce[]): readonly Base[] =>
  treaties.flatMap((treaty) =>
    termsOf(treaty).clauses.flatMap((clause) => {
      const { stations } = effectsOf(clause)
      if (!stations) return []
      return treaty.parties.flatMap((guest) => {
        const host = stations(clause, guest)
        return host !== null && treaty.parties.includes(host) ? [{ guest, host }] : []
      })
    }),
  )

/** How near the forces of one power are to another, 0 to 1, and from whose soil where it is not its own. */
export type Reach = Readonly<{ near: number; host: PowerId | null }>

/** From the nearest place: a host's door is as near as one's own. */
export const reachOf = (world: World, bases: readonly Base[], from: PowerId, to: PowerId): Reach =>
  bases.reduce<Reach>(
    (nearest, { guest, host }) => {
      if (guest !== from) return nearest
      const near = host === to ? 1 : proximity(world, host, to)
      return near > nearest.near ? { near, host } : nearest
    },
    { near: proximity(world, from, to), host: null },
  )
