/** What every deed with a tabled text asks first: is it there, is it mine, is it this text. */
import type { PowerId, TreatyId } from '../ids.ts'
import type { World } from '../world.ts'
import { lastRevision, type Tabled } from './treaty.ts'

export type TableRefusal =
  | Readonly<{ reason: 'NotNegotiating'; phase: World['phase']['kind'] }>
  | Readonly<{ reason: 'NoSuchTreaty'; treaty: TreatyId }>
  | Readonly<{ reason: 'NotOnTheTable'; treaty: TreatyId }>
  | Readonly<{ reason: 'TextHasChanged'; treaty: TreatyId; revision: number; by: PowerId }>

/** A treaty that the power does not know and one that does not exist are refused alike. */
export const onTheTable = (
  world: World,
  power: PowerId,
  id: TreatyId,
): Readonly<{ treaty: Tabled }> | Readonly<{ refusal: TableRefusal }> => {
  if (world.phase.kind !== 'negotiation')
    return { refusal: { reason: 'NotNegotiating', phase: world.phase.kind } }
  const treaty = world.treaties[id]
  if (!treaty?.parties.includes(power)) return { refusal: { reason: 'NoSuchTreaty', treaty: id } }
  if (treaty.status !== 'tabled') return { refusal: { reason: 'NotOnTheTable', treaty: id } }
  return { treaty }
}

/** Whether the deed speaks of the text that now lies on the table. */
export const staleText = ({ id, revisions }: Tabled, seen: number): TableRefusal | null => {
  const { number, by } = lastRevision(revisions)
  return number === seen ? null : { reason: 'TextHasChanged', treaty: id, revision: number, by }
}
