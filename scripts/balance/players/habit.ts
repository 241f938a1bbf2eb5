/** A habit that a player has on top of ordinary diplomacy: a deed before all others, or other orders. */
import type { Deed } from '../../../server/diplomats/cabinet/deed.ts'
import type { Luck } from '../../../server/diplomats/cabinet/luck.ts'
import { nextDeeds } from '../../../server/diplomats/nextDeeds.ts'
import type { Player } from '../../../server/diplomats/playWorld.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Orders } from '../../../shared/rules/rounds/orders.ts'
import { type Command, decide } from '../../../shared/rules/rules.ts'
import type { World } from '../../../shared/rules/world.ts'

export type Habit = Readonly<{
  /** What it does, as a phrase: "puts every point into arms". */
  words: string
  /** How it looks at the world when it decides, where that is not as everybody does. */
  sees?: (known: World) => World
  /** Deeds that come before whatever an ordinary diplomat would do, the first lawful one each time. */
  first?: (known: World, power: PowerId, luck: Luck) => readonly Command[]
  /** What becomes of ordinary orders. */
  orders?: (known: World, power: PowerId, orders: Orders) => Orders
}>

/** An ordinary diplomat with these habits; the last has the last word. It remembers: make one for each world. */
export const withHabits = (...habits: readonly Habit[]): Player => {
  const done = new Set<string>()
  return (known, power, luck) => {
    const once = (command: Command) => JSON.stringify([known.phase, command])
    for (const { first, words } of habits) {
      const command = first?.(known, power, luck).find(
        (each) => !done.has(once(each)) && isLawful(known, power, each),
      )
      if (!command) continue
      done.add(once(command))
      return [{ command, why: words }]
    }
    const seen = habits.reduce((world, { sees }) => sees?.(world) ?? world, known)
    return nextDeeds(seen, power, luck).map((deed) => habits.reduce(ordering(known, power), deed))
  }
}

const ordering =
  (known: World, power: PowerId) =>
  (deed: Deed, { orders }: Habit): Deed => {
    const { command } = deed
    if (command.type !== 'GiveOrders' || !orders) return deed
    const changed: Command = { ...command, orders: orders(known, power, command.orders) }
    return isLawful(known, power, changed) ? { ...deed, command: changed } : deed
  }

const isLawful = (known: World, power: PowerId, command: Command): boolean =>
  decide(known, { kind: 'diplomat', power }, command).verdict === 'accepted'
