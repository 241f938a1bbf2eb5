/**
 * The saint: keeps every promise, whatever others do, and holds nothing that they did against them: it signs with
 * who has cheated it as gladly as with anybody (unconditional cooperation, Axelrod 1984).
 */
import type { Player } from '../../../server/diplomats/playWorld.ts'
import type { Crisis, Stance } from '../../../shared/rules/crises/crisis.ts'
import { brokenAgainst } from '../../../shared/rules/crises/promises.ts'
import { openCrises, stancesOpenTo } from '../../../shared/rules/crises/stances.ts'
import type { CrisisId, PowerId } from '../../../shared/rules/ids.ts'
import { isDefection } from '../../../shared/rules/ledger.ts'
import type { Orders } from '../../../shared/rules/rounds/orders.ts'
import type { World } from '../../../shared/rules/world.ts'
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
    powers: Object.fromEntries(Object.entries(known.powers).map(([power, state]) => [power, clean(state)])),
  }
}

export const saint = (): Player => withHabits(keepsItsWord)

export const faithfulStances = (
  known: World,
  power: PowerId,
  { stances }: Orders,
): Readonly<Record<CrisisId, Stance>> =>
  Object.fromEntries(
    openCrises(known).map((crisis) => [crisis.id, faithful(known, power, crisis, stances[crisis.id])]),
  )

/** Comes when it is called, and never acts against whom it owes restraint. */
const faithful = (known: World, power: PowerId, crisis: Crisis, meant: Stance | undefined): Stance => {
  const open = stancesOpenTo(known, crisis, power)
  if (open.includes('honour')) return 'honour'
  const against = meant === 'joinTarget' || power === crisis.target ? crisis.challenger : crisis.target
  const acts = meant === 'joinTarget' || meant === 'joinChallenger' || power === crisis.challenger
  const breaks = acts && brokenAgainst(known, crisis, power, against).length > 0
  if (power === crisis.challenger || power === crisis.target) return breaks ? 'concede' : (meant ?? 'concede')
  return breaks ? 'abstain' : (meant ?? 'abstain')
}
