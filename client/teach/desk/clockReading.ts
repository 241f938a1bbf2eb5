/** The clock as it is read: seconds that are left, as figures, and the moments that are said aloud. */
import type { ClockReading } from '../../../shared/protocol/room.ts'

/** From here on the figures are in the colour of danger. */
export const LOW = 30

/** Null without a clock. */
export const secondsLeft = ({ mode, endsAt, left }: ClockReading, now: number): number | null => {
  if (mode === 'stopped') return null
  return Math.max(0, Math.ceil((mode === 'paused' ? left : endsAt - now) / 1000))
}

/** 250 -> "4:10" */
export const asClock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

const MOMENTS = [60, 30, 10] as const

/** The moment that was passed between two looks at the clock, or null: 1:00, 0:30, 0:10. */
export const momentPassed = (before: number | null, now: number | null): number | null =>
  before === null || now === null
    ? null
    : (MOMENTS.find((moment) => before > moment && now <= moment) ?? null)
