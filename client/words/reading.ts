/** What a treaty that is read means for one's own objectives, and why one was refused. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { FailureReason } from '../../shared/rules/treaties/treaty.ts'
import type { BriefPaper } from '../../shared/view/papers.ts'
import { counted } from './names.ts'
import { REASONS } from './treaties.ts'

/** Objectives that this treaty stands in the way of, or serves, as far as its parties tell. */
export const aboutObjectives = (
  parties: readonly PowerId[],
  objectives: BriefPaper['objectives'],
): readonly string[] =>
  objectives.flatMap(({ objective, reached }) => {
    if (objective.kind === 'noTreatyBetween' && objective.powers.every((power) => parties.includes(power)))
      return [`“${objective.words}” is not met while this is in force.`]
    if (objective.kind === 'treatyWith' && reached === 'reached' && parties.includes(objective.with))
      return [`“${objective.words}” is met as things stand.`]
    return []
  })

/** What a treaty in force costs one of its parties, as it is felt: in whole points. */
export const takesOfAutonomy = (points: number): string =>
  `It takes ${Math.round(points) === 0 ? 'nothing' : counted(Math.round(points), 'point')} of your Autonomy.`

/** "It does not bind you enough" as it was said by whoever refused. */
export const byReason = (because: FailureReason): string => {
  if (because === 'notRatified')
    return 'All had signed it. Its own country did not accept what its government had signed.'
  return because === 'unsaid' ? 'No reason was given.' : `The reason given: “${REASONS[because]}.”`
}
