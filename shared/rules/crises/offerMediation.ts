/** A third power offers to stand between the principals of an open crisis. Rule C17 of RULES.md. */

import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { CrisisId, type PowerId } from '../ids.ts'
import type { World } from '../world.ts'
import { type Crisis, isPrincipal } from './crisis.ts'
import { crisisNamed, withCrisis } from './register.ts'

export const OfferMediation = z.strictObject({ type: z.literal('OfferMediation'), crisis: CrisisId })
export type OfferMediation = z.infer<typeof OfferMediation>

export type MediationOffered = Readonly<{ type: 'MediationOffered'; crisis: CrisisId; by: PowerId }>

export type MediationTimeRefusal =
  | Readonly<{ reason: 'NotTimeToMediate'; phase: World['phase']['kind'] }>
  | Readonly<{ reason: 'NoSuchCrisis'; crisis: CrisisId }>
  | Readonly<{ reason: 'CrisisIsOver'; crisis: CrisisId }>

export type OfferRefusal =
  | MediationTimeRefusal
  | Readonly<{ reason: 'NoThirdPower'; crisis: CrisisId }>
  | Readonly<{ reason: 'OfferedAlready'; crisis: CrisisId }>

/** The crisis in which there is still something to mediate, or why there is not. */
export const crisisToMediate = (
  world: World,
  id: CrisisId,
): Readonly<{ crisis: Crisis }> | Readonly<{ refusal: MediationTimeRefusal }> => {
  if (world.phase.kind !== 'negotiation')
    return { refusal: { reason: 'NotTimeToMediate', phase: world.phase.kind } }
  const crisis = world.crises[id]
  if (!crisis) return { refusal: { reason: 'NoSuchCrisis', crisis: id } }
  return crisis.outcome ? { refusal: { reason: 'CrisisIsOver', crisis: id } } : { crisis }
}

export const decide = (
  world: World,
  { power }: Mandate,
  { crisis: id }: OfferMediation,
): Decision<MediationOffered, OfferRefusal> => {
  const found = crisisToMediate(world, id)
  if ('refusal' in found) return refuse(found.refusal)
  if (isPrincipal(found.crisis, power)) return refuse({ reason: 'NoThirdPower', crisis: id })
  if (hasOffered(found.crisis, power)) return refuse({ reason: 'OfferedAlready', crisis: id })
  return accept({ type: 'MediationOffered', crisis: id, by: power })
}

/** Whether it offers to mediate, or did and has stepped back. */
export const hasOffered = ({ mediation = {}, withdrawn = [] }: Crisis, power: PowerId): boolean =>
  power in mediation || withdrawn.includes(power)

export const evolve = (world: World, { crisis: id, by }: MediationOffered): World => {
  const crisis = crisisNamed(world, id)
  const mediation = { ...crisis.mediation, [by]: {} }
  return withCrisis(world, { ...crisis, mediation })
}
