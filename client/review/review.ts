/** Everything that a part of the review is given: the log folded into history, and how powers are written. */
import type { LessonCard } from '../../shared/protocol/teaching.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { MapFile } from '../../shared/scenario/map.ts'
import type { PublicScenario } from '../common/scenarios.ts'
import type { Names } from '../words/names.ts'
import type { History } from './history.ts'

export type Review = Readonly<{
  lesson: LessonCard
  history: History
  scenario: PublicScenario
  /** Null until it has come, or where it does not come. */
  map: MapFile | null
  names: Names
  colour(power: PowerId): string
}>

export const stateOf = ({ lesson }: Review): 'running' | 'over' =>
  lesson.state === 'ended' ? 'over' : 'running'
