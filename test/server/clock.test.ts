/** The clock of a world, with time that passes when the test says so. */
import { describe, expect, it } from 'vitest'
import type { ClockRecord } from '../../server/journal/journal.ts'
import { Clock } from '../../server/lessons/clock.ts'
import type { CommandReply } from '../../shared/protocol/room.ts'
import type { Lengths } from '../../shared/protocol/teaching.ts'
import type { Phase } from '../../shared/rules/phase.ts'
import * as openWorld from '../../shared/rules/rounds/openWorld.ts'
import type { Command } from '../../shared/rules/rules.ts'
import type { World } from '../../shared/rules/world.ts'
import { powersOf } from '../../shared/rules/world.ts'
import { UNTIMED } from '../support/classroom.ts'
import { fakeTime } from '../support/fakeTime.ts'
import { tripleEntente } from '../support/house.ts'

const lobby = openWorld.evolve({
  type: 'WorldOpened',
  position: tripleEntente(),
  settings: UNTIMED.settings,
  seed: 1,
  naming: 1,
})
const LENGTHS: Lengths = { briefing: 60, negotiation: 600, orders: 120, report: null }

const setUp = (reply: CommandReply = { verdict: 'accepted' }) => {
  const time = fakeTime()
  const sent: { id: string; command: Command }[] = []
  const kept: ClockRecord[] = []
  let world: World = lobby
  let answer = reply
  const clock = new Clock({
    time,
    lengths: LENGTHS,
    world: () => world,
    advance: async (id, command) => {
      sent.push({ id, command })
      return answer
    },
    keep: async (record) => void kept.push(record),
    changed: () => {},
  })
  const turnTo = (phase: Phase, change: Partial<World> = {}) => {
    world = { ...world, ready: [], ...change, phase }
    clock.check()
  }
  return {
    time,
    sent,
    kept,
    clock,
    turnTo,
    answerWith: (next: CommandReply) => {
      answer = next
    },
  }
}

const negotiation: Phase = { kind: 'negotiation', round: 2 }

describe('the clock', () => {
  it('stands still in the lobby and after the end', () => {
    const { clock, turnTo, time, sent } = setUp()
    clock.restore(null, time.now())
    expect(clock.reading.mode).toBe('stopped')
    turnTo({ kind: 'ended', round: 6 })
    time.pass(1e9)
    expect(sent).toEqual([])
    expect(clock.secondsLeft()).toBeNull()
  })

  it('sends the command that a teacher would send, when time is out and not before', () => {
    const { clock, turnTo, time, sent } = setUp()
    turnTo(negotiation)
    time.pass(599_000)
    expect(clock.secondsLeft()).toBe(1)
    expect(sent).toEqual([])
    time.pass(1000)
    expect(sent).toEqual([
      { id: 'clock/negotiation/2', command: { type: 'Advance', from: 'negotiation', round: 2 } },
    ])
  })

  it('ends a phase as soon as everybody is done', () => {
    const { turnTo, sent } = setUp()
    turnTo(negotiation)
    turnTo(negotiation, { ready: powersOf(lobby).slice(1) })
    expect(sent).toEqual([])
    turnTo(negotiation, { ready: powersOf(lobby) })
    expect(sent.map(({ id }) => id)).toEqual(['clock/negotiation/2'])
  })

  it('has no time for an untimed phase, and ends it when everybody is done', () => {
    const { clock, turnTo, time, sent } = setUp()
    turnTo({ kind: 'report', round: 1 })
    time.pass(1e9)
    expect(clock.reading.mode).toBe('stopped')
    expect(sent).toEqual([])
    turnTo({ kind: 'report', round: 1 }, { ready: powersOf(lobby) })
    expect(sent).toHaveLength(1)
  })

  it('keeps what is left while it is paused, and ends nothing meanwhile', async () => {
    const { clock, turnTo, time, sent } = setUp()
    turnTo(negotiation)
    time.pass(100_000)
    await clock.pause()
    time.pass(5_000_000)
    turnTo(negotiation, { ready: powersOf(lobby) })
    expect(sent).toEqual([])
    expect(clock.reading).toEqual({ mode: 'paused', endsAt: 0, left: 500_000, extended: 0 })
    expect(clock.secondsLeft()).toBe(500)
    turnTo(negotiation, { ready: [] })
    await clock.resume()
    time.pass(499_000)
    expect(sent).toEqual([])
    time.pass(1000)
    expect(sent).toHaveLength(1)
  })

  it('goes on at once after a pause in which everybody got done', async () => {
    const { clock, turnTo, sent } = setUp()
    turnTo(negotiation)
    await clock.pause()
    turnTo(negotiation, { ready: powersOf(lobby) })
    await clock.resume()
    expect(sent).toHaveLength(1)
  })

  it('gives more time, running or paused, and counts how often', async () => {
    const { clock, turnTo, time, sent } = setUp()
    turnTo(negotiation)
    await clock.extend(60)
    expect(clock.reading).toMatchObject({ mode: 'running', extended: 1 })
    time.pass(659_000)
    expect(sent).toEqual([])
    await clock.pause()
    await clock.extend(30)
    expect(clock.reading).toEqual({ mode: 'paused', endsAt: 0, left: 31_000, extended: 2 })
  })

  it('starts anew with each phase', async () => {
    const { clock, turnTo, time } = setUp()
    turnTo(negotiation)
    await clock.extend(60)
    turnTo({ kind: 'orders', round: 2 })
    expect(clock.reading).toEqual({ mode: 'running', endsAt: time.now() + 120_000, left: 0, extended: 0 })
  })

  it('writes down every change', async () => {
    const { clock, turnTo, kept } = setUp()
    turnTo(negotiation)
    await clock.pause()
    expect(kept.map(({ phase, mode }) => [phase, mode])).toEqual([
      ['negotiation/2', 'running'],
      ['negotiation/2', 'paused'],
    ])
  })

  it('tries again when the command failed on our side', async () => {
    const { turnTo, time, sent, answerWith } = setUp({
      verdict: 'refused',
      refusal: { reason: 'OurMistake' },
    })
    turnTo(negotiation)
    time.pass(600_000)
    await Promise.resolve()
    await Promise.resolve()
    answerWith({ verdict: 'accepted' })
    time.pass(1000)
    expect(sent.map(({ id }) => id)).toEqual(['clock/negotiation/2', 'clock/negotiation/2'])
  })

  describe('after a restart', () => {
    const record: ClockRecord = { phase: 'negotiation/2', mode: 'running', endsAt: 0, left: 0, extended: 1 }

    it('goes on counting to the same moment', () => {
      const { clock, turnTo, time, sent } = setUp()
      turnTo(negotiation)
      clock.restore({ ...record, endsAt: time.now() + 30_000 }, 0)
      time.pass(29_000)
      expect(sent).toEqual([])
      time.pass(1000)
      expect(sent).toHaveLength(1)
      expect(clock.reading.extended).toBe(1)
    })

    it('ends at once what should have ended meanwhile', () => {
      const { clock, turnTo, time, sent } = setUp()
      turnTo(negotiation)
      clock.restore({ ...record, endsAt: time.now() - 5000 }, 0)
      time.pass(0)
      expect(sent).toHaveLength(1)
    })

    it('is still paused, with as much time as before', () => {
      const { clock, turnTo, time, sent } = setUp()
      turnTo(negotiation)
      clock.restore({ ...record, mode: 'paused', left: 45_000 }, 0)
      time.pass(1e8)
      expect(sent).toEqual([])
      expect(clock.secondsLeft()).toBe(45)
    })

    it('counts from when the phase began, where its own note is of the phase before', () => {
      const { clock, turnTo, time } = setUp()
      turnTo({ kind: 'orders', round: 2 })
      clock.restore({ ...record, endsAt: time.now() + 1 }, time.now() - 20_000)
      expect(clock.secondsLeft()).toBe(100)
    })
  })
})
