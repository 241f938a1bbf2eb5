/** What came into the common funds and what was given otherwise, and the lines it writes into the ledger. Rules L1 to L4 of RULES.md. */

import type { PowerId } from '../ids.ts'
import type { KnownTo, LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import { hasOpenBooks } from '../treaties/funds.ts'
import { type InForce, isPublic } from '../treaties/treaty.ts'
import { type Fund, type Outlay, type Payment, treatiesInForce, type World } from '../world.ts'
import { dueUnder, fundsInForce, owedUnder } from './dues.ts'
import { type Orders, paidOf } from './orders.ts'

export type FundPaid = Readonly<{ type: 'FundPaid' }> & Fund
export type PaymentMade = Readonly<{ type: 'PaymentMade' }> & Payment

export const paymentsOf = (world: World, outlay: Outlay): readonly FundPaid[] =>
  fundsInForce(world).map((treaty) => ({
    type: 'FundPaid',
    treaty: treaty.id,
    due: Object.fromEntries(treaty.parties.map((party) => [party, dueUnder(world, treaty, party) ?? 0])),
    paid: Object.fromEntries(treaty.parties.map((party) => [party, outlay.paid[treaty.id]?.[party] ?? 0])),
  }))

/** What was owed to others outside the funds, and what these orders give. */
export const givenIn = (world: World, orders: Readonly<Record<PowerId, Orders>>): readonly PaymentMade[] =>
  treatiesInForce(world).flatMap((treaty) =>
    owedUnder(world, treaty).flatMap(({ by, to, points, article }): readonly PaymentMade[] => {
      const own = orders[by]
      if (to === 'fund' || !own) return []
      const paid = paidOf(own, { treaty: treaty.id, article, to })
      return [{ type: 'PaymentMade', treaty: treaty.id, article, by, to, due: points, paid }]
    }),
  )

/**
 * Rule L3: what is owed to one power is seen by it, and by everybody where the treaty is public; what all parties
 * owe each other alike is seen by them.
 */
export const ledgerOfGiven = (
  world: World,
  { treaty: id, article, by, to, due, paid }: Payment,
): readonly LedgerEntry[] => {
  const treaty = world.treaties[id]
  if (treaty?.status !== 'inForce' || due === 0) return []
  const round = roundOf(world.phase)
  const owedTo = to === 'parties' ? treaty.parties.filter((party) => party !== by) : [to]
  const open = to !== 'parties' && isPublic(treaty)
  return [
    {
      round,
      by,
      treaty: id,
      owedTo,
      what: { kind: 'payment', due, paid },
      article,
      verdict: paid < due ? 'shirked' : 'kept',
      knownTo: open ? 'everyone' : owedTo,
      publicSince: open ? round : null,
    },
  ]
}

/**
 * Rule L3: a fund's members see its total; each payment only with open books, or when only two pay. With open
 * books in a public treaty everybody sees it. Where all paid, or nobody paid anything, the total tells it of each;
 * a shortfall that another member made good stays hidden.
 */
export const ledgerOfPayments = (
  world: World,
  { treaty: id, due, paid }: FundPaid,
): readonly LedgerEntry[] => {
  const treaty = world.treaties[id]
  if (treaty?.status !== 'inForce') return []
  const round = roundOf(world.phase)
  return treaty.parties
    .filter((power) => (due[power] ?? 0) > 0)
    .map((power): LedgerEntry => {
      const owed = due[power] ?? 0
      const given = paid[power] ?? 0
      const knownTo = whoSees(treaty, power, due, paid)
      return {
        round,
        by: power,
        treaty: id,
        owedTo: treaty.parties.filter((party) => party !== power),
        what: { kind: 'payment', due: owed, paid: given },
        article: 'pool',
        verdict: given < owed ? 'shirked' : 'kept',
        knownTo,
        publicSince: knownTo === 'everyone' ? round : null,
      }
    })
}

const whoSees = (
  treaty: InForce,
  power: PowerId,
  due: Readonly<Record<PowerId, number>>,
  paid: Readonly<Record<PowerId, number>>,
): KnownTo => {
  const openBooks = hasOpenBooks(treaty)
  const byTotal =
    treaty.parties.every((party) => (paid[party] ?? 0) >= (due[party] ?? 0)) || total(paid) === 0
  const others = treaty.parties.filter((party) => party !== power)
  if (isPublic(treaty) && (openBooks || byTotal)) return 'everyone'
  if (openBooks || byTotal || treaty.parties.length === 2) return others
  return []
}

/** Points of all powers together. */
export const total = (points: Readonly<Record<string, number>>) =>
  Object.values(points).reduce((sum, each) => sum + each, 0)
