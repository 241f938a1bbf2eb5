import { describe, expect, it } from 'vitest'
import { beatsOf, drawnOf, spokenOf, storyEnds } from '../../../client/board/story.ts'

const beats = beatsOf([
  { kind: 'demand', from: 'germany', to: 'france', label: 'Germany demands the Congo' },
  { kind: 'came', who: 'russia', to: 'france', label: 'Russia came' },
])

describe('the story of the report', () => {
  it('draws the demand for 700 ms, says it, and then draws who came for 500 ms', () => {
    expect(beats).toEqual([
      { from: 0, to: 700 },
      { from: 950, to: 1450 },
    ])
    expect(storyEnds(beats)).toBe(1700)
  })

  it('says nothing before its line has arrived', () => {
    expect(drawnOf(beats[0]!, 350)).toBeGreaterThan(0)
    expect(spokenOf(beats[0]!, 350)).toBe(0)
    expect(spokenOf(beats[0]!, 950)).toBe(1)
  })

  it('shows everything once it is over, which is where reduced motion begins', () => {
    for (const beat of beats) {
      expect(drawnOf(beat, Infinity)).toBe(1)
      expect(spokenOf(beat, Infinity)).toBe(1)
    }
  })
})
