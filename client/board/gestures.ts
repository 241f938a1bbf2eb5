import type { Spot } from './picture.ts'

/** What hands do to a map, in CSS pixels of the frame. */
export type Gestures = Readonly<{
  pan: (by: Spot) => void
  zoom: (at: Spot, by: number) => void
  tap: (at: Spot) => void
  zoomIn: (at: Spot) => void
  point: (at: Spot) => void
}>

/** A pointer that has travelled further than this was dragging, not pressing. */
const STEADY = 7

const apart = ([ax, ay]: Spot, [bx, by]: Spot) => Math.hypot(ax - bx, ay - by)

/** Reads one finger as a pan, two as a pinch, the wheel as a zoom; a press that stayed in place is a tap. */
export const watchGestures = (host: HTMLElement, gestures: Gestures): (() => void) => {
  const down = new Map<number, Spot>()
  let travelled = 0
  const leave = new AbortController()
  const { signal } = leave

  const spotOf = ({ clientX, clientY }: MouseEvent): Spot => {
    const { left, top } = host.getBoundingClientRect()
    return [clientX - left, clientY - top]
  }

  const pinched = (id: number, to: Spot) => {
    const [other] = [...down].filter(([each]) => each !== id).map(([, spot]) => spot)
    const from = down.get(id)!
    if (!other) return
    const middle: Spot = [(to[0] + other[0]) / 2, (to[1] + other[1]) / 2]
    gestures.pan([(to[0] - from[0]) / 2, (to[1] - from[1]) / 2])
    gestures.zoom(middle, apart(to, other) / Math.max(1, apart(from, other)))
  }

  host.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      if (down.size === 0) travelled = 0
      down.set(event.pointerId, spotOf(event))
      if (down.size > 1) travelled = Infinity
    },
    { signal },
  )
  host.addEventListener(
    'pointermove',
    (event) => {
      const to = spotOf(event)
      const from = down.get(event.pointerId)
      if (!from) return event.pointerType === 'mouse' && gestures.point(to)
      travelled += apart(from, to)
      if (down.size > 1) pinched(event.pointerId, to)
      else if (travelled > STEADY) {
        // Only now does the hand belong to the map: a captured pointer would swallow the tap.
        if (!host.hasPointerCapture(event.pointerId)) host.setPointerCapture(event.pointerId)
        gestures.pan([to[0] - from[0], to[1] - from[1]])
      }
      down.set(event.pointerId, to)
    },
    { signal },
  )
  host.addEventListener(
    'pointerup',
    (event) => {
      const pressed = down.delete(event.pointerId)
      if (pressed && travelled <= STEADY) gestures.tap(spotOf(event))
    },
    { signal },
  )
  const lost = (event: PointerEvent) => down.delete(event.pointerId)
  host.addEventListener('pointercancel', lost, { signal })
  host.addEventListener('pointerleave', lost, { signal })
  host.addEventListener('dblclick', (event) => gestures.zoomIn(spotOf(event)), { signal })
  host.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      // Lines and pages instead of pixels: some mice count so.
      const pixels = event.deltaY * [1, 24, 240][event.deltaMode]!
      gestures.zoom(spotOf(event), Math.exp(-Math.max(-240, Math.min(240, pixels)) * 0.0016))
    },
    { signal, passive: false },
  )
  return () => leave.abort()
}
