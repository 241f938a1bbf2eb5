/** Changes to a delegation that keep it whole: who is head follows from who is here. */
import type { PersonId, PowerId } from '../ids.ts'
import type { Delegation, World } from '../world.ts'

export const EMPTY: Delegation = { members: [], head: null, away: [], diplomat: 'none' }

/** Rule D2: at most this many share a power. */
export const LARGEST_DELEGATION = 5

export const withDelegation = (
  world: World,
  power: PowerId,
  change: (now: Delegation) => Delegation,
): World => ({
  ...world,
  delegations: { ...world.delegations, [power]: change(world.delegations[power] ?? EMPTY) },
})

/** Rule D3: the head is the first who sat down and is here; a head that is here stays head. */
export const withHead = (delegation: Delegation): Delegation => {
  const here = (person: PersonId) => !delegation.away.includes(person)
  const { head, members } = delegation
  if (head !== null && members.includes(head) && here(head)) return delegation
  return { ...delegation, head: members.find(here) ?? members[0] ?? null }
}

export const without = (delegation: Delegation, person: PersonId): Delegation =>
  withHead({
    ...delegation,
    members: delegation.members.filter((member) => member !== person),
    away: delegation.away.filter((member) => member !== person),
  })
