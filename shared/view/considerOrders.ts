/** What orders would mean, asked before they are locked: computed from what the asker may know. */

import { type BargainingRange, bargainingRange } from '../rules/crises/bargainingRange.ts'
import { type Call, isPrincipal } from '../rules/crises/crisis.ts'
import { defiedBy } from '../rules/crises/mediation.ts'
import { aboutInTen, type Sides, stakesOf, strengths, targetOdds, warLosses } from '../rules/crises/odds.ts'
import { brokenAgainst, callsIn } from '../rules/crises/promises.ts'
import { crisisNamed } from '../rules/crises/register.ts'
import { openCrises } from '../rules/crises/stances.ts'
import { gaugesOf } from '../rules/gauges/gauges.ts'
import type { CrisisId, PowerId, TreatyId } from '../rules/ids.ts'
import type { CrisisPlan } from '../rules/position.ts'
import { entriesOf } from '../rules/record.ts'
import { type Due, duesOf } from '../rules/rounds/dues.ts'
import { fromOutreach } from '../rules/rounds/feelings.ts'
import { completed, faultInOrders, type OrdersRefusal } from '../rules/rounds/legalOrders.ts'
import { type Orders, paidOf, spent, withPaid } from '../rules/rounds/orders.ts'
import { hasOpenBooks } from '../rules/treaties/funds.ts'
import { isPublic, type Treaty } from '../rules/treaties/treaty.ts'
import { type Outlay, receivedBy, spendable, type World } from '../rules/world.ts'
import { type Breach, breachOf } from './breach.ts'
import { type Standing, standingOf } from './considerTreaty.ts'
import { usualOutlay } from './estimate.ts'

/** Who could find out what a member paid. */
export type Finders = 'everybody' | 'theMembers' | 'onlyTheTotal'

export type Shortfall = Due &
  Readonly<{
    pays: number
    finders: Finders
    losesObjective: 'losesObjective' | 'keepsObjective'
  }> &
  Breach

export type CrisisOutlook = Readonly<{
  crisis: CrisisId
  stakes: number
  /** The target's chances in ten: alone, and with everybody who is called. */
  targetInTen: Readonly<{ alone: number; withAll: number }>
  /** What a war would burn of the asker's own, at worst. */
  burned: number
  called: readonly Call[]
  /** For a principal: settlements that both prefer to a war, if all come who are called. */
  range: BargainingRange
  /** For a principal: treaties of arbitration that standing firm would break. */
  defies: readonly TreatyId[]
  /** Treaties that siding against the target, or the challenger, would break. */
  betrays: Readonly<{ target: readonly TreatyId[]; challenger: readonly TreatyId[] }>
}>

export type OrdersOutlook = Readonly<{
  fault: OrdersRefusal | null
  has: number
  spent: number
  /** If the others pay what they owe: with these orders, and with every share of one's own paid in full. */
  withThese: Standing
  inFull: Standing
  shortfalls: readonly Shortfall[]
  /** By how much each opinion would rise that these orders court. */
  friendship: readonly Readonly<{ power: PowerId; by: number }>[]
  crises: readonly CrisisOutlook[]
}>

/** @param known the world as the asker may know it */
export const considerOrders = (known: World, power: PowerId, orders: Orders): OrdersOutlook => {
  const full = completed(known, power, orders)
  const outlay = withOrders(known, power, full)
  const dues = duesOf(known, power)
  const keptWord = withOrders(known, power, paidInFull(full, dues))
  return {
    fault: faultInOrders(known, power, orders),
    has: spendable(known, power),
    spent: spent(orders),
    withThese: standingOf(known, power, gaugesOf(known, power, outlay)),
    inFull: standingOf(known, power, gaugesOf(known, power, keptWord)),
    shortfalls: dues
      .filter((due) => paidOf(full, due) < due.due)
      .map((due) => shortfallOf(known, power, due, paidOf(full, due))),
    friendship: fromOutreach(known, { [power]: orders }).map(({ of, by }) => ({ power: of, by })),
    crises: openCrises(known).map((crisis) => crisisOutlook(known, power, crisis.id, outlay)),
  }
}

const withOrders = (known: World, power: PowerId, orders: Orders): Outlay => {
  const usual = usualOutlay(known)
  const paid = Object.fromEntries(
    entriesOf(usual.paid).map(([treaty, by]) => [
      treaty,
      power in by ? { ...by, [power]: orders.contributions[treaty] ?? 0 } : by,
    ]),
  )
  const { arms, technology } = receivedBy(known, power)
  return {
    arms: { ...usual.arms, [power]: orders.arms + arms },
    development: { ...usual.development, [power]: orders.development + technology },
    ...(usual.received && { received: usual.received }),
    paid,
  }
}

/** The same orders, the missing shares taken out of development first and then out of arms. */
const paidInFull = (orders: Orders, dues: readonly Due[]): Orders => {
  const short = dues.filter((due) => paidOf(orders, due) < due.due)
  const missing = short.reduce((sum, due) => sum + due.due - paidOf(orders, due), 0)
  const full = short.reduce((now, due) => withPaid(now, due, due.due), orders)
  const fromDevelopment = Math.min(missing, orders.development)
  return {
    ...full,
    development: orders.development - fromDevelopment,
    arms: Math.max(0, orders.arms - (missing - fromDevelopment)),
  }
}

const shortfallOf = (known: World, power: PowerId, due: Due, pays: number): Shortfall => {
  const bound = known.treaties[due.treaty]
  const own = known.position.powers.find(({ id }) => id === power)
  const share = own?.objectives.some(({ kind }) => kind === 'paidEveryRound') && due.to === 'fund'
  return {
    ...due,
    pays,
    finders: bound ? findersOf(bound, due.to) : 'onlyTheTotal',
    ...breachOf(known, power, 'shirked'),
    losesObjective: share ? 'losesObjective' : 'keepsObjective',
  }
}

/** Rule L3, asked beforehand: who will see what is paid. */
export const findersOf = (
  treaty: Pick<Treaty, 'parties' | 'revisions' | 'disclosed'>,
  to: Due['to'],
): Finders => {
  if (to === 'parties') return 'theMembers'
  if (to !== 'fund') return isPublic(treaty) ? 'everybody' : 'theMembers'
  const openBooks = hasOpenBooks(treaty)
  if (openBooks && isPublic(treaty)) return 'everybody'
  return openBooks || treaty.parties.length === 2 ? 'theMembers' : 'onlyTheTotal'
}

/** What may come of a crisis; odds are "about", and from the arms of the last round but one's own. */
export const crisisOutlook = (known: World, power: PowerId, id: CrisisId, outlay: Outlay): CrisisOutlook => {
  const crisis = crisisNamed(known, id)
  const called = callsIn(known, crisis)
  const alone = { withTarget: [], withChallenger: [] }
  const calledTo = (side: Call['side']) =>
    called.filter((call) => call.side === side).map((call) => call.power)
  const all = {
    withTarget: calledTo('target'),
    withChallenger: calledTo('challenger').filter((each) => !calledTo('target').includes(each)),
  }
  const burnedIf = (sides: Sides) =>
    warLosses(known, crisis, sides, strengths(known, crisis, sides, outlay))[power] ?? 0
  const betrays = (victim: PowerId) => brokenAgainst(known, crisis, power, victim).map(({ treaty }) => treaty)
  return {
    crisis: id,
    stakes: stakesOf(known, crisis),
    targetInTen: {
      alone: aboutInTen(targetOdds(strengths(known, crisis, alone, outlay))),
      withAll: aboutInTen(targetOdds(strengths(known, crisis, all, outlay))),
    },
    burned: Math.max(...warsOf(crisis, power, alone, all).map(burnedIf)),
    called,
    range: isPrincipal(crisis, power) ? bargainingRange(known, crisis, all, outlay) : null,
    defies: isPrincipal(crisis, power) ? defiedBy(known, crisis, power).map((treaty) => treaty.id) : [],
    betrays: {
      target: betrays(crisis.target),
      challenger: betrays(crisis.challenger),
    },
  }
}

/** The wars that this power could come to fight: a principal with and without allies, anybody else on either side. */
const warsOf = (crisis: CrisisPlan, power: PowerId, alone: Sides, all: Sides): readonly Sides[] =>
  isPrincipal(crisis, power)
    ? [alone, all]
    : [
        {
          withTarget: [...new Set([...all.withTarget, power])],
          withChallenger: all.withChallenger.filter((other) => other !== power),
        },
        {
          withTarget: all.withTarget.filter((other) => other !== power),
          withChallenger: [...new Set([...all.withChallenger, power])],
        },
      ]
