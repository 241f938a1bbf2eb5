/** What partners in intelligence see of each other. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { PowerPaper } from '../../shared/view/papers.ts'
import { capitalised, listed, type Names, points } from './names.ts'

type Shared = NonNullable<PowerPaper['shared']>

export const intelligenceWords = {
  gauges: 'Its gauges in the last report',
  money: 'Money that it was given',
  arms: 'Arms in its locked orders',
  why: 'You share intelligence.',
  /** Beside a treaty of others. */
  found: (round: number) =>
    `It is secret. Your intelligence found it out in round ${round}, and its parties do not know that you know.`,
  /** At the top of what needs a delegation. */
  foundTitle: 'Your intelligence has found a secret',
  foundLine: (parties: readonly PowerId[], names: Names) =>
    `${capitalised(names.all(parties))} have signed it, and it names you. They do not know that you know.`,
  read: 'Read it',
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
