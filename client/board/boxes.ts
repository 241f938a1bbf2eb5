import type { Spot } from './picture.ts'

/** A rectangle in CSS pixels of the frame; x and y are its top left corner. */
export type Box = Readonly<{ x: number; y: number; w: number; h: number }>

export const boxAround = ([x, y]: Spot, w: number, h: number): Box => ({ x: x - w / 2, y: y - h / 2, w, h })

export const middleOf = ({ x, y, w, h }: Box): Spot => [x + w / 2, y + h / 2]

export const grown = ({ x, y, w, h }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
})

export const holds = ({ x, y, w, h }: Box, [px, py]: Spot): boolean =>
  px >= x && px <= x + w && py >= y && py <= y + h

/** The area two boxes share, in square pixels. */
export const overlap = (a: Box, b: Box): number => {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return w > 0 && h > 0 ? w * h : 0
}

/** The same box, moved as little as it takes to lie inside another. */
export const inside = (box: Box, frame: Box): Box => ({
  ...box,
  x: Math.max(frame.x, Math.min(box.x, frame.x + frame.w - box.w)),
  y: Math.max(frame.y, Math.min(box.y, frame.y + frame.h - box.h)),
})
