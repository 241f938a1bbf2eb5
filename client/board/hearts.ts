import { type Box, holds } from './boxes.ts'
import type { Spot } from './picture.ts'
import { boundsOf } from './polygons.ts'
import type { Territory } from './territories.ts'

/** The box a camera must show to show a power: its home, but not the whole of a steppe. */
export const heartOf = ({ seat: [x, y], home }: Territory): Box => {
  const reach = 190
  const left = Math.max(home.x, x - reach)
  const top = Math.max(home.y, y - reach)
  const heart = {
    x: left,
    y: top,
    w: Math.min(home.x + home.w, x + reach) - left,
    h: Math.min(home.y + home.h, y + reach) - top,
  }
  return holds(home, [x, y]) ? heart : { x: x - 60, y: y - 40, w: 120, h: 80 }
}

/** One box around many. */
export const boxOver = (boxes: readonly Box[]): Box =>
  boundsOf(
    boxes.flatMap(({ x, y, w, h }): Spot[] => [
      [x, y],
      [x + w, y + h],
    ]),
  )
