/**
 * 7. War is inefficient.
 *
 * Every crisis of ordinary worlds, with the arms and the stances of that round, as if both principals stood firm.
 * Measured: whether there is a division of the stakes, in half points and between nothing and all, that leaves both
 * principals with at least as much capability as they can expect from the war (Fearon 1995). Holds if there is one
 * in every crisis.
 */
import { fightOut } from '../../../shared/rules/crises/fightOut.ts'
import { stakesOf, targetOdds } from '../../../shared/rules/crises/odds.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import { ordersLocked } from '../moments.ts'
import { type Finding, measured, when } from '../property.ts'
import type { Stage } from '../stage.ts'
import { mean, share } from '../statistics.ts'

type Bargain = Readonly<{ settles: number; width: number }>

const trial = ({ ordinary }: Stage): readonly Bargain[] =>
  ordersLocked(ordinary()).flatMap((locked) => openCrises(locked).map(({ id }) => bargainOver(locked, id)))

const bargainOver = (locked: World, id: CrisisId): Bargain => {
  const crisis = locked.crises[id]
  const outcome = crisis && warOver(locked, id)
  if (!crisis || !outcome?.war) throw new Error(`no war over ${id}`)
  const { challengerStrength, targetStrength } = outcome.war
  const expected =
    stakesOf(locked, crisis) * (1 - targetOdds({ challenger: challengerStrength, target: targetStrength }))
  const least = Math.max(0, expected - (outcome.losses[crisis.challenger] ?? 0))
  const most = Math.min(stakesOf(locked, crisis), expected + (outcome.losses[crisis.target] ?? 0))
  return { settles: Math.floor(most * 2) - Math.ceil(least * 2) >= 0 ? 1 : 0, width: most - least }
}

/** What would come of it if both stood firm, and this were the only crisis. */
const warOver = (locked: World, id: CrisisId) => {
  const crisis = locked.crises[id]
  if (!crisis) return null
  const orders = Object.fromEntries(
    Object.entries(locked.orders).map(([power, each]) => {
      const principal = power === crisis.challenger || power === crisis.target
      return [power, principal ? { ...each, stances: { ...each.stances, [id]: 'standFirm' as const } } : each]
    }),
  )
  const outlay = {
    arms: Object.fromEntries(Object.entries(orders).map(([power, { arms }]) => [power, arms])),
    development: {},
    paid: paidBy(orders),
  }
  const { crises } = fightOut({ ...locked, crises: { [id]: crisis } }, orders, outlay)
  return crises[0]?.event.outcome ?? null
}

const paidBy = (orders: World['orders']): World['outlay']['paid'] => {
  const paid: Record<string, Record<string, number>> = {}
  for (const [power, { contributions }] of Object.entries(orders))
    for (const [fund, points] of Object.entries(contributions))
      paid[fund] = { ...paid[fund], [power]: points }
  return paid
}

const judge = (trials: readonly (readonly Bargain[])[]): Finding => {
  const crises = trials.flat()
  const settles = share(crises, (each) => each.settles === 1)
  const width = mean(crises.map((each) => each.width))
  return {
    verdict: crises.length === 0 ? 'unclear' : when(settles === 1),
    said: `${settles.toFixed(2)} of ${crises.length} crises have a division that both prefer, ${width.toFixed(1)} points wide`,
    numbers: { crises: crises.length, settles, width },
  }
}

export const warIsInefficient = measured({ number: 7, name: 'War is inefficient', trial, judge })
