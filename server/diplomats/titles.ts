/** What a new treaty is called: "Franco-Russian Convention of 1911", "Pact of London, 1912". */

import type { Clause } from '../../shared/rules/clauses/clauses.ts'
import { clauseOf } from '../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { termsOf } from '../../shared/rules/treaties/treaty.ts'
import { positionOf, type World } from '../../shared/rules/world.ts'
import { capitalOf } from './names.ts'

export const titleFor = (
  known: World,
  parties: readonly PowerId[],
  clauses: readonly Clause[],
  round: number,
): string => {
  const noun = nounFor(clauses)
  const year = known.position.rounds[round - 1]?.label ?? `round ${round}`
  const plain = `${whose(known, parties)} ${noun} of ${year}`.slice(0, 78)
  const taken = new Set(Object.values(known.treaties).map((treaty) => termsOf(treaty).title))
  return taken.has(plain) ? `New ${plain}`.slice(0, 80) : plain
}

const nounFor = (clauses: readonly Clause[]): string => {
  if (clauseOf(clauses, 'defence')) return 'Alliance'
  if (clauseOf(clauses, 'pool')) return 'Military Convention'
  if (clauseOf(clauses, 'trade')) return 'Commercial Treaty'
  if (clauseOf(clauses, 'nonAggression')) return 'Non-Aggression Pact'
  if (clauseOf(clauses, 'neutrality')) return 'Neutrality Treaty'
  return 'Understanding'
}

const whose = (known: World, parties: readonly PowerId[]): string => {
  const [first, second] = parties
  if (!first || !second || parties.length > 2) return first ? capitalOf(known, first) : ''
  return `${positionOf(known, first).names.combining}-${positionOf(known, second).names.adjective}`
}
