/** Parts of a settlement that it keeps after all: where nothing follows, or nobody watches and a word is worth little. */
import { withdrawalsDue } from '../../../shared/rules/crises/withdraw.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { type Cabinet, isTheLast } from '../cabinet/cabinet.ts'
import { nameOf } from '../cabinet/names.ts'

export type Withheld = Readonly<{ crisis: CrisisId; why: string }>

/** Below this a government asks first who would see it. */
const FAITHLESS = 0.25

export const withhold = (cabinet: Cabinet): readonly Withheld[] => {
  const { known, power, luck, round, temper } = cabinet
  return withdrawalsDue(known)
    .filter(({ by }) => by === power)
    .flatMap(({ crisis, to, due }) => {
      const temptation = luck(`${round}/withhold/${crisis}`)
      const watched = (known.crises[crisis]?.settlement?.monitors.length ?? 0) > 0
      const because =
        isTheLast(cabinet) && temptation < 0.55 - 0.5 * temper.loyal
          ? 'nothing follows the last round'
          : !watched && temper.loyal < FAITHLESS && temptation < 0.4
            ? 'nobody watches'
            : null
      return because ? [{ crisis, why: `keeps ${due} that it owes ${nameOf(known, to)}: ${because}` }] : []
    })
}
