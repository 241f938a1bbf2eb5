/**
 * The saint: keeps every promise, whatever others do, and holds nothing that they did against them: it signs with
 * who has cheated it as gladly as with anybody (unconditional cooperation, Axelrod 1984).
 */
import type { Player } from '../../../server/diplomats/playWorld.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { isDefection } from '../../../shared/rules/ledger.ts'
import { entriesOf } from '../../../shared/rules/record.ts'
import type { World } from '../../../shared/rules/world.ts'
import { faithfulStances } from './faithfulStances.ts'
import { type Habit, withHabits } from './habit.ts'
import { paying } from './respend.ts'

export const keepsItsWord: Habit = {
  words: 'keeps every promise, whatever others do, and forgives',
  sees: forgiving,
  orders: (known, power, orders) => ({
    ...paying(known, power, orders, ({ due }) => due),
    stances: faithfulStances(known, power, orders),
    renounce: [],
  }),
}

/** The same world with every broken promise forgotten. */
function forgiving(known: World): World {
  const clean = ({ called, ...state }: World['powers'][PowerId]) => ({ ...state, called, kept: called })
  return {
    ...known,
    ledger: known.ledger.filter((entry) => !isDefection(entry)),
    powers: Object.fromEntries(entriesOf(known.powers).map(([power, state]) => [power, clean(state)])),
  }
}

export const saint = (): Player => withHabits(keepsItsWord)
