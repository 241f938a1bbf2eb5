import { type Box, middleOf } from './boxes.ts'
import type { Spot } from './picture.ts'

/** Where the camera looks: the spot of the map in the middle of the frame, and CSS pixels for one map unit. */
export type View = Readonly<{ middle: Spot; scale: number }>

export type Size = readonly [width: number, height: number]

/** How much closer than the whole map a reader may come. */
const CLOSEST = 9

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high))

const covering = ([w, h]: Size, [W, H]: Size) => Math.max(w / W, h / H)
const containing = ([w, h]: Size, [W, H]: Size) => Math.min(w / W, h / H)

/** Keeps the plate under the frame: no further out than the whole map, no edge dragged into the picture. */
export const kept = (view: View, frame: Size, map: Size): View => {
  const scale = between(containing(frame, map), view.scale, covering(frame, map) * CLOSEST)
  const along = (axis: 0 | 1) => {
    const half = frame[axis] / scale / 2
    return half * 2 >= map[axis] ? map[axis] / 2 : between(half, view.middle[axis], map[axis] - half)
  }
  return { scale, middle: [along(0), along(1)] }
}

/**
 * The plate fills the frame, cropped towards what matters. Only where filling it would
 * push the core out of the picture does the plate stay smaller than the frame.
 */
export const fitWhole = (frame: Size, map: Size, core: Box): View =>
  kept(
    { middle: middleOf(core), scale: Math.min(covering(frame, map), containing(frame, [core.w, core.h])) },
    frame,
    map,
  )

/** As close as a part of the map allows, and never so close that its surroundings are lost. */
export const fitPart = (frame: Size, map: Size, part: Box): View =>
  kept(
    {
      middle: middleOf(part),
      scale: Math.min(containing(frame, [part.w, part.h]), covering(frame, map) * 2.6),
    },
    frame,
    map,
  )

export const onScreen = ({ middle, scale }: View, frame: Size, [x, y]: Spot): Spot => [
  frame[0] / 2 + (x - middle[0]) * scale,
  frame[1] / 2 + (y - middle[1]) * scale,
]

export const onMap = ({ middle, scale }: View, frame: Size, [x, y]: Spot): Spot => [
  middle[0] + (x - frame[0] / 2) / scale,
  middle[1] + (y - frame[1] / 2) / scale,
]

/** Nearer or further, while the spot under the pointer stays under the pointer. */
export const zoomedAt = (view: View, frame: Size, map: Size, pointer: Spot, by: number): View => {
  const held = onMap(view, frame, pointer)
  const { scale } = kept({ ...view, scale: view.scale * by }, frame, map)
  const [x, y] = onMap({ middle: held, scale }, frame, [frame[0] - pointer[0], frame[1] - pointer[1]])
  return kept({ middle: [x, y], scale }, frame, map)
}

export const panned = ({ middle: [x, y], scale }: View, frame: Size, map: Size, [dx, dy]: Spot): View =>
  kept({ middle: [x - dx / scale, y - dy / scale], scale }, frame, map)

/** Part of the way from one view to another; the scale moves by proportion, so the speed looks even. */
export const viewBetween = (from: View, to: View, share: number): View => ({
  middle: [
    from.middle[0] + (to.middle[0] - from.middle[0]) * share,
    from.middle[1] + (to.middle[1] - from.middle[1]) * share,
  ],
  scale: from.scale * (to.scale / from.scale) ** share,
})
