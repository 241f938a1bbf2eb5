/** A log folded once: its worlds, its chapters, its sentences. */
import { describe, expect, it } from 'vitest'
import { historyOf, lastWorld } from '../../../client/review/history.ts'
import { replay } from '../../../shared/rules/rules.ts'
import { aLesson } from './aLesson.ts'

describe('the history of a log', () => {
  const log = aLesson().next().log()
  const history = historyOf(log)
  const events = log.entries.map(({ event }) => event)

  it('ends in the world that a replay of the whole log tells', () => {
    expect(lastWorld(history)).toEqual(replay(events))
  })

  it('has at every step the world that a replay up to there tells', () => {
    for (const at of [0, 3, 12, 20, events.length - 2])
      expect(history.steps[at]?.after).toEqual(replay(events.slice(0, at + 1)))
  })

  it('shares what has not changed between its worlds', () => {
    const [first, second] = history.steps
    expect(second?.after.position).toBe(first?.after.position)
    expect(second?.after.treaties).toBe(first?.after.treaties)
  })

  it('begins with the lobby and has a chapter for each round, without a gap', () => {
    expect(history.chapters.map(({ round, label }) => [round, label])).toEqual([
      [0, ''],
      [1, '1914'],
      [2, '1915'],
    ])
    expect(history.chapters[0]?.from).toBe(0)
    expect(history.chapters.at(-1)?.to).toBe(history.steps.length)
    for (const [at, { from }] of history.chapters.entries())
      if (at > 0) expect(from).toBe(history.chapters[at - 1]?.to)
  })

  it('marks the steps in which a promise broke', () => {
    const broken = history.broken.map((at) => {
      const event = history.steps[at]?.entry.event
      return event?.type === 'PromiseTested' ? event.entry.verdict : event?.type
    })
    expect(broken).toEqual(['shirked', 'abandoned'])
  })

  it('calls people by the names that the log knows, and others somebody', () => {
    const seats = history.steps.filter(({ entry }) => entry.event.type === 'SeatTaken')
    expect(seats.map(({ line }) => line.text)).toEqual([
      'Amira takes a place',
      ...Array.from({ length: 5 }, () => 'somebody takes a place'),
    ])
  })

  it('of an empty log is empty', () => {
    const empty = historyOf({ ...log, entries: [] })
    expect(empty.steps).toEqual([])
    expect(empty.chapters).toEqual([])
    expect(lastWorld(empty)).toBeNull()
  })
})
