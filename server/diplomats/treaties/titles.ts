/** What a new treaty is called: "Franco-Russian Convention of 1911", "Pact of London, 1912". */

import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import { nounOf } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { roundOf } from '../../../shared/rules/phase.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { positionOf, type World } from '../../../shared/rules/world.ts'
import { capitalOf } from '../cabinet/names.ts'

export const titleFor = (
  known: World,
  by: PowerId,
  parties: readonly PowerId[],
  clauses: readonly Clause[],
): string => {
  const round = roundOf(known.phase)
  const noun = nounOf(clauses)
  const year = known.position.rounds[round - 1]?.label ?? `round ${round}`
  const [first, second] = parties
  const plain =
    first && second && parties.length === 2
      ? `${positionOf(known, first).names.combining}-${positionOf(known, second).names.adjective} ${noun} of ${year}`
      : `${noun} of ${capitalOf(known, by)}, ${year}`
  const taken = new Set(Object.values(known.treaties).map((treaty) => termsOf(treaty).title))
  return (taken.has(plain) ? `New ${plain}` : plain).slice(0, 80)
}
