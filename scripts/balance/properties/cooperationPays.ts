/**
 * 1. Cooperation pays.
 *
 * Worlds without the treaties of the day, in which sober governments sign what does their gauges good and keep every
 * promise (players/sober.ts), against the same governments without any treaty, old or new. Wishes and tastes are set
 * aside, because par knows of none: who gives up Autonomy for a wish has not been wronged by its treaty. Measured: in how many seats national
 * interest is higher with treaties than without, and the mean gain of each seat. Holds if at least 90% of all seats
 * gain, and no seat loses on average. Told beside it: the same for ordinary worlds, which inherit what history signed
 * and in which promises are broken.
 */

import type { PlayedWorld } from '../../../server/diplomats/playWorld.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { keysOf } from '../../../shared/rules/record.ts'
import { interestOf } from '../interest.ts'
import { type Finding, measured, together, when } from '../property.ts'
import type { Stage } from '../stage.ts'
import { mean, share } from '../statistics.ts'

const ENOUGH = 0.9

type Gains = Readonly<Record<PowerId, number>>
type Trial = Readonly<{ chosen: Gains; inherited: Gains }>

const trial = ({ powers, sober, soberAlone, ordinary, alone }: Stage): Trial => {
  const gains = (together: PlayedWorld, apart: PlayedWorld): Gains =>
    Object.fromEntries(powers.map((power) => [power, interestOf(together, power) - interestOf(apart, power)]))
  return { chosen: gains(sober(), soberAlone()), inherited: gains(ordinary(), alone()) }
}

const judge = (trials: readonly Trial[]): Finding => {
  const chosen = summary(trials.map((each) => each.chosen))
  const inherited = summary(trials.map((each) => each.inherited))
  return {
    verdict: together(when(chosen.gained >= ENOUGH), when(chosen.least >= 0)),
    said: `chosen and kept: ${inWords(chosen)}; inherited, and kept as usual: ${inWords(inherited)}`,
    numbers: { chosen, inherited },
  }
}

const summary = (trials: readonly Gains[]) => {
  const gains = trials.flatMap((trial) => Object.values(trial))
  const powers = keysOf(trials[0] ?? {})
  const seats = Object.fromEntries(
    powers.map((power) => [power, mean(trials.map((each) => each[power] ?? 0))]),
  )
  const [worst = '', least = 0] = Object.entries(seats).toSorted(([, a], [, b]) => a - b)[0] ?? []
  return { gained: share(gains, (gain) => gain > 0), mean: mean(gains), worst, least, seats }
}

const inWords = ({ gained, mean, worst, least }: ReturnType<typeof summary>): string =>
  `${gained.toFixed(2)} of seats above par, mean gain ${mean.toFixed(1)}, least ${worst} ${least.toFixed(1)}`

export const cooperationPays = measured({ number: 1, name: 'Cooperation pays', trial, judge })
