/** The teacher ends the lesson where it stands: what has been played counts. Rule R14 of RULES.md. */
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { World } from '../world.ts'
import { ending, type WorldEnded } from './advance.ts'

export const EndLesson = z.strictObject({ type: z.literal('EndLesson') })
export type EndLesson = z.infer<typeof EndLesson>

export const decide = (
  world: World,
  actor: Actor,
): Decision<
  WorldEnded,
  Readonly<{ reason: 'NotForThisActor' }> | Readonly<{ reason: 'PhaseIsOver'; phase: 'ended' }>
> => {
  if (actor.kind !== 'teacher') return refuse({ reason: 'NotForThisActor' })
  if (world.phase.kind === 'ended') return refuse({ reason: 'PhaseIsOver', phase: 'ended' })
  return accept(ending(world))
}
