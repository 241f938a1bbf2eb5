/** How a treaty loses a party, and ends when fewer than two are left. Rule T19 of RULES.md. */
import type { PowerId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import type { World } from '../world.ts'
import { withTreaty } from './register.ts'
import { type Ending, type InForce, lastRevision } from './treaty.ts'

/** @param how what ends the treaty, if this party's leaving ends it */
export const leave = (world: World, treaty: InForce, power: PowerId, how: Ending): World => {
  const staying = treaty.parties.filter((party) => party !== power)
  if (staying.length < 2) return end(world, treaty, how)
  const leaving = treaty.leaving.filter((each) => each.power !== power)
  const former = [...(treaty.former ?? []).filter((each) => each !== power), power]
  return withTreaty(world, remembered({ ...treaty, parties: staying, former, leaving }, power))
}

/** Rule V18: who is outside from now on keeps knowing the treaty as it stands, and nothing that comes after. */
export const remembered = (treaty: InForce, power: PowerId): InForce => {
  const { parties, former = [], revisions, lastRead } = treaty
  const now = { parties, former, revision: lastRevision(revisions).number }
  return { ...treaty, lastRead: { ...lastRead, [power]: now } }
}

/** The parties of a treaty that is over are those it bound last, so that all of them still know it; and who was invited has read it. */
export const end = (world: World, treaty: InForce, how: Ending): World => {
  const { id, proposer, parties, former, disclosed, learned, ballots, revisions, historic, since } = treaty
  const { lastRead } = (treaty.invited ?? []).reduce((now, { power }) => remembered(now, power), treaty)
  return withTreaty(world, {
    id,
    proposer,
    parties,
    ...(former && { former }),
    ...(disclosed && { disclosed }),
    ...(learned && { learned }),
    ...(lastRead && { lastRead }),
    ...(ballots && { ballots }),
    revisions,
    historic,
    status: 'over',
    since,
    until: roundOf(world.phase),
    how,
  })
}
