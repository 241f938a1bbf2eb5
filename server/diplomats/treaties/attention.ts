/**
 * How much a government can take in hand in one year: a serious negotiation or two. In the first year most wait to
 * see what the others do; who is in a crisis waits for nothing.
 */
import { isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'

/** New texts that it tables in this round: 0, 1 or 2. */
export const offersToMake = (cabinet: Cabinet): number => {
  const { known, power, bent, luck, round } = cabinet
  const pressed = openCrises(known).some((crisis) => isPrincipal(crisis, power)) ? 0.35 : 0
  const early = round === 1 ? -0.25 : 0
  const mind = luck(`${round}/attention`) * 0.9 + bent.attention * 0.45 + pressed + early
  return Math.max(0, Math.min(2, Math.floor(mind + 0.35)))
}
