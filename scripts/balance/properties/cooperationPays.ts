/**
 * 1. Cooperation pays.
 *
 * Worlds in which diplomats bargain as ever and keep every promise (players/saint.ts), against the same seed
 * without any treaty, old or new. Measured: in how many seats national interest is higher with treaties than
 * without, and the mean gain of each seat. Holds if at least 90% of all seats gain, and no seat loses on average.
 */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { interestOf } from '../interest.ts'
import { type Finding, measured, together, when } from '../property.ts'
import type { Stage } from '../stage.ts'
import { mean, share } from '../statistics.ts'

const ENOUGH = 0.9

type Gains = Readonly<Record<PowerId, number>>

const trial = ({ powers, saints, alone }: Stage): Gains =>
  Object.fromEntries(powers.map((power) => [power, interestOf(saints(), power) - interestOf(alone(), power)]))

const judge = (trials: readonly Gains[]): Finding => {
  const gains = trials.flatMap((trial) => Object.values(trial))
  const seats = Object.fromEntries(
    Object.keys(trials[0] ?? {}).map((power) => [
      power,
      mean(trials.map((each) => each[power as PowerId] ?? 0)),
    ]),
  )
  const gained = share(gains, (gain) => gain > 0)
  const [worst = '', least = 0] = Object.entries(seats).toSorted(([, a], [, b]) => a - b)[0] ?? []
  return {
    verdict: together(when(gained >= ENOUGH), when(least >= 0)),
    said: `${gained.toFixed(2)} of seats above par, mean gain ${mean(gains).toFixed(1)}; least ${worst} ${least.toFixed(1)}`,
    numbers: { gained, seats },
  }
}

export const cooperationPays = measured({ number: 1, name: 'Cooperation pays', trial, judge })
