/** Leaving without notice: a breach that all see, for who cannot stay bound to a power that turned on it. */
import type { TreatyId } from '../../../shared/rules/ids.ts'
import { theTreaty } from '../../../shared/rules/treaties/theTreaty.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { bindingOn } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { nameOf } from '../cabinet/names.ts'
import { wrongsOf } from '../cabinet/trust.ts'

export type Renunciation = Readonly<{ treaty: TreatyId; why: string }>

/** At most one in a round: the treaty with whoever betrayed this power in the round before. */
export const renounce = (cabinet: Cabinet): readonly Renunciation[] => {
  const { known, power, round, temper, luck } = cabinet
  for (const treaty of bindingOn(known, power)) {
    if (treaty.parties.length > 2 || termsOf(treaty).notice < 2) continue
    const other = treaty.parties.find((party) => party !== power)
    if (!other) continue
    const betrayed = wrongsOf(cabinet, other).some(
      (entry) => entry.verdict === 'betrayed' && entry.owedTo.includes(power) && round - entry.round <= 1,
    )
    if (betrayed && luck(`${round}/renounce/${treaty.id}`) < 0.3 + 0.4 * temper.bold)
      return [
        {
          treaty: treaty.id,
          why: `renounces ${theTreaty(termsOf(treaty).title)}: ${nameOf(known, other)} betrayed it`,
        },
      ]
  }
  return []
}
