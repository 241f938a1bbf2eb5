/** From where a power's forces reach: its own soil, and that of its hosts. Rules K23 and G16 of RULES.md. */
import { effectsOf } from '../clauses/clauses.ts'
import type { PowerId } from '../ids.ts'
import { proximity, type World } from '../world.ts'
import { type InForce, termsOf } from './treaty.ts'

/** Powers on whose soil this one has forces, by these treaties. */
export const hostsOf = (treaties: readonly InForce[], guest: PowerId): readonly PowerId[] =>
  treaties
    .filter(({ parties }) => parties.includes(guest))
    .flatMap((treaty) =>
      termsOf(treaty).clauses.flatMap((clause) => {
        const host = effectsOf(clause).stations?.(clause, guest) ?? null
        return host !== null && treaty.parties.includes(host) ? [host] : []
      }),
    )

/** How near the forces of one power are to another, 0 to 1, and from whose soil where it is not its own. */
export type Reach = Readonly<{ near: number; host: PowerId | null }>

/** From the nearest place: a host's door is as near as one's own. */
export const reachOf = (world: World, treaties: readonly InForce[], from: PowerId, to: PowerId): Reach =>
  hostsOf(treaties, from).reduce<Reach>(
    (nearest, host) => {
      const near = host === to ? 1 : proximity(world, host, to)
      return near > nearest.near ? { near, host } : nearest
    },
    { near: proximity(world, from, to), host: null },
  )
