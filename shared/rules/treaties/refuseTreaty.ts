/** A party refuses a tabled text, with a reason that the others see; the table is cleared. Rule T14 of RULES.md. */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { type PowerId, TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import type { World } from '../world.ts'
import { onTheTable, type TableRefusal } from './onTheTable.ts'
import { tabledNamed, withTreaty } from './register.ts'
import { lastRevision, REFUSAL_REASONS, type RefusalReason, withSignatures } from './treaty.ts'

export const RefuseTreaty = z.strictObject({
  type: z.literal('RefuseTreaty'),
  treaty: TreatyId,
  because: z.enum(REFUSAL_REASONS),
})
export type RefuseTreaty = z.infer<typeof RefuseTreaty>

export type TreatyRefused = Readonly<{
  type: 'TreatyRefused'
  treaty: TreatyId
  by: PowerId
  because: RefusalReason
}>

export type RefuseTreatyRefusal = TableRefusal | Readonly<{ reason: 'YourOwnText'; treaty: TreatyId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { treaty: id, because }: RefuseTreaty,
): Decision<TreatyRefused, RefuseTreatyRefusal> => {
  const found = onTheTable(world, power, id)
  if ('refusal' in found) return refuse(found.refusal)
  if (lastRevision(found.treaty.revisions).by === power) return refuse({ reason: 'YourOwnText', treaty: id })
  return accept({ type: 'TreatyRefused', treaty: id, by: power, because })
}

export const evolve = (world: World, { treaty: id, by, because }: TreatyRefused): World => {
  const treaty = tabledNamed(world, id)
  const { proposer, parties, historic } = treaty
  const revisions = withSignatures(treaty)
  const round = roundOf(world.phase)
  return withTreaty(world, {
    id,
    proposer,
    parties,
    revisions,
    historic,
    status: 'refused',
    by,
    because,
    round,
  })
}
