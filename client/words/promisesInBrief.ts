/** A treaty in one line of a list: what its parties owe each other, without the articles. */
import { type Clause, calledOf } from '../../shared/rules/clauses/clauses.ts'
import { owedOf } from '../../shared/rules/clauses/owed.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { wordsFor } from './families.ts'
import { capitalised, type Names } from './names.ts'

type Bound = Readonly<{ parties: readonly PowerId[]; terms: Terms }>

/** "Each comes if Germany attacks another. France pays 3 points and Russia 2 a round." */
export const promisesInBrief = ({ parties, terms }: Bound, names: Names): string =>
  terms.clauses
    .map(
      (clause) =>
        `${capitalised(wordsFor(clause.kind).brief(clause, parties, names))}${underWhichCondition(clause)}.`,
    )
    .join(' ')

const underWhichCondition = (clause: Clause): string => {
  const { only, whileKept } = owedOf(clause)
  return `${only ? ', but not for one that attacked first' : ''}${whileKept ? `, as long as ${calledOf(whileKept)} is kept` : ''}`
}
