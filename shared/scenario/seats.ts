/** What computer diplomats achieved in each seat, measured beforehand: the file seats.json beside a scenario. */
import { z } from 'zod'
import { PowerId } from '../rules/ids.ts'
import type { SeatMeasure } from '../rules/position.ts'

const Interest = z.number().min(0).max(100)

export const Seats = z.record(
  PowerId,
  z.strictObject({
    par: Interest,
    typical: Interest,
    spread: z.number().positive().max(50),
    objectives: z.number().min(0).max(100).optional(),
  }),
)
export type Seats = Readonly<Record<PowerId, SeatMeasure>>

/** For a seat that nobody has measured yet: the middle of the scale, so that a lesson can be played. */
export const UNMEASURED: SeatMeasure = { par: 50, typical: 50, spread: 5 }
