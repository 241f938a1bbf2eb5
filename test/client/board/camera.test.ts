import { describe, expect, it } from 'vitest'
import {
  fitPart,
  fitWhole,
  kept,
  onMap,
  onScreen,
  panned,
  type Size,
  zoomedAt,
} from '../../../client/board/camera.ts'

const map: Size = [1600, 1200]
const core = { x: 420, y: 250, w: 1010, h: 730 }
const frames: readonly Size[] = [
  [838, 620],
  [604, 490],
  [390, 204],
  [971, 768],
  [1920, 1080],
]

describe('fitting the whole map', () => {
  it.each(frames)('fills a frame of %i by %i and crops nothing of the core', (...frame) => {
    const view = fitWhole(frame, map, core)
    const [left, top] = onMap(view, frame, [0, 0])
    const [right, bottom] = onMap(view, frame, frame)
    expect(left).toBeGreaterThanOrEqual(-0.01)
    expect(top).toBeGreaterThanOrEqual(-0.01)
    expect(right).toBeLessThanOrEqual(1600.01)
    expect(bottom).toBeLessThanOrEqual(1200.01)
    expect(left).toBeLessThanOrEqual(core.x)
    expect(top).toBeLessThanOrEqual(core.y)
    expect(right).toBeGreaterThanOrEqual(core.x + core.w)
    expect(bottom).toBeGreaterThanOrEqual(core.y + core.h)
  })

  it('would rather show sea beyond the plate than lose the core in a tall frame', () => {
    const view = fitWhole([390, 700], map, core)
    expect(view.scale).toBeCloseTo(390 / core.w)
    expect(view.middle[1]).toBe(600)
  })
})

describe('looking closer', () => {
  const frame: Size = [838, 620]
  const whole = fitWhole(frame, map, core)

  it('keeps the spot under the pointer where it is', () => {
    const pointer = [500, 300] as const
    const held = onMap(whole, frame, pointer)
    const closer = zoomedAt(whole, frame, map, pointer, 2)
    expect(closer.scale).toBeCloseTo(whole.scale * 2)
    const [x, y] = onScreen(closer, frame, held)
    expect(x).toBeCloseTo(500)
    expect(y).toBeCloseTo(300)
  })

  it('stops at the rim of the plate, however far a hand drags', () => {
    const [x, y] = onMap(panned(whole, frame, map, [9999, 9999]), frame, [0, 0])
    expect(x).toBeCloseTo(0)
    expect(y).toBeCloseTo(0)
  })

  it('goes no further out than the whole map and not endlessly in', () => {
    expect(kept({ ...whole, scale: 0.01 }, frame, map).scale).toBeCloseTo(620 / 1200)
    expect(kept({ ...whole, scale: 99 }, frame, map).scale).toBeLessThan(5)
  })

  it('fits a part of the map and keeps its surroundings', () => {
    const part = { x: 900, y: 650, w: 200, h: 150 }
    const view = fitPart(frame, map, part)
    expect(onScreen(view, frame, [900, 650])[0]).toBeGreaterThan(0)
    expect(view.scale).toBeLessThanOrEqual(whole.scale * 2.61)
  })
})
