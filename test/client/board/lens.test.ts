import { describe, expect, it } from 'vitest'
import { fitWhole, type Size } from '../../../client/board/camera.ts'
import { Lens } from '../../../client/board/lens.ts'

const map: Size = [1600, 1200]
const whole = (frame: Size) => fitWhole(frame, map, { x: 420, y: 250, w: 1010, h: 730 })
const lensOn = (frame: Size) => new Lens(map, frame, { whole, home: whole })

describe('the lens', () => {
  it('follows the frame until the reader has chosen a view', () => {
    const lens = lensOn([838, 620])
    lens.resize([604, 490])
    expect(lens.view).toEqual(whole([604, 490]))
    lens.zoom([300, 240], 3)
    const { view } = lens
    lens.resize([838, 620])
    expect(lens.view.scale).toBeCloseTo(view.scale)
    expect(lens.chosen).toBe('moved')
  })

  it('glides to the whole map, and is there at once where nothing should move', () => {
    const lens = lensOn([838, 620])
    lens.zoom([300, 240], 3)
    lens.glideTo('whole', 'reduced')
    expect(lens.view).toEqual(whole([838, 620]))

    lens.zoom([300, 240], 3)
    lens.glideTo('whole', 'full')
    const start = performance.now()
    expect(lens.step(start + 100)).toBe('moving')
    expect(lens.view.scale).toBeGreaterThan(whole([838, 620]).scale)
    lens.step(start + 1000)
    expect(lens.view).toEqual(whole([838, 620]))
    expect(lens.step(start + 2000)).toBe('still')
  })

  it('adds up presses on the buttons, though the first glide is still under way', () => {
    const lens = lensOn([838, 620])
    const { scale } = lens.view
    lens.glideBy(1.6, 'full')
    lens.glideBy(1.6, 'full')
    lens.step(performance.now() + 1000)
    expect(lens.view.scale).toBeCloseTo(scale * 2.56)
  })
})
