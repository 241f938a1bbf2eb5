import { describe, expect, it } from 'vitest'
import {
  lengthsOf,
  minutesInWords,
  partsOf,
  roundMinutes,
  usedMinutes,
} from '../../../client/teach/scenario/timePlan.ts'

const plan = {
  minutes: 45,
  reading: 7,
  plays: [1, 2, 3, 6],
  briefing: 0.5,
  negotiation: 3.5,
  orders: 1.5,
  report: 1,
  debrief: 12,
}

describe('a time plan', () => {
  it('adds up', () => {
    expect(roundMinutes(plan)).toBe(6.5)
    expect(usedMinutes(plan)).toBe(45)
  })

  it('is drawn part by part, with the scenario’s own numbers of rounds', () => {
    expect(partsOf(plan).map(({ kind, round, minutes }) => [kind, round, minutes])).toEqual([
      ['reading', 0, 7],
      ['round', 1, 6.5],
      ['round', 2, 6.5],
      ['round', 3, 6.5],
      ['round', 6, 6.5],
      ['debrief', 0, 12],
    ])
  })

  it('has no part for a debrief that takes no time', () => {
    expect(partsOf({ ...plan, debrief: 0 }).at(-1)?.kind).toBe('round')
  })

  it('becomes seconds', () => {
    expect(lengthsOf(plan)).toEqual({ briefing: 30, negotiation: 210, orders: 90, report: 60 })
  })

  it.each([
    [6.5, '6½'],
    [0.5, '½'],
    [12, '12'],
    [2.25, '2¼'],
    [0, '0'],
  ])('writes %d as a person does: %s', (minutes, words) => {
    expect(minutesInWords(minutes)).toBe(words)
  })
})
