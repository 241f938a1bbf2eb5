/** The register of crises: how one is found, and put back changed. */
import type { CrisisId } from '../ids.ts'
import type { World } from '../world.ts'
import type { Crisis } from './crisis.ts'

/** A crisis that history has named must exist: not to find it is our own mistake. */
export const crisisNamed = ({ crises }: Pick<World, 'crises'>, id: CrisisId): Crisis => {
  const crisis = crises[id]
  if (!crisis) throw new Error(`no crisis ${id}`)
  return crisis
}

export const withCrisis = (world: World, crisis: Crisis): World => ({
  ...world,
  crises: { ...world.crises, [crisis.id]: crisis },
})
