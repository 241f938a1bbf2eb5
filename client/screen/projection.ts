/** What the projector may know, paper by paper: the public's, and nobody's besides. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { LessonSummary } from '../../shared/protocol/joining.ts'
import type { PersonCard } from '../../shared/protocol/room.ts'
import type { Treaty } from '../../shared/rules/treaties/treaty.ts'
import type { MapFile } from '../../shared/scenario/map.ts'
import type { CrisisPaper, ReportPaper, ResultsPaper, StagePaper } from '../../shared/view/papers.ts'
import type { BoardLine, BoardPicture } from '../board/picture.ts'
import { linesOf } from '../common/boardLines.ts'
import type { PublicScenario } from '../common/scenarios.ts'
import type { Connection } from '../connection/connection.ts'
import { paper, paperNamed, papersOf } from '../connection/papers.ts'
import { type Names, namesOf } from '../words/names.ts'

export type Projection = Readonly<{
  connection: Connection
  lesson: LessonSummary
  /** How many students the teacher expects, if that is known. */
  expected: number | null
  scenario: PublicScenario
  map: MapFile
  names: Names
  /** For the board, in the order of the scenario. */
  powers: BoardPicture['powers']
  stage: ReadonlySignal<StagePaper>
  people: ReadonlySignal<readonly PersonCard[]>
  treaties: ReadonlySignal<readonly Treaty[]>
  lines: ReadonlySignal<readonly BoardLine[]>
  crises: ReadonlySignal<readonly CrisisPaper[]>
  /** The report of the round that is on. */
  report: ReadonlySignal<ReportPaper | undefined>
  results: ReadonlySignal<ResultsPaper | undefined>
}>

type Given = Pick<Projection, 'connection' | 'lesson' | 'expected' | 'scenario' | 'map'>

/** @param given a connection whose view has its stage already */
export const project = ({ connection, lesson, expected, scenario, map }: Given): Projection => {
  const { view, people } = connection
  const first = paper(view.peek(), 'stage')
  if (!first) throw new Error('a projection without a stage')
  const stage = computed(() => paper(view.value, 'stage') ?? first)
  const treaties = computed(() => papersOf(view.value, 'treaty'))
  return {
    connection,
    lesson,
    expected,
    scenario,
    map,
    names: namesOf(scenario.powers),
    powers: scenario.powers.map(({ id, names, colour }) => ({ id, name: names.short, colour })),
    stage,
    people,
    treaties,
    lines: computed(() => linesOf(treaties.value)),
    crises: computed(() => papersOf(view.value, 'crisis')),
    report: computed(() => paperNamed(view.value, 'report', stage.value.round)),
    results: computed(() => paper(view.value, 'results')),
  }
}

/** Powers as they are drawn; the title names the year. */
export const boardOf = (
  { scenario, powers, stage }: Projection,
  drawn: Pick<BoardPicture, 'lines' | 'crises' | 'moments'>,
): BoardPicture => {
  const { label, regions } = stage.value
  return {
    title: label ? `${scenario.boardTitle}, ${label}` : scenario.boardTitle,
    owners: regions,
    powers,
    ...drawn,
  }
}
