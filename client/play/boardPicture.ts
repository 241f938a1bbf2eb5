/** What the board shows one viewer: composed from the papers, and from nothing that the viewer may not know. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Treaty } from '../../shared/rules/treaties/treaty.ts'
import type { CrisisPaper, StagePaper } from '../../shared/view/papers.ts'
import type { BoardLine, BoardMoment, BoardPicture, BoardPower } from '../board/picture.ts'
import { linesOf, ringsOf } from '../common/boardLines.ts'

type Shown = Readonly<{
  boardTitle: string
  powers: readonly BoardPower[]
  me: PowerId | null
  stage: Pick<StagePaper, 'phase' | 'round' | 'label' | 'next' | 'regions'>
  treaties: readonly Treaty[]
  crises: readonly CrisisPaper[]
  moments: readonly BoardMoment[]
  pulse: readonly PowerId[]
}>

export const boardPicture = (shown: Shown): BoardPicture => {
  const { boardTitle, powers, me, stage, treaties, crises, moments, pulse } = shown
  const label = stage.label || stage.next?.label
  return {
    title: label ? `${boardTitle}, ${label}` : boardTitle,
    owners: stage.regions,
    powers,
    ...(me ? { you: me } : {}),
    lines: linesOf(treaties),
    crises: ringsOf(openCrises(stage, crises), me).map((ring) => ({
      ...ring,
      title: / crisis$/.test(ring.title) ? ring.title : `${ring.title}: crisis`,
    })),
    moments,
    pulse,
  }
}

const openCrises = ({ round, phase }: Shown['stage'], crises: readonly CrisisPaper[]) =>
  crises.filter((crisis) => crisis.round === round && phase !== 'ended')

/** Whose names come first where there is not room for all: mine, those in a crisis, my allies. */
export const emphasisOf = ({ me, stage, crises, treaties }: Shown): readonly PowerId[] => {
  const inCrisis = openCrises(stage, crises)
    .filter(({ outcome }) => outcome === null)
    .flatMap(({ challenger, target }) => [challenger, target])
  const allies = treaties
    .filter((treaty) => treaty.status === 'inForce' && me !== null && treaty.parties.includes(me))
    .flatMap(({ parties }) => parties)
  return [...new Set([...(me ? [me] : []), ...inCrisis, ...allies])]
}

/** Powers whose bonds differ between two pictures: each gets one soft ring. */
export const changedBetween = (
  before: readonly BoardLine[],
  after: readonly BoardLine[],
): readonly string[] => {
  const ids = (lines: readonly BoardLine[]) =>
    new Map(lines.map((line) => [`${line.id}/${line.label}`, line]))
  const [old, now] = [ids(before), ids(after)]
  const differing = [...[...now].filter(([id]) => !old.has(id)), ...[...old].filter(([id]) => !now.has(id))]
  return [...new Set(differing.flatMap(([, { between }]) => between))]
}
