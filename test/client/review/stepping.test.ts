/** Going through a log: by keys, by the line of time. */
import { describe, expect, it } from 'vitest'
import { historyOf } from '../../../client/review/history.ts'
import { keyStep, lastShown, nearest, nextShown } from '../../../client/review/log/stepping.ts'
import { placeOf, stepAt, stretchesOf } from '../../../client/review/log/stretches.ts'
import { aLesson } from './aLesson.ts'

describe('stepping through what is shown', () => {
  const visible = [3, 7, 8, 20]

  it('goes to the next and the last shown entry, and stays at the ends', () => {
    expect([nextShown(visible, 7), nextShown(visible, 9), nextShown(visible, 20)]).toEqual([8, 20, 20])
    expect([lastShown(visible, 8), lastShown(visible, 3)]).toEqual([7, 3])
  })

  it('falls to the shown entry before a hidden one', () => {
    expect([nearest(visible, 7), nearest(visible, 12), nearest(visible, 1), nearest([], 4)]).toEqual([
      7, 8, 3, -1,
    ])
  })

  it('hears the arrows, the ends and nothing else', () => {
    expect(keyStep('ArrowDown', visible, 3)).toBe(7)
    expect(keyStep('PageDown', visible, 3)).toBe(20)
    expect(keyStep('Home', visible, 20)).toBe(3)
    expect(keyStep('End', visible, 3)).toBe(20)
    expect(keyStep('x', visible, 3)).toBeNull()
  })
})

describe('the line of time', () => {
  const { chapters, steps } = historyOf(aLesson().next().log())
  const stretches = stretchesOf(chapters)

  it('gives every round the same length and the lobby less', () => {
    const [lobby = 0, first = 0, second = 0] = stretches.map(({ begins, ends }) => ends - begins)
    expect(first).toBeCloseTo(second)
    expect(lobby).toBeLessThan(first)
    expect(stretches.at(-1)?.ends).toBeCloseTo(1)
  })

  it('finds every step again where it has put it', () => {
    for (const at of steps.keys()) expect(stepAt(stretches, placeOf(stretches, at))).toBe(at)
  })

  it('takes what lies outside for its ends', () => {
    expect(stepAt(stretches, -1)).toBe(0)
    expect(stepAt(stretches, 2)).toBe(steps.length - 1)
  })
})
