/** The report of a round as one power may know it. Rule V8 of RULES.md. */
import type { Gauge, Gauges } from '../../rules/gauges/gauge.ts'
import type { PowerId } from '../../rules/ids.ts'
import type { Fund, RoundRecord, World } from '../../rules/world.ts'
import { paymentsFor, seesBooks, seesInside, seesPayment } from '../books.ts'
import { onlyOwn } from './only.ts'

/** Rule V8: a report shows a power its own sum, its own orders, and what it can know of others. */
export const recordFor = (
  world: World,
  record: RoundRecord,
  own: PowerId | null,
  informants: readonly PowerId[],
): RoundRecord => ({
  ...record,
  funds: record.funds
    .filter(({ treaty, due }) => seesBooks(world.treaties[treaty], own, due))
    .map((fund) => fundFor(world, fund, own)),
  ...(record.payments && {
    payments: record.payments.filter((payment) => seesPayment(world, payment, own)),
  }),
  orders: onlyOwn(record.orders, own),
  defaulted: record.defaulted.filter((power) => power === own),
  gauges: {
    ...Object.fromEntries(
      informants.flatMap((power) => {
        const gauges = record.gauges[power]
        return gauges ? [[power, withoutTerms(gauges)]] : []
      }),
    ),
    ...onlyOwn(record.gauges, own),
  },
  interest: onlyOwn(record.interest, own),
  ...(record.suspensions && {
    suspensions: record.suspensions.filter(({ treaty, by, toward }) =>
      seesInside(world.treaties[treaty], own, [by, toward]),
    ),
  }),
  ...(record.support && { support: record.support.filter(({ power }) => power === own) }),
  attitudes: record.attitudes.filter(({ of, toward }) => own !== null && (of === own || toward === own)),
})

const fundFor = (world: World, { treaty, due, paid }: Fund, own: PowerId | null): Fund => {
  const named = world.treaties[treaty]
  return { treaty, due, paid: paymentsFor(named, paid, own) }
}

/** The terms of a gauge name treaties; what they add up to is all that partners see. */
const withoutTerms = (gauges: Gauges): Gauges => {
  const bare = ({ value }: Gauge): Gauge => ({ value, terms: [] })
  return {
    security: bare(gauges.security),
    prosperity: bare(gauges.prosperity),
    influence: bare(gauges.influence),
    autonomy: bare(gauges.autonomy),
  }
}
