/**
 * The conditional cooperator (tit for tat, Axelrod 1984): keeps every promise, and for one round none to who is
 * known to have broken its word to it in the round before.
 */
import type { Player } from '../../../server/diplomats/playWorld.ts'
import { openCrises, stancesOpenTo } from '../../../shared/rules/crises/stances.ts'
import type { CrisisId, PowerId, TreatyId } from '../../../shared/rules/ids.ts'
import { isDefection } from '../../../shared/rules/ledger.ts'
import { roundOf } from '../../../shared/rules/phase.ts'
import { lastRound, type World } from '../../../shared/rules/world.ts'
import { type Habit, withHabits } from './habit.ts'
import { paying } from './respend.ts'
import { faithfulStances, sharesInFull } from './saint.ts'

export const answersInKind: Habit = {
  words: 'keeps its word to whoever kept theirs',
  orders: (known, power, orders) => {
    const broke = brokeTheirWordTo(known, power)
    const left = openCrises(known).filter(
      (crisis) => broke.has(crisis.target) && stancesOpenTo(known, crisis, power).includes('abstain'),
    )
    const shares = Object.entries(sharesInFull(known, power)) as [TreatyId, number][]
    return {
      ...paying(
        known,
        power,
        orders,
        Object.fromEntries(
          shares.map(([treaty, due]) => [treaty, wasCheated(known, power, treaty, broke) ? 0 : due]),
        ),
      ),
      stances: {
        ...faithfulStances(known, power, orders),
        ...Object.fromEntries(left.map(({ id }): [CrisisId, 'abstain'] => [id, 'abstain'])),
      },
      renounce: [],
    }
  },
}

export const conditional = (): Player => withHabits(answersInKind)

const brokeTheirWordTo = (known: World, power: PowerId): ReadonlySet<PowerId> =>
  new Set(
    known.ledger
      .filter((entry) => isDefection(entry) && entry.owedTo.includes(power))
      .filter(({ round }) => round === roundOf(known.phase) - 1)
      .map(({ by }) => by),
  )

/** By a member that is known to have kept back its share, or by a total that was short of the others' shares. */
const wasCheated = (known: World, power: PowerId, treaty: TreatyId, broke: ReadonlySet<PowerId>): boolean => {
  const fund = lastRound(known)?.funds.find((each) => each.treaty === treaty)
  if (!fund) return false
  const others = (Object.keys(fund.due) as PowerId[]).filter((member) => member !== power)
  const total = (points: Readonly<Record<PowerId, number>>) =>
    others.reduce((all, member) => all + (points[member] ?? 0), 0)
  return others.some((member) => broke.has(member)) || total(fund.paid) < total(fund.due)
}
