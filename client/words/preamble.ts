/** How a treaty begins: who, wishing what, has agreed. */
import type { Clause } from '../../shared/rules/clauses/clauses.ts'
import { clauseOf } from '../../shared/rules/clauses/clauses.ts'
import { capitalised, listed } from './names.ts'

/** @param formal names of the parties: "the French Republic" */
export const preamble = (formal: readonly string[], clauses: readonly Clause[]): string =>
  `${capitalised(listed(formal))}, ${wish(clauses)}, have agreed as follows.`

const wish = (clauses: readonly Clause[]): string => {
  if (clauseOf(clauses, 'defence') || clauseOf(clauses, 'pool'))
    return 'wishing to keep the peace and the balance of power'
  if (clauseOf(clauses, 'nonAggression') || clauseOf(clauses, 'neutrality'))
    return 'wishing to live in peace with each other'
  if (clauseOf(clauses, 'trade')) return 'wishing their peoples to prosper'
  if (clauseOf(clauses, 'consultation')) return 'wishing to act with knowledge of each other'
  return 'wishing each other well'
}
