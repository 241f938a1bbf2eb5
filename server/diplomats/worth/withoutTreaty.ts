/** The same government as it would stand had one of its treaties never been: to weigh that treaty as if it were offered today. */
import { gaugesOf, interestOf } from '../../../shared/rules/gauges/gauges.ts'
import type { TreatyId } from '../../../shared/rules/ids.ts'
import { usualOutlay } from '../../../shared/view/estimate.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'

export const withoutTreaty = (cabinet: Cabinet, id: TreatyId): Cabinet => {
  const { [id]: _, ...treaties } = cabinet.known.treaties
  const known = { ...cabinet.known, treaties }
  const outlay = usualOutlay(known)
  const gauges = gaugesOf(known, cabinet.power, outlay)
  return { ...cabinet, known, outlay, gauges, interest: interestOf(known, cabinet.power, gauges) }
}
