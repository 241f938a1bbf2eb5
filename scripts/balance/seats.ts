/** What computer diplomats achieve in each seat: what a Result is held against, and what seats.json keeps. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { SeatMeasure } from '../../shared/rules/position.ts'
import { interestOf } from './interest.ts'
import type { Stage } from './stage.ts'
import { deviation, mean } from './statistics.ts'

/**
 * A seat in which computers always do alike is not thereby easy to do well in: people differ more than they do,
 * and the Result divides by the spread.
 */
export const LEAST_SPREAD = 2

/** National interest of each power, in an ordinary world and without any treaty. */
export type Sat = Readonly<Record<PowerId, Readonly<{ played: number; alone: number }>>>

export const sit = ({ powers, ordinary, alone }: Stage): Sat =>
  Object.fromEntries(
    powers.map((power) => [
      power,
      { played: interestOf(ordinary(), power), alone: interestOf(alone(), power) },
    ]),
  )

/** Par, the mean without any treaty; typical and spread, mean and standard deviation in ordinary worlds. */
export const seatsOf = (worlds: readonly Sat[]): Readonly<Record<PowerId, SeatMeasure>> =>
  Object.fromEntries(
    (Object.keys(worlds[0] ?? {}) as PowerId[]).map((power) => {
      const played = worlds.map((each) => each[power]?.played ?? 0)
      return [
        power,
        {
          par: hundredth(mean(worlds.map((each) => each[power]?.alone ?? 0))),
          typical: hundredth(mean(played)),
          spread: hundredth(Math.max(LEAST_SPREAD, deviation(played))),
        },
      ]
    }),
  )

const hundredth = (value: number): number => Math.round(value * 100) / 100
