/** What the powers of a scenario want, and which of it cannot all come true. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Objective } from '../../shared/rules/objectives/objective.ts'
import type { Scenario } from '../../shared/scenario/scenario.ts'

export type Wish = Readonly<{ by: PowerId; wish: Objective }>

export const wishesOf = ({ powers }: Scenario): readonly Wish[] =>
  powers.flatMap(({ id, objectives }) => objectives.map((wish) => ({ by: id, wish })))

/** Whether reaching the one makes it impossible to reach the other. */
export const contradict = (a: Wish, b: Wish): boolean => {
  if (a.wish.kind === 'crisisFavours' && b.wish.kind === 'crisisFavours')
    return a.wish.crisis === b.wish.crisis && a.wish.power !== b.wish.power
  if (a.wish.kind === 'treatyWith' && b.wish.kind === 'noTreatyBetween')
    return b.wish.powers.includes(a.by) && b.wish.powers.includes(a.wish.with)
  return a.wish.kind === 'noTreatyBetween' && b.wish.kind === 'treatyWith' && contradict(b, a)
}
