import type { Box } from './boxes.ts'
import type { BoardProps } from './picture.ts'

/** What the stage is told, again and again; it finds out by itself what has changed. */
export type Shown = Pick<BoardProps, 'picture' | 'motion' | 'emphasis' | 'frame'> & {
  readonly selected: string | null
  /** What of the frame is covered by the title and the buttons. */
  readonly covered: readonly Box[]
}
