/** Time that passes when a test says so. */
import type { Time } from '../../server/lessons/time.ts'

export type FakeTime = Time & Readonly<{ pass: (milliseconds: number) => void; waiting: () => number }>

export const fakeTime = (start = 1_900_000_000_000): FakeTime => {
  let now = start
  const timers = new Set<{ at: number; ring: () => void }>()
  const due = (until: number) =>
    [...timers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]
  return {
    now: () => now,
    setTimer: (ring, milliseconds) => {
      const timer = { at: now + milliseconds, ring }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    /** Rings what is due, in order; what they set off in the meantime rings too if it is due. */
    pass: (milliseconds) => {
      const until = now + milliseconds
      for (let next = due(until); next; next = due(until)) {
        timers.delete(next)
        now = Math.max(now, next.at)
        next.ring()
      }
      now = until
    },
    waiting: () => timers.size,
  }
}
