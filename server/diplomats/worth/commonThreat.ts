/** What two governments have to fear together. */
import { isThreat } from '../../../shared/rules/gauges/security.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'

/** The power that both have most to fear from. */
export const commonThreat = (mine: Cabinet, theirs: Cabinet): PowerId | null => {
  const other = threatsTo(theirs)
  let worst: PowerId | null = null
  let most = 0
  for (const [power, value] of threatsTo(mine)) {
    if (power === theirs.power) continue
    const shared = Math.sqrt(value * (other.get(power) ?? 0))
    if (shared > most) {
      most = shared
      worst = power
    }
  }
  return worst
}

const threatsTo = ({ gauges }: Cabinet): ReadonlyMap<PowerId, number> =>
  new Map(
    gauges.security.terms.flatMap((term) =>
      isThreat(term) && term.kind === 'threat' ? [[term.power, term.value] as const] : [],
    ),
  )
