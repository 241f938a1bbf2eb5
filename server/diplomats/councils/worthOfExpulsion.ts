/** What it would be worth to this government to be rid of a member of a treaty: whoever moves it weighs it as whoever votes. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { type InForce, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { grievanceAgainst } from '../cabinet/trust.ts'
import { weigh } from '../treaties/weighProposal.ts'
import { withoutTreaty } from '../worth/withoutTreaty.ts'

/** Who broke its word is worth a little less than what it adds. */
const GRUDGE = 0.6

/** The treaty without the member, less the treaty with it, as if each were offered today; -1 without a grievance. */
export const worthOfExpulsion = (
  cabinet: Cabinet,
  { id, parties, ...treaty }: InForce,
  power: PowerId,
): number => {
  const rest = parties.filter((party) => party !== power)
  if (rest.length < 2 || !grievanceAgainst(cabinet, power)) return -1
  const without = withoutTreaty(cabinet, id)
  const terms = termsOf(treaty)
  return weigh(without, rest, terms).worth - weigh(without, parties, terms).worth + GRUDGE
}
