/** A power that has offered to mediate steps back, accepted or not. Rule C17 of RULES.md. */

import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { CrisisId, type PowerId } from '../ids.ts'
import type { World } from '../world.ts'
import { crisisToMediate, type MediationTimeRefusal } from './offerMediation.ts'
import { crisisNamed, withCrisis } from './register.ts'

export const WithdrawMediation = z.strictObject({ type: z.literal('WithdrawMediation'), crisis: CrisisId })
export type WithdrawMediation = z.infer<typeof WithdrawMediation>

export type MediationWithdrawn = Readonly<{ type: 'MediationWithdrawn'; crisis: CrisisId; by: PowerId }>

export type WithdrawRefusal =
  | MediationTimeRefusal
  | Readonly<{ reason: 'NoSuchOffer'; crisis: CrisisId; mediator: PowerId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { crisis: id }: WithdrawMediation,
): Decision<MediationWithdrawn, WithdrawRefusal> => {
  const found = crisisToMediate(world, id)
  if ('refusal' in found) return refuse(found.refusal)
  return power in (found.crisis.mediation ?? {})
    ? accept({ type: 'MediationWithdrawn', crisis: id, by: power })
    : refuse({ reason: 'NoSuchOffer', crisis: id, mediator: power })
}

export const evolve = (world: World, { crisis: id, by }: MediationWithdrawn): World => {
  const crisis = crisisNamed(world, id)
  const { [by]: _, ...mediation } = crisis.mediation ?? {}
  const withdrawn = [...(crisis.withdrawn ?? []), by]
  return withCrisis(world, { ...crisis, mediation, withdrawn })
}
