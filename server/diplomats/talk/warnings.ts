/** To people who have signed, for all to see, a text that names this power as the enemy. */

import { isPublic, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { treatiesInForce } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { nameOf } from '../cabinet/names.ts'
import { againstIn } from '../treaties/hostileTexts.ts'
import { between, isPlayed, type Line } from './line.ts'
import { WORDS } from './words.ts'

export const warnings = ({ known, power, round }: Cabinet): readonly Line[] =>
  treatiesInForce(known)
    .filter(
      (treaty) =>
        treaty.since >= round - 1 &&
        treaty.since > 0 &&
        isPublic(treaty) &&
        !treaty.parties.includes(power) &&
        againstIn(termsOf(treaty)).includes(power),
    )
    .flatMap((treaty) =>
      treaty.parties
        .filter((party) => isPlayed(known, party))
        .slice(0, 1)
        .map((party) => ({
          channel: between(known, power, party),
          text: WORDS.warning(termsOf(treaty).title),
          why: `warns ${nameOf(known, party)}: ${termsOf(treaty).title} names it as the enemy`,
        })),
    )
