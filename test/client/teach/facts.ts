/** What the desk sees of a world: the teacher's papers, and who is in the room. */
import { papersOf } from '../../../client/connection/papers.ts'
import type { NeedFacts } from '../../../client/teach/desk/needs.ts'
import type { PersonCard } from '../../../shared/protocol/room.ts'
import type { PersonId } from '../../../shared/rules/ids.ts'
import { powersOf, type World } from '../../../shared/rules/world.ts'
import type { View } from '../../../shared/view/papers.ts'
import { TEACHER } from '../../../shared/view/viewer.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'

export const NOW = 1_000_000_000
export const MINUTE = 60_000

export const deskView = (world: World): View => viewFor(world, TEACHER)

/** Everybody who has a seat, here and busy, unless something else is said. */
export const peopleIn = (
  world: World,
  said: Readonly<Record<PersonId, Partial<PersonCard>>> = {},
): readonly PersonCard[] =>
  powersOf(world).flatMap((power) =>
    (world.delegations[power]?.members ?? []).map((id) => ({
      id,
      name: `Person ${id}`,
      power,
      presence: 'here' as const,
      lastDeed: NOW,
      ...said[id],
    })),
  )

export const factsOf = (world: World, said: Partial<NeedFacts> = {}): NeedFacts => {
  const view = deskView(world)
  const stage = view.get('stage') as NeedFacts['stage']
  return {
    stage,
    powers: papersOf(view, 'power'),
    crises: papersOf(view, 'crisis'),
    treaties: papersOf(view, 'treaty'),
    desks: papersOf(view, 'desk'),
    people: peopleIn(world),
    absences: new Map(),
    secondsLeft: 120,
    clock: 'running',
    phaseSince: NOW - 20 * MINUTE,
    now: NOW,
    ...said,
  }
}
