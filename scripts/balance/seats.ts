/** What computer diplomats achieve in each seat: what a Result is held against, and what seats.json keeps. */

import type { PowerId } from '../../shared/rules/ids.ts'
import type { SeatMeasure } from '../../shared/rules/position.ts'
import { keysOf } from '../../shared/rules/record.ts'
import { interestOf, pointsOf } from './interest.ts'
import type { Stage } from './stage.ts'
import { deviation, mean } from './statistics.ts'

/**
 * A seat in which computers always do alike is not thereby easy to do well in: people differ more than they do,
 * and the Result divides by the spread. Lower, and a person in a quiet seat would win by a trifle; at 2, computers in
 * the three loudest seats of the Delian League won twice their share.
 */
export const LEAST_SPREAD = 1.5

/** Of each power: national interest in an ordinary world and without any treaty, and points of objectives. */
export type Sat = Readonly<Record<PowerId, Readonly<{ played: number; alone: number; points: number }>>>

export const sit = ({ powers, ordinary, alone }: Stage): Sat =>
  Object.fromEntries(
    powers.map((power) => [
      power,
      {
        played: interestOf(ordinary(), power),
        alone: interestOf(alone(), power),
        points: pointsOf(ordinary(), power),
      },
    ]),
  )

/** Par, the mean without any treaty; typical and spread, mean and standard deviation in ordinary worlds; usual points. */
export const seatsOf = (worlds: readonly Sat[]): Readonly<Record<PowerId, SeatMeasure>> =>
  Object.fromEntries(
    keysOf(worlds[0] ?? {}).map((power) => {
      const played = worlds.map((each) => each[power]?.played ?? 0)
      return [
        power,
        {
          par: hundredth(mean(worlds.map((each) => each[power]?.alone ?? 0))),
          typical: hundredth(mean(played)),
          spread: hundredth(Math.max(LEAST_SPREAD, deviation(played))),
          objectives: hundredth(mean(worlds.map((each) => each[power]?.points ?? 0))),
        },
      ]
    }),
  )

const hundredth = (value: number): number => Math.round(value * 100) / 100
