/** The opening position as one power may know it. Rules V9 and V10 of RULES.md. */
import type { PowerId } from '../../rules/ids.ts'
import { roundOf } from '../../rules/phase.ts'
import type { Position, PowerPosition, RoundPlan } from '../../rules/position.ts'
import type { World } from '../../rules/world.ts'
import { onlyOwn } from './only.ts'

/** Rules V9 and V10: others' secret objectives, briefs and instructions are theirs; what is to come is nobody's. */
export const positionFor = (world: World, own: PowerId | null): Position => {
  const { position, phase } = world
  const now = roundOf(phase)
  const opened = phase.kind === 'ended'
  return {
    ...position,
    powers: position.powers.map((power) => (power.id === own ? power : publicPartOf(power, opened))),
    treaties: position.treaties.filter(
      ({ terms, parties }) => terms.secrecy === 'public' || (own !== null && parties.includes(own)),
    ),
    rounds: position.rounds.flatMap((plan, at) => roundFor(plan, at + 1, now, own)),
  }
}

const publicPartOf = ({ character: _, ...power }: PowerPosition, opened: boolean): PowerPosition => ({
  ...power,
  brief: [],
  objectives: power.objectives.filter(({ secrecy }) => opened || secrecy === 'public'),
})

/** Rounds played so far, and of the next one no more than its name. */
const roundFor = (plan: RoundPlan, round: number, now: number, own: PowerId | null): readonly RoundPlan[] => {
  if (round > now + 1) return []
  if (round === now + 1) return [{ ...plan, events: [], instructions: {} }]
  return [{ ...plan, instructions: onlyOwn(plan.instructions, own) }]
}
