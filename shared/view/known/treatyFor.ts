/** One treaty as one viewer may know it, with its ballots and invitations. Rules V1, V15, V17 and V18 of RULES.md. */
import type { Ballot } from '../../rules/ballots/ballot.ts'
import type { PowerId } from '../../rules/ids.ts'
import { isPublic, type Treaty } from '../../rules/treaties/treaty.ts'
import { asKnownBy } from '../../rules/world.ts'

/** @param own the viewer's power; null is the public */
export const treatyFor = (treaty: Treaty, own: PowerId | null): Treaty | null => {
  const seen = asKnownBy(treaty, own)
  if (!seen) return null
  const known = withOwnFind(seen, own)
  if (own !== null && known.parties.includes(own)) return known
  const { ballots, lastRead, ...rest } = known
  const mine = own !== null ? lastRead?.[own] : undefined
  const told = (ballots ?? []).flatMap((ballot) => ballotFor(ballot, treaty, own))
  return {
    ...withOwnInvitation(rest, own),
    ...(told.length > 0 && { ballots: told }),
    ...(own && mine && { lastRead: { [own]: mine } }),
  }
}

/** Rule V17: members see votes as they are cast; others what was decided on a public treaty, and what they asked for themselves. */
const ballotFor = (ballot: Ballot, treaty: Treaty, own: PowerId | null): readonly Ballot[] => {
  if (ballot.verdict !== null && isPublic(treaty)) return [ballot]
  return ballot.by === own && !ballot.voters.includes(own) ? [{ ...ballot, yes: [], no: [] }] : []
}

/** Rule V15: who has found a treaty out, only the finder and the teacher know. */
const withOwnFind = ({ learned, ...treaty }: Treaty, own: PowerId | null): Treaty => {
  const mine = learned?.filter(({ by }) => by === own) ?? []
  return { ...treaty, ...(mine.length > 0 && { learned: mine }) }
}

const withOwnInvitation = (treaty: Treaty, own: PowerId | null): Treaty =>
  treaty.status === 'inForce' && treaty.invited && !isPublic(treaty)
    ? { ...treaty, invited: treaty.invited.filter(({ power }) => power === own) }
    : treaty
