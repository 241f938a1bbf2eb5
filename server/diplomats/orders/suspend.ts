/**
 * Who answers a breach in kind does it lawfully where it can: for a round it owes the breaker nothing (Vienna
 * Convention on the Law of Treaties, article 60). Who means to keep its word all the same suspends nothing.
 */

import { callsIn } from '../../../shared/rules/crises/promises.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { type Suspension, suspendableBy } from '../../../shared/rules/treaties/suspend.ts'
import { theTreaty } from '../../../shared/rules/treaties/theTreaty.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { nameOf } from '../cabinet/names.ts'
import type { Stand } from '../crises/standInCrisis.ts'
import type { Payment } from './payShares.ts'

export type Suspended = Suspension & Readonly<{ why: string }>

/**
 * @param payments what it means to pay
 * @param stands what it means to do in each crisis
 */
export const suspend = (
  cabinet: Cabinet,
  payments: readonly Payment[],
  stands: readonly (Stand & Readonly<{ crisis: CrisisId }>)[],
): readonly Suspended[] => {
  const { known, power } = cabinet
  const deserted = stands
    .filter(({ stance }) => stance === 'abstain')
    .flatMap(({ crisis: id }) => {
      const crisis = known.crises[id]
      return crisis ? callsIn(known, crisis).filter((call) => call.power === power) : []
    })
    .map(({ treaty }) => treaty)
  const short = payments.filter(({ due, pays }) => pays < due.due).map(({ due }) => due.treaty)
  const broken = new Set([...deserted, ...short])
  return suspendableBy(known, power)
    .filter(({ treaty }) => broken.has(treaty))
    .map((each) => {
      const treaty = known.treaties[each.treaty]
      const title = treaty ? theTreaty(termsOf(treaty).title) : 'the treaty'
      return { ...each, why: `suspends ${title} toward ${nameOf(known, each.toward)}, who broke it` }
    })
}
