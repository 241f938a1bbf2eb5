/**
 * The conditional cooperator (tit for tat, Axelrod 1984): keeps every promise, and for one round none to who is
 * known to have broken its word to it in the round before. It suspends their treaty, which is no defection, and so it
 * goes on paying into a fund where one member has kept its word: to answer the guilty by cheating the innocent
 * would be answered by them.
 */
import type { Player } from '../../../server/diplomats/playWorld.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { keysOf } from '../../../shared/rules/record.ts'
import type { Due } from '../../../shared/rules/rounds/dues.ts'
import { isSame, suspendableBy } from '../../../shared/rules/treaties/suspend.ts'
import { lastRound, type World } from '../../../shared/rules/world.ts'
import { faithfulStances } from './faithfulStances.ts'
import { type Habit, withHabits } from './habit.ts'
import { paying } from './respend.ts'

export const answersInKind: Habit = {
  words: 'keeps its word to whoever kept theirs',
  orders: (known, power, orders) => {
    const suspend = suspendableBy(known, power)
    return {
      ...paying(known, power, orders, (due) => (wasCheated(known, power, due) ? 0 : due.due)),
      stances: faithfulStances(known, power, orders, (call, { target }) =>
        suspend.some((each) => isSame(each, { treaty: call.treaty, toward: target })),
      ),
      renounce: [],
      suspend,
    }
  },
}

export const conditional = (): Player => withHabits(answersInKind)

/** By all to whom it is due, as far as they are known. */
const wasCheated = (known: World, power: PowerId, { treaty, to }: Due): boolean => {
  const broke = suspendableBy(known, power)
    .filter((each) => each.treaty === treaty)
    .map(({ toward }) => toward)
  if (to !== 'fund') return broke.some((each) => each === to)
  const fund = lastRound(known)?.funds.find((each) => each.treaty === treaty)
  const others = keysOf(fund?.due ?? {}).filter((member) => member !== power)
  return others.length > 0 && others.every((each) => broke.includes(each))
}
