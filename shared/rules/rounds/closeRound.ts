/**
 * All orders are opened at once. Order of resolution: crises, growth, gauges, and only then opinions and
 * reliability; who renounced a treaty is bound to the end of the round. Rules R9 and R11 to R14 of RULES.md.
 */

import { CONSTANTS } from '../constants.ts'
import { fightOut } from '../crises/fightOut.ts'
import { ledgerOfCrisis } from '../crises/ledgerOfCrisis.ts'
import type { CrisisResolved } from '../crises/resolveCrisis.ts'
import { ledgerOfWithdrawal, type PartFellDue, evolve as withdraw, withdrawals } from '../crises/withdraw.ts'
import { gaugesOf, interestOf } from '../gauges/gauges.ts'
import { growth } from '../gauges/prosperity.ts'
import { supportChanges, withSupport } from '../home/support.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import type { LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import { entriesOf } from '../record.ts'
import { reliabilityOf } from '../reliability.ts'
import { toThousandth } from '../rounding.ts'
import { disclosuresIn } from '../treaties/disclose.ts'
import { ledgerOfEmbargoes } from '../treaties/embargoes.ts'
import { developmentOf } from '../treaties/funds.ts'
import { leave } from '../treaties/leaveTreaty.ts'
import { treatyNamed } from '../treaties/register.ts'
import { withoutSuspended } from '../treaties/suspend.ts'
import { isPublic } from '../treaties/treaty.ts'
import { type Outlay, powersOf, type Received, type RoundRecord, receivedBy, type World } from '../world.ts'
import {
  fromAid,
  fromExchange,
  fromKeptTreaties,
  fromNewTreaties,
  fromOutreach,
  fromSanctions,
} from './feelings.ts'
import { fromCrises, fromDemands, fromSettlements } from './feelingsAfterCrises.ts'
import { fromDefections, fromOldDefections } from './feelingsAfterDefections.ts'
import { ordersByDefault } from './legalOrders.ts'
import { withAttitude } from './openRound.ts'
import type { Orders } from './orders.ts'
import {
  type FundPaid,
  givenIn,
  ledgerOfGiven,
  ledgerOfPayments,
  type PaymentMade,
  paymentsOf,
} from './payments.ts'
import { receivedFrom } from './received.ts'
import { observed } from './reputation.ts'

export type OrdersOpened = Readonly<{
  type: 'OrdersOpened'
  round: number
  orders: Readonly<Record<PowerId, Orders>>
  /** Powers that gave none. */
  defaulted: readonly PowerId[]
}>
export type PromiseTested = Readonly<{ type: 'PromiseTested'; entry: LedgerEntry }>
export type TreatyRenounced = Readonly<{ type: 'TreatyRenounced'; treaty: TreatyId; by: PowerId }>
export type RoundClosed = Readonly<{
  type: 'RoundClosed'
  record: RoundRecord
  outlay: Outlay
  /** Aid that was given, of use in the next round. */
  received?: Readonly<Record<PowerId, Received>>
  /** Promises kept and called, to be added to each power's reputation. */
  observed: Readonly<Record<PowerId, Readonly<{ kept: number; called: number }>>>
}>

export type ClosingEvent =
  | OrdersOpened
  | CrisisResolved
  | PartFellDue
  | FundPaid
  | PaymentMade
  | PromiseTested
  | TreatyRenounced
  | RoundClosed

export const closing = (world: World): readonly ClosingEvent[] => {
  const round = roundOf(world.phase)
  const powers = powersOf(world)
  const defaulted = powers.filter((power) => !(power in world.orders))
  const orders: Record<PowerId, Orders> = Object.fromEntries(
    powers.map((power) => [power, world.orders[power] ?? ordersByDefault(world, power)]),
  )
  const outlay = outlayOf(world, orders)

  const { fought, crises } = fightOut(world, orders, outlay)
  const parts = withdrawals(fought, orders)
  const settled = parts.reduce(withdraw, fought)
  const payments = paymentsOf(world, outlay)
  const given = givenIn(world, orders)
  const written = [
    ...payments.flatMap((payment) => ledgerOfPayments(world, payment)),
    ...given.flatMap((payment) => ledgerOfGiven(world, payment)),
    ...crises.flatMap(({ crisis, event }) => ledgerOfCrisis(world, crisis, event.outcome)),
    ...ledgerOfEmbargoes(world),
    ...parts.map((part) => ledgerOfWithdrawal(fought, part)),
    ...renunciations(world, orders),
    ...disclosuresIn(world),
  ]
  const suspended = (power: PowerId) => orders[power]?.suspend ?? []
  const ledger = withoutSuspended(written, suspended)
  const suspensions = powers.flatMap((by) => suspended(by).map((each) => ({ by, ...each })))

  const grown = grow(settled, outlay)
  const gauges = Object.fromEntries(powers.map((power) => [power, gaugesOf(grown, power, outlay)]))
  const seen = observed(grown, ledger, given)

  const home = supportChanges(world, {
    gauges,
    ledger,
    crises: crises.map(({ crisis, event: { outcome } }) => ({ crisis, outcome })),
  })

  const record: RoundRecord = {
    round,
    funds: payments.map(({ treaty, due, paid }) => ({ treaty, due, paid })),
    ...(given.length > 0 && { payments: given.map(({ type: _, ...payment }) => payment) }),
    orders,
    defaulted,
    gauges,
    interest: Object.fromEntries(
      powers.flatMap((power) => {
        const own = gauges[power]
        return own ? [[power, interestOf(grown, power, own)]] : []
      }),
    ),
    capability: Object.fromEntries(powers.map((power) => [power, grown.powers[power]?.capability ?? 0])),
    ...(home.length > 0 && { support: home }),
    ...(suspensions.length > 0 && { suspensions }),
    attitudes: [
      ...fromOutreach(grown, orders),
      ...fromKeptTreaties(grown, ledger, payments),
      ...fromAid(grown, given),
      ...fromExchange(grown, given),
      ...fromSanctions(grown),
      ...fromNewTreaties(grown),
      ...fromCrises(
        grown,
        crises.map(({ crisis: { id }, event: { outcome } }) => ({ id, outcome })),
      ),
      ...fromSettlements(grown),
      ...fromDemands(grown),
      ...fromDefections(grown, ledger),
      ...fromOldDefections(grown),
    ],
    reliability: Object.fromEntries(
      powers.map((power) => {
        const before = grown.powers[power] ?? { kept: 0, called: 0 }
        const now = seen[power] ?? { kept: 0, called: 0 }
        return [power, reliabilityOf({ kept: before.kept + now.kept, called: before.called + now.called })]
      }),
    ),
  }
  return [
    { type: 'OrdersOpened', round, orders, defaulted },
    ...crises.map(({ event }) => event),
    ...parts,
    ...payments,
    ...given,
    ...ledger.map((entry): PromiseTested => ({ type: 'PromiseTested', entry })),
    { type: 'RoundClosed', record, outlay, ...arriving(world, given), observed: seen },
    ...powers.flatMap((by) =>
      (orders[by]?.renounce ?? []).map(
        (treaty): TreatyRenounced => ({ type: 'TreatyRenounced', treaty, by }),
      ),
    ),
  ]
}

/** Nothing is written down where nothing arrives. */
const arriving = (world: World, given: readonly PaymentMade[]) => {
  const received = receivedFrom(world, given)
  return Object.keys(received).length > 0 ? { received } : {}
}

/** What everybody spends, and the arms and the technology that it was given to use. */
const outlayOf = (world: World, orders: Readonly<Record<PowerId, Orders>>): Outlay => {
  const paid: Record<TreatyId, Record<PowerId, number>> = {}
  for (const [power, { contributions }] of entriesOf(orders))
    for (const [treaty, points] of entriesOf(contributions))
      paid[treaty] = { ...paid[treaty], [power]: points }
  const inUse = (own: (orders: Orders) => number, kind: 'arms' | 'technology') =>
    Object.fromEntries(
      entriesOf(orders).map(([power, each]) => [power, own(each) + receivedBy(world, power)[kind]]),
    )
  return {
    arms: inUse(({ arms }) => arms, 'arms'),
    development: inUse(({ development }) => development, 'technology'),
    ...(world.received && { received: world.received }),
    paid,
  }
}

/** Rule R12: everybody grows at once, from what was before. */
const grow = (world: World, outlay: Outlay): World => ({
  ...world,
  powers: Object.fromEntries(
    powersOf(world).map((power) => {
      const now = world.powers[power]
      if (!now) throw new Error(`no power is called ${power}`)
      const more = growth(world, power, developmentOf(world, power, outlay))
      const capability = Math.max(CONSTANTS.smallestCapability, toThousandth(now.capability + more))
      return [power, { ...now, capability }]
    }),
  ),
})

/** Rule T21: leaving without notice is a defection; everybody sees it, unless the treaty is secret. */
const renunciations = (world: World, orders: Readonly<Record<PowerId, Orders>>): readonly LedgerEntry[] =>
  entriesOf(orders).flatMap(([by, { renounce }]) =>
    renounce.flatMap((id): readonly LedgerEntry[] => {
      const treaty = world.treaties[id]
      if (treaty?.status !== 'inForce') return []
      const owedTo = treaty.parties.filter((party) => party !== by)
      const round = roundOf(world.phase)
      return [
        {
          round,
          by,
          treaty: id,
          owedTo,
          what: { kind: 'renunciation' },
          article: null,
          verdict: 'renounced',
          knownTo: isPublic(treaty) ? 'everyone' : owedTo,
          publicSince: isPublic(treaty) ? round : null,
        },
      ]
    }),
  )

export const evolve = (world: World, event: Exclude<ClosingEvent, CrisisResolved | PartFellDue>): World => {
  switch (event.type) {
    case 'OrdersOpened':
      return { ...world, phase: { kind: 'report', round: event.round }, orders: event.orders, ready: [] }
    case 'FundPaid':
    case 'PaymentMade':
      return world
    case 'PromiseTested':
      return { ...world, ledger: [...world.ledger, event.entry] }
    case 'TreatyRenounced': {
      const treaty = treatyNamed(world, event.treaty)
      if (treaty.status !== 'inForce') return world
      return leave(world, treaty, event.by, { kind: 'renounced', by: event.by })
    }
    case 'RoundClosed': {
      const { record, outlay, observed: seen } = event
      const powers = Object.fromEntries(
        powersOf(world).map((power) => {
          const now = world.powers[power] ?? { capability: 0, kept: 0, called: 0 }
          const { kept, called } = seen[power] ?? { kept: 0, called: 0 }
          const capability = record.capability[power] ?? now.capability
          return [power, { capability, kept: now.kept + kept, called: now.called + called }]
        }),
      )
      const felt = record.attitudes.reduce((now, { of, toward, by }) => withAttitude(now, of, toward, by), {
        ...world,
        powers,
      })
      const { received: _used, ...left } = felt
      const { received } = event
      return {
        ...left,
        support: withSupport(world, record.support ?? []),
        outlay,
        ...(received && { received }),
        rounds: [...world.rounds, record],
      }
    }
  }
}
