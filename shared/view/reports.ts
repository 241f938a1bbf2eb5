/** The reports of the rounds played so far, as one viewer may read them. */

import { keysOf } from '../rules/record.ts'
import { total } from '../rules/rounds/payments.ts'
import type { Fund, RoundRecord, World } from '../rules/world.ts'
import { seesEachPayment } from './books.ts'
import type { FundPaper, ReportPaper } from './papers.ts'
import { ownPower, type Viewer } from './viewer.ts'

/** @param known the world as the viewer may know it */
export const reportsFor = (known: World, viewer: Viewer): readonly ReportPaper[] =>
  known.rounds.map((record) => reportOf(known, record, viewer))

const reportOf = (known: World, record: RoundRecord, viewer: Viewer): ReportPaper => {
  const own = ownPower(viewer)
  return {
    round: record.round,
    gauges: own ? (record.gauges[own] ?? null) : null,
    orders: own ? (record.orders[own] ?? null) : null,
    defaulted: record.defaulted,
    funds: record.funds.map((fund) => fundPaper(known, fund, viewer)),
    payments: record.payments ?? [],
    ledger: known.ledger.filter(({ round }) => round === record.round),
    attitudes: record.attitudes,
    support: record.support ?? [],
    suspensions: record.suspensions ?? [],
    capability: record.capability,
    reliability: record.reliability,
  }
}

const fundPaper = (known: World, { treaty, due, paid }: Fund, viewer: Viewer): FundPaper => {
  const own = ownPower(viewer)
  const bound = known.treaties[treaty]
  const payers = keysOf(due)
  const seesEach = viewer.kind === 'teacher' || (bound !== undefined && seesEachPayment(bound, own, payers))
  return {
    treaty,
    due: total(due),
    paid: total(paid),
    own: own && own in due ? { due: due[own] ?? 0, paid: paid[own] ?? 0 } : null,
    each: seesEach ? paid : null,
  }
}
