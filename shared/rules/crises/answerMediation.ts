/** A principal of a crisis accepts one mediator, or declines. Rule C17 of RULES.md. */

import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { CrisisId, PowerId } from '../ids.ts'
import type { World } from '../world.ts'
import { isPrincipal } from './crisis.ts'
import type { Mediation } from './mediation.ts'
import { crisisToMediate, type MediationTimeRefusal } from './offerMediation.ts'
import { crisisNamed, withCrisis } from './register.ts'

export const AnswerMediation = z.strictObject({
  type: z.literal('AnswerMediation'),
  crisis: CrisisId,
  mediator: PowerId,
  answer: z.enum(['accepted', 'declined']),
})
export type AnswerMediation = z.infer<typeof AnswerMediation>

export type MediationAnswered = Readonly<{
  type: 'MediationAnswered'
  crisis: CrisisId
  mediator: PowerId
  by: PowerId
  answer: 'accepted' | 'declined'
}>

export type AnswerMediationRefusal =
  | MediationTimeRefusal
  | Readonly<{ reason: 'NotYourCrisis'; crisis: CrisisId }>
  | Readonly<{ reason: 'NoSuchOffer'; crisis: CrisisId; mediator: PowerId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { crisis: id, mediator, answer }: AnswerMediation,
): Decision<MediationAnswered, AnswerMediationRefusal> => {
  const found = crisisToMediate(world, id)
  if ('refusal' in found) return refuse(found.refusal)
  if (!isPrincipal(found.crisis, power)) return refuse({ reason: 'NotYourCrisis', crisis: id })
  const answers = found.crisis.mediation?.[mediator]
  if (!answers) return refuse({ reason: 'NoSuchOffer', crisis: id, mediator })
  return answers[power] === answer
    ? accept()
    : accept({ type: 'MediationAnswered', crisis: id, mediator, by: power, answer })
}

/** Who accepts one mediator has declined any other that it accepted before. */
export const evolve = (world: World, { crisis: id, mediator, by, answer }: MediationAnswered): World => {
  const crisis = crisisNamed(world, id)
  const answered: Mediation = Object.fromEntries(
    Object.entries(crisis.mediation ?? {}).map(([power, answers]) => {
      if (power === mediator) return [power, { ...answers, [by]: answer }]
      return [power, answer === 'accepted' && answers[by] ? { ...answers, [by]: 'declined' } : answers]
    }),
  )
  return withCrisis(world, { ...crisis, mediation: answered })
}
