import { type Box, holds } from './boxes.ts'
import type { Spot } from './picture.ts'

/** A curve as many points at even distances; drawing a part of it is drawing some of them. */
export type Curve = readonly Spot[]

const STEP = 4
/** A line that runs far out of the frame needs no more points than this. */
const MOST = 160

/** A bow from one spot to another; `bend` is its height as a share of its length, its sign the side. */
export const bow = (from: Spot, to: Spot, bend: number): Curve => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const pull: Spot = [(from[0] + to[0]) / 2 - dy * bend * 2, (from[1] + to[1]) / 2 + dx * bend * 2]
  const count = Math.min(MOST, Math.max(8, Math.ceil((length * (1 + Math.abs(bend))) / STEP)))
  return Array.from({ length: count + 1 }, (_, i): Spot => {
    const t = i / count
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    return [a * from[0] + b * pull[0] + c * to[0], a * from[1] + b * pull[1] + c * to[1]]
  })
}

/** What is left of a curve outside the two boxes it leads from and to. */
export const trimmed = (curve: Curve, from: Box | undefined, to: Box | undefined): Curve => {
  const leaves = from ? curve.findLastIndex((spot) => holds(from, spot)) + 1 : 0
  const arrives = to ? curve.findIndex((spot, i) => i >= leaves && holds(to, spot)) : -1
  return curve.slice(leaves, arrives < 0 ? undefined : arrives)
}

/** How many of a curve's points lie under something that should be read. */
export const buried = (curve: Curve, boxes: readonly Box[]): number =>
  curve.reduce((sum, spot) => sum + (boxes.some((box) => holds(box, spot)) ? 1 : 0), 0)

/** How closely two curves run side by side: the points of one within a line's breadth of the other. */
export const shared = (curve: Curve, other: Curve, breadth: number): number => {
  let close = 0
  for (const [x, y] of curve)
    if (other.some(([ox, oy]) => Math.abs(ox - x) < breadth && Math.abs(oy - y) < breadth)) close++
  return close
}

/** The first part of a curve, as it grows while it is drawn; `share` runs from 0 to 1. */
export const grownTo = (curve: Curve, share: number): Curve =>
  curve.slice(0, Math.max(0, Math.round(curve.length * Math.min(1, share))))

/** The direction a curve arrives in, in radians, measured over its last stretch. */
export const arrival = (curve: Curve, over = 14): number => {
  const end = curve[curve.length - 1]!
  const before = curve.findLast(([x, y]) => Math.hypot(end[0] - x, end[1] - y) > over) ?? curve[0]!
  return Math.atan2(end[1] - before[1], end[0] - before[0])
}
