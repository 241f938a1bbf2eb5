/**
 * The tester: signs what others sign and keeps none of it for as long as nobody answers; under a treaty in which it
 * has once been answered it keeps its word from then on (TESTER in Axelrod's second tournament, 1984).
 */
import type { Player } from '../../../server/diplomats/playWorld.ts'
import type { PowerId, TreatyId } from '../../../shared/rules/ids.ts'
import { entriesOf } from '../../../shared/rules/record.ts'
import type { World } from '../../../shared/rules/world.ts'
import { faithfulStances } from './faithfulStances.ts'
import { type Habit, withHabits } from './habit.ts'
import { paying } from './respend.ts'

export const cheatsUntilAnswered: Habit = {
  words: 'keeps its word to whoever answered when it did not',
  orders: (known, power, orders) => {
    const isAnswered = (treaty: TreatyId) => wasAnswered(known, power, treaty)
    return {
      ...paying(known, power, orders, ({ treaty, due }) => (isAnswered(treaty) ? due : 0)),
      stances: faithfulStances(known, power, orders, ({ treaty }) => !isAnswered(treaty)),
    }
  },
}

export const tester = (): Player => withHabits(cheatsUntilAnswered)

/** Whether somebody suspended the treaty toward it once, or others paid less into its fund than they owed. */
const wasAnswered = ({ rounds }: World, power: PowerId, treaty: TreatyId): boolean =>
  rounds.some(
    ({ suspensions = [], funds }) =>
      suspensions.some((each) => each.treaty === treaty && each.toward === power) ||
      funds.some((fund) => fund.treaty === treaty && total(fund.paid, power) < total(fund.due, power)),
  )

const total = (points: Readonly<Record<PowerId, number>>, except: PowerId): number =>
  entriesOf(points).reduce((sum, [power, each]) => sum + (power === except ? 0 : each), 0)
