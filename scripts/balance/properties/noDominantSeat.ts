/**
 * 8. No dominant seat.
 *
 * Ordinary worlds. Who wins is who has the highest Result; a tie is divided. The Result is worked out anew with
 * what is typical in each seat as measured on the other half of the seeds, so that no world is held against itself.
 * Measured: the wins of the most successful seat, as a multiple of its fair share of one in so many powers. Holds
 * if that is at most two, fails if it is above two by two standard errors.
 */

import type { PowerId } from '../../../shared/rules/ids.ts'
import { keysOf } from '../../../shared/rules/record.ts'
import { interestOf, pointsOf } from '../interest.ts'
import { type Finding, measured, type Verdict } from '../property.ts'
import { LEAST_SPREAD } from '../seats.ts'
import type { Stage } from '../stage.ts'
import { deviation, mean } from '../statistics.ts'

const MOST = 2

type Achieved = Readonly<Record<PowerId, Readonly<{ interest: number; points: number }>>>

const trial = ({ powers, ordinary }: Stage): Achieved =>
  Object.fromEntries(
    powers.map((power) => [
      power,
      { interest: interestOf(ordinary(), power), points: pointsOf(ordinary(), power) },
    ]),
  )

const judge = (trials: readonly Achieved[]): Finding => {
  const powers = keysOf(trials[0] ?? {})
  const halves = [trials.filter((_, at) => at % 2 === 0), trials.filter((_, at) => at % 2 === 1)] as const
  const wins = new Map(powers.map((power) => [power, 0]))
  halves.forEach((worlds, half) => {
    const others = halves[1 - half] ?? []
    for (const world of worlds) {
      const winners = winnersOf(world, powers, others.length > 0 ? others : worlds)
      for (const power of winners) wins.set(power, (wins.get(power) ?? 0) + 1 / winners.length)
    }
  })
  const fair = trials.length / powers.length
  const shares = Object.fromEntries([...wins].map(([power, won]) => [power, won / fair]))
  const [[first = '', most = 0] = []] = Object.entries(shares).toSorted(([, a], [, b]) => b - a)
  const p = most / powers.length
  const error = Math.sqrt((p * (1 - p)) / Math.max(1, trials.length)) * powers.length
  return {
    verdict: dominated(most, error),
    said: `most wins: ${first}, ${most.toFixed(2)} times its fair share (se ${error.toFixed(2)}, ${trials.length} worlds)`,
    numbers: { most, error, shares },
  }
}

const dominated = (most: number, error: number): Verdict =>
  most <= MOST ? 'holds' : most - 2 * error > MOST ? 'fails' : 'unclear'

const winnersOf = (
  world: Achieved,
  powers: readonly PowerId[],
  others: readonly Achieved[],
): readonly PowerId[] => {
  const results = powers.map((power) => {
    const usual = others.map((each) => each[power]?.interest ?? 0)
    const usualPoints = mean(others.map((each) => each[power]?.points ?? 0))
    const { interest, points } = world[power] ?? { interest: 0, points: 0 }
    return (10 * (interest - mean(usual))) / Math.max(LEAST_SPREAD, deviation(usual)) + points - usualPoints
  })
  const best = Math.max(...results)
  return powers.filter((_, at) => results[at] === best)
}

export const noDominantSeat = measured({ number: 8, name: 'No dominant seat', trial, judge })
