/** What a power really does in a round, decided in secret. */
import { z } from 'zod'
import type { Creditor } from '../clauses/clause.ts'
import { CLAUSE_KINDS, type ClauseKind } from '../clauses/clauses.ts'
import { Stance } from '../crises/crisis.ts'
import { CrisisId, PowerId, TreatyId } from '../ids.ts'
import { Suspension } from '../treaties/suspend.ts'

const WholePoints = z.int().min(0).max(200)

export const Orders = z.strictObject({
  arms: WholePoints,
  development: WholePoints,
  /** Really paid into each common fund, beside what is due. */
  contributions: z.record(TreatyId, WholePoints).readonly(),
  /** Really given to another power, or spent on it together, under an article that promises it. */
  payments: z
    .record(TreatyId, z.partialRecord(z.enum(CLAUSE_KINDS), WholePoints).readonly())
    .readonly()
    .optional(),
  /** Spent on another power's good opinion. */
  outreach: z.record(PowerId, WholePoints).readonly(),
  stances: z.record(CrisisId, Stance).readonly(),
  /** Treaties left without notice. */
  renounce: z.array(TreatyId).max(30).readonly(),
  /** Treaties under which a breaker is owed nothing in this round. */
  suspend: z.array(Suspension).max(30).readonly().optional(),
  /** Settled crises of which the part that falls due is not handed over. */
  withhold: z.array(CrisisId).max(10).readonly().optional(),
})
export type Orders = z.infer<typeof Orders>

/** Orders that do nothing at all, and leave every point unspent. */
export const NO_ORDERS: Orders = {
  arms: 0,
  development: 0,
  contributions: {},
  outreach: {},
  stances: {},
  renounce: [],
}

/** The part of orders that keeps or breaks promises of points. */
export type Paying = Pick<Orders, 'contributions' | 'payments'>

/** Points promised under one article, and to whom. */
type Promised = Readonly<{ treaty: TreatyId; article: ClauseKind; to: Creditor }>

/** Points that the orders spend; what is left goes into development. */
export const spent = (orders: Orders): number =>
  orders.arms + orders.development + promised(orders) + sum(orders.outreach)

/** Points that the orders pay under treaties: into funds, to other powers, and together with them. */
export const promised = ({ contributions, payments }: Paying): number =>
  sum(contributions) + Object.values(payments ?? {}).reduce((total, by) => total + sum(by), 0)

const sum = (points: Readonly<Record<string, number | undefined>>) =>
  Object.values(points).reduce<number>((total, each) => total + (each ?? 0), 0)

/** What these orders really pay of a due. */
export const paidOf = ({ contributions, payments }: Paying, { treaty, article, to }: Promised): number =>
  (to === 'fund' ? contributions[treaty] : payments?.[treaty]?.[article]) ?? 0

/** The same orders with this much paid of a due. */
export const withPaid = <O extends Paying>(
  orders: O,
  { treaty, article, to }: Promised,
  points: number,
): O =>
  to === 'fund'
    ? { ...orders, contributions: { ...orders.contributions, [treaty]: points } }
    : {
        ...orders,
        payments: { ...orders.payments, [treaty]: { ...orders.payments?.[treaty], [article]: points } },
      }
