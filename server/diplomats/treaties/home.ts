/** What the countries let their governments sign (Putnam 1988): a text that one of them would refuse is not worth ink. */
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import { lackOfSupport } from '../../../shared/rules/home/support.ts'
import type { TreatyOutlook } from '../../../shared/view/considerTreaty.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { nameOf } from '../cabinet/names.ts'

/** "its own people would not have it", or null where nothing stands against it at home, here or there. */
export const barAtHome = ({ known, power }: Cabinet, { ratifiers }: TreatyOutlook): string | null => {
  if (lackOfSupport(known, power)) return 'its own people have had enough of treaties'
  const bar = ratifiers.find(({ support }) => support < CONSTANTS.home.toRatify)
  if (!bar) return null
  return bar.power === power
    ? 'its own people would not have it'
    : `the people of ${nameOf(known, bar.power)} would not have it`
}
