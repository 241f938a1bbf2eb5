/** The secret orders of a round, whole: shares, stances, and what is left for arms, butter and friends. */

import { isPrincipal, type Stance } from '../../../shared/rules/crises/crisis.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { entriesOf } from '../../../shared/rules/record.ts'
import { completed } from '../../../shared/rules/rounds/legalOrders.ts'
import { type Orders, type Paying, withPaid } from '../../../shared/rules/rounds/orders.ts'
import { spendable } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { nameOf } from '../cabinet/names.ts'
import { answerCrisis } from '../crises/answerCall.ts'
import { type Stand, standInCrisis } from '../crises/standInCrisis.ts'
import { payShares } from './payShares.ts'
import { type Renunciation, renounce } from './renounce.ts'
import { spendPoints } from './spendPoints.ts'
import { suspend } from './suspend.ts'
import { withhold } from './withhold.ts'

export const giveOrders = (cabinet: Cabinet): Deed => {
  const { known, power } = cabinet
  const stands = openCrises(known).flatMap((crisis): readonly (Stand & { crisis: CrisisId })[] => {
    const stand = isPrincipal(crisis, power) ? standInCrisis(cabinet, crisis) : answerCrisis(cabinet, crisis)
    return stand ? [{ ...stand, crisis: crisis.id }] : []
  })
  const payments = payShares(cabinet)
  const paid = payments.reduce((sum, { pays }) => sum + pays, 0)
  const spending = spendPoints(cabinet, spendable(known, power) - paid, armsFor(stands))
  const left = renounce(cabinet)
  const suspended = suspend(cabinet, payments, stands)
  const kept = withhold(cabinet)
  const orders: Orders = {
    arms: spending.arms,
    development: spending.development,
    ...payments.reduce<Paying>((paying, { due, pays }) => withPaid(paying, due, pays), { contributions: {} }),
    outreach: spending.outreach,
    stances: Object.fromEntries(stands.map(({ crisis, stance }) => [crisis, stance])) as Record<
      CrisisId,
      Stance
    >,
    renounce: left.map(({ treaty }) => treaty),
    ...(kept.length > 0 && { withhold: kept.map(({ crisis }) => crisis) }),
    ...(suspended.length > 0 && {
      suspend: suspended.map(({ treaty, toward }) => ({ treaty, toward })),
    }),
  }
  return {
    command: { type: 'GiveOrders', orders: completed(known, power, orders) },
    why: whyOrders(cabinet, orders, [
      ...stands.map(({ why }) => why),
      ...payments.flatMap(({ why }) => (why ? [why] : [])),
      ...left.map(({ why }: Renunciation) => why),
      ...suspended.map(({ why }) => why),
      ...kept.map(({ why }) => why),
    ]),
  }
}

/** Who means to fight arms for it; in a quiet year even a small part would be most of what a small power has. */
const armsFor = (stands: readonly Stand[]): number =>
  stands.some(({ stance }) => stance === 'standFirm')
    ? 0.55
    : stands.some(({ stance }) => stance !== 'abstain' && stance !== 'concede')
      ? 0.45
      : 0

/** What is out of the ordinary is said; an ordinary year is said in figures. */
const whyOrders = ({ known }: Cabinet, orders: Orders, told: readonly string[]): string => {
  if (told.length > 0) return told.join('; ')
  const courted = entriesOf(orders.outreach).toSorted((a, b) => b[1] - a[1])[0]
  const court = courted ? `, and courts ${nameOf(known, courted[0])}` : ''
  return `a quiet year: ${orders.arms} for arms, ${orders.development} for development${court}`
}
