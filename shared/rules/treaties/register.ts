/** The register of treaties: how one is found, numbered, and put back changed. */
import { drawnName } from '../chance.ts'
import type { TreatyId } from '../ids.ts'
import type { World } from '../world.ts'
import type { Tabled, Treaty } from './treaty.ts'

/** Drawn, so that a replay is the lesson itself and nobody can count the treaties of others. */
export const nextTreatyId = ({ treaties, naming }: World): TreatyId =>
  drawnName(naming, 't', (name) => Object.hasOwn(treaties, name)) as TreatyId

export const withTreaty = (world: World, treaty: Treaty): World => ({
  ...world,
  treaties: { ...world.treaties, [treaty.id]: treaty },
})

/** A treaty that history has named must exist: not to find it is our own mistake. */
export const treatyNamed = ({ treaties }: World, id: TreatyId): Treaty => {
  const treaty = treaties[id]
  if (!treaty) throw new Error(`no treaty ${id}`)
  return treaty
}

export const tabledNamed = (world: World, id: TreatyId): Tabled => {
  const treaty = treatyNamed(world, id)
  if (treaty.status !== 'tabled') throw new Error(`treaty ${id} is not on the table`)
  return treaty
}
