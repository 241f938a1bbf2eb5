/**
 * 2. Temptation is real.
 *
 * Every share of a common fund that fell due and was paid in ordinary worlds. Measured: the national interest of
 * this round if the power had kept this one share for itself, in arms or in development, whichever serves it
 * better, and everybody else had done as they did. Nothing that follows is counted: nobody has seen it yet.
 * Holds if keeping pays in at least 95% of all shares.
 */

import { entriesOf } from '../../../shared/rules/record.ts'
import { powersOf, type World } from '../../../shared/rules/world.ts'
import { ordersLocked, recordWith } from '../moments.ts'
import { type Finding, measured, when } from '../property.ts'
import type { Stage } from '../stage.ts'
import { mean, share } from '../statistics.ts'

const ENOUGH = 0.95

/** What keeping each share would have added to national interest in that round. */
const trial = ({ ordinary }: Stage): readonly number[] => ordersLocked(ordinary()).flatMap(temptations)

const temptations = (locked: World): readonly number[] =>
  powersOf(locked).flatMap((power) => {
    const orders = locked.orders[power]
    if (!orders) return []
    const interest = recordWith(locked, power, orders).interest[power] ?? 0
    return entriesOf(orders.contributions)
      .filter(([, paid]) => paid > 0)
      .map(([fund, paid]) => {
        const kept = { ...orders, contributions: { ...orders.contributions, [fund]: 0 } }
        const choices = [
          { ...kept, arms: kept.arms + paid },
          { ...kept, development: kept.development + paid },
        ]
        const best = Math.max(...choices.map((each) => recordWith(locked, power, each).interest[power] ?? 0))
        return best - interest
      })
  })

const judge = (trials: readonly (readonly number[])[]): Finding => {
  const gains = trials.flat()
  const pays = share(gains, (gain) => gain > 0)
  return {
    verdict: gains.length === 0 ? 'unclear' : when(pays >= ENOUGH),
    said: `keeping a share pays in ${pays.toFixed(2)} of ${gains.length}, by ${mean(gains).toFixed(2)} that round`,
    numbers: { shares: gains.length, pays, gain: mean(gains) },
  }
}

export const temptationIsReal = measured({ number: 2, name: 'Temptation is real', trial, judge })
