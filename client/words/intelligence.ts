/** What partners in intelligence see of each other. */
import type { PowerPaper } from '../../shared/view/papers.ts'
import { listed, points } from './names.ts'

type Shared = NonNullable<PowerPaper['shared']>

export const intelligenceWords = {
  gauges: 'Its gauges in the last report',
  money: 'Money that it was given',
  arms: 'Arms in its locked orders',
  why: 'You share intelligence.',
} as const

/** "Security 53, Prosperity 60, Influence 48, Autonomy 90" */
export const gaugesShared = ({ gauges }: Shared): string =>
  gauges === null
    ? 'no report yet'
    : listed([
        `Security ${Math.round(gauges.security)}`,
        `Prosperity ${Math.round(gauges.prosperity)}`,
        `Influence ${Math.round(gauges.influence)}`,
        `Autonomy ${Math.round(gauges.autonomy)}`,
      ])

/** "4 points"; before it has locked them there is nothing to see. */
export const armsShared = ({ arms }: Shared): string => (arms === null ? 'not locked yet' : points(arms))
