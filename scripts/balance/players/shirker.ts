/** The constant shirker: signs what others sign, pays nothing, and comes to nobody. */
import type { Player } from '../../../server/diplomats/playWorld.ts'
import { openCrises, stancesOpenTo } from '../../../shared/rules/crises/stances.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { type Habit, withHabits } from './habit.ts'
import { paying } from './respend.ts'

export const keepsNothing: Habit = {
  words: 'pays nothing that it promised and comes to nobody',
  orders: (known, power, orders) => ({
    ...paying(known, power, orders, () => 0),
    stances: {
      ...orders.stances,
      ...Object.fromEntries(
        openCrises(known)
          .filter((crisis) => {
            const open = stancesOpenTo(known, crisis, power)
            return open.includes('honour') && open.includes('abstain')
          })
          .map(({ id }): [CrisisId, 'abstain'] => [id, 'abstain']),
      ),
    },
  }),
}

export const shirker = (): Player => withHabits(keepsNothing)
