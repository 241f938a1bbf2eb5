/** The bully: a demand as large as it may be, of the least armed neighbour; and it stands firm. */
import { mostStakes } from '../../../shared/rules/crises/odds.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { powersOf, proximity, type World } from '../../../shared/rules/world.ts'
import type { Habit } from './habit.ts'
import { isTheLast } from './spending.ts'

const NEAR = 0.6

const demanding = (words: string, isTime: (known: World) => boolean): Habit => ({
  words,
  first: (known, power) => {
    if (known.phase.kind !== 'negotiation' || !isTime(known)) return []
    const arms = (other: (typeof targets)[number]) => known.outlay.arms[other] ?? 0
    const targets = powersOf(known).filter(
      (other) => other !== power && proximity(known, power, other) >= NEAR && mostStakes(known, other) >= 0.5,
    )
    return targets
      .toSorted((a, b) => arms(a) - arms(b))
      .map((target) => ({
        type: 'Demand',
        target,
        stakes: mostStakes(known, target),
        demand: 'what it can get',
      }))
  },
  orders: (known, power, orders) => ({
    ...orders,
    stances: {
      ...orders.stances,
      ...Object.fromEntries(
        openCrises(known)
          .filter(({ challenger, origin }) => challenger === power && origin === 'demand')
          .map(({ id }): [CrisisId, 'standFirm'] => [id, 'standFirm']),
      ),
    },
  }),
})

export const demandsEveryRound = demanding(
  'demands something of its weakest neighbour, every round, and stands firm',
  () => true,
)

/** When opinions hardly count any more. */
export const demandsAtTheEnd = demanding(
  'demands something of its weakest neighbour in the last round, and stands firm',
  isTheLast,
)
