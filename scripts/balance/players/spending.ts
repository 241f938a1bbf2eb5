/** Habits of the purse. */
import { roundOf } from '../../../shared/rules/phase.ts'
import { bindingOn, capabilityOf, powersOf, type World } from '../../../shared/rules/world.ts'
import type { Habit } from './habit.ts'
import { paying, puttingAllInto } from './respend.ts'

export const allArms: Habit = {
  words: 'puts every point that is left into arms',
  orders: (known, power, orders) => puttingAllInto(known, power, orders, 'arms'),
}

export const allButter: Habit = {
  words: 'puts every point that is left into development',
  orders: (known, power, orders) => puttingAllInto(known, power, orders, 'development'),
}

/** A third of what is left, to the two strongest. */
export const outreachSpam: Habit = {
  words: 'courts the two strongest with a third of what it has',
  orders: (known, power, orders) => {
    const [first, second] = powersOf(known)
      .filter((each) => each !== power)
      .toSorted((a, b) => capabilityOf(known, b) - capabilityOf(known, a))
    if (!first || !second) return orders
    const all = orders.arms + orders.development
    const each = Math.floor(all / 6)
    const left = all - 2 * each
    const arms = all === 0 ? 0 : Math.round((left * orders.arms) / all)
    return { ...orders, arms, development: left - arms, outreach: { [first]: each, [second]: each } }
  },
}

const dumping = (words: string, into: 'arms' | 'development'): Habit => ({
  words,
  orders: (known, power, orders) =>
    isTheLast(known)
      ? puttingAllInto(
          known,
          power,
          paying(known, power, orders, () => 0),
          into,
        )
      : orders,
})

export const lastRoundArms = dumping('in the last round pays nothing and puts every point into arms', 'arms')

export const lastRoundButter = dumping(
  'in the last round pays nothing and puts every point into development',
  'development',
)

export const tearsUpAtTheEnd: Habit = {
  words: 'renounces every treaty in the last round',
  orders: (known, power, orders) =>
    isTheLast(known) ? { ...orders, renounce: bindingOn(known, power).map(({ id }) => id) } : orders,
}

export const isTheLast = (known: World): boolean => roundOf(known.phase) === known.settings.rounds
