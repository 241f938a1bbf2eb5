/** What was decided in one round and takes effect when the next one opens. Rules T27 and T29 of RULES.md. */
import type { PowerId, TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import { treatyNamed, withTreaty } from '../treaties/register.ts'
import type { Terms } from '../treaties/terms.ts'
import { lastRevision } from '../treaties/treaty.ts'
import { treatiesInForce, type World } from '../world.ts'
import { acceding, type PowerAcceded } from './accede.ts'
import { adoptedAmendment, joiningNext } from './pending.ts'

/** The text that the members adopted binds from now on. */
export type TextReplaced = Readonly<{
  type: 'TextReplaced'
  treaty: TreatyId
  by: PowerId
  revision: number
  terms: Terms
  round: number
}>

/** @param world when those who leave have left, but the round before is not over */
export const changesAtOpening = (world: World, round: number): readonly (PowerAcceded | TextReplaced)[] =>
  treatiesInForce(world).flatMap((treaty): readonly (PowerAcceded | TextReplaced)[] => {
    const amendment = adoptedAmendment(treaty, roundOf(world.phase))
    if (amendment)
      return [
        {
          type: 'TextReplaced',
          treaty: treaty.id,
          by: amendment.by,
          revision: lastRevision(treaty.revisions).number + 1,
          terms: amendment.motion.terms,
          round,
        },
      ]
    const [first] = joiningNext(treaty).filter(({ joins }) => joins <= round)
    return first ? [acceding(treaty, first.power, first.amount, round)] : []
  })

export const evolve = (
  world: World,
  { treaty: id, by, revision, terms, round: binds }: TextReplaced,
): World => {
  const treaty = treatyNamed(world, id)
  if (treaty.status !== 'inForce') return world
  const text = { number: revision, by, round: roundOf(world.phase), terms, binds }
  return withTreaty(world, { ...treaty, revisions: [...treaty.revisions, text] })
}
