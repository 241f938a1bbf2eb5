/** Opinions as they would be halfway through the time that is left, had this treaty been signed and kept. */

import { clauseOf, isMilitary } from '../../../shared/rules/clauses/clauses.ts'
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { entriesOf } from '../../../shared/rules/record.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { attitude, powersOf, type World } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { isPromised } from './promised.ts'

/** Kept promises warm the parties; a public military treaty alarms whoever is unfriendly to one of them. */
export const feelingsAfter = (
  signed: World,
  { known, power, left }: Cabinet,
  parties: readonly PowerId[],
  { clauses, secrecy }: Terms,
): World => {
  const opinions: Record<PowerId, number> = {}
  const share = (left - 1) / left
  if (clauseOf(clauses, 'defence') || clauseOf(clauses, 'pool'))
    for (const of of parties)
      if (of !== power && !isPromised(known, of, power, 'defence') && !isPromised(known, of, power, 'pool'))
        opinions[of] = (CONSTANTS.attitude.treatyKept * (left - 1)) / 2
  if (secrecy === 'public' && clauses.some(isMilitary))
    for (const of of powersOf(known))
      if (!parties.includes(of) && isAlarmed(known, of, power, parties))
        opinions[of] = CONSTANTS.attitude.militaryTreaty * share
  if (Object.keys(opinions).length === 0) return signed
  const attitudes = { ...signed.attitudes }
  for (const [of, by] of entriesOf(opinions))
    attitudes[of] = { ...attitudes[of], [power]: attitude(known, of, power) + by }
  return { ...signed, attitudes }
}

const isAlarmed = (known: World, of: PowerId, signer: PowerId, parties: readonly PowerId[]): boolean =>
  parties.some(
    (partner) => partner !== signer && attitude(known, of, partner) < CONSTANTS.attitude.unfriendlyBelow,
  )
