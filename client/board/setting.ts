import type { Box } from './boxes.ts'
import type { Size, View } from './camera.ts'
import type { Measure } from './labelLayout.ts'
import type { BoardPicture } from './picture.ts'
import type { Route } from './routes.ts'
import type { Chart } from './territories.ts'

/** All that the board's layout depends on. */
export type Setting = Readonly<{
  chart: Chart
  picture: BoardPicture
  view: View
  /** The view of the whole map in this frame. */
  home: View
  frame: Size
  /** What of the frame is covered by the title and the buttons. */
  covered: readonly Box[]
  emphasis: readonly string[]
  selected: string | null
  measure: Measure
  /** How lines ran the last time; while a hand is moving the map they are only bent, not laid anew. */
  before?: ReadonlyMap<string, Route>
  pace: 'moving' | 'still'
}>
