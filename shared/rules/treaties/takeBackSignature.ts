/** A party takes its signature back while others have not signed. Rule T13 of RULES.md. */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { type PowerId, TreatyId } from '../ids.ts'
import type { World } from '../world.ts'
import { onTheTable, type TableRefusal } from './onTheTable.ts'
import { tabledNamed, withTreaty } from './register.ts'
import { lastRevision } from './treaty.ts'

export const TakeBackSignature = z.strictObject({ type: z.literal('TakeBackSignature'), treaty: TreatyId })
export type TakeBackSignature = z.infer<typeof TakeBackSignature>

export type SignatureTakenBack = Readonly<{ type: 'SignatureTakenBack'; treaty: TreatyId; by: PowerId }>

export type TakeBackSignatureRefusal =
  | TableRefusal
  | Readonly<{ reason: 'NotSigned'; treaty: TreatyId }>
  | Readonly<{ reason: 'YourOwnText'; treaty: TreatyId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { treaty: id }: TakeBackSignature,
): Decision<SignatureTakenBack, TakeBackSignatureRefusal> => {
  const found = onTheTable(world, power, id)
  if ('refusal' in found) return refuse(found.refusal)
  const { treaty } = found
  if (!treaty.signed.includes(power)) return refuse({ reason: 'NotSigned', treaty: id })
  if (lastRevision(treaty.revisions).by === power) return refuse({ reason: 'YourOwnText', treaty: id })
  return accept({ type: 'SignatureTakenBack', treaty: id, by: power })
}

export const evolve = (world: World, { treaty: id, by }: SignatureTakenBack): World => {
  const treaty = tabledNamed(world, id)
  return withTreaty(world, { ...treaty, signed: treaty.signed.filter((power) => power !== by) })
}
