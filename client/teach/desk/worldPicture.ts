/** The board's picture of a world as the teacher sees it, or as anybody may. */
import { isPublic, type Treaty } from '../../../shared/rules/treaties/treaty.ts'
import type { Scenario } from '../../../shared/scenario/scenario.ts'
import type { CrisisPaper, StagePaper } from '../../../shared/view/papers.ts'
import type { BoardPicture } from '../../board/picture.ts'
import { linesOf, ringsOf } from '../../common/boardLines.ts'

export const inForce = (treaties: readonly Treaty[], veil: 'on' | 'off'): readonly Treaty[] =>
  treaties.filter((treaty) => treaty.status === 'inForce' && (veil === 'off' || isPublic(treaty)))

type Seen = Readonly<{
  stage: StagePaper
  treaties: readonly Treaty[]
  crises: readonly CrisisPaper[]
  veil: 'on' | 'off'
}>

export const worldPicture = (
  { boardTitle, powers }: Scenario,
  { stage, treaties, crises, veil }: Seen,
): BoardPicture => ({
  title: `${boardTitle}, ${stage.label}`,
  owners: stage.regions,
  powers: powers.map(({ id, names, colour }) => ({ id, name: names.short, colour })),
  lines: linesOf(inForce(treaties, veil)),
  crises: ringsOf(crises),
  moments: [],
})
