/** A treaty in one line of a list: what its parties owe each other, without the articles. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { wordsFor } from './families.ts'
import { capitalised, type Names } from './names.ts'

type Bound = Readonly<{ parties: readonly PowerId[]; terms: Terms }>

/** "Each comes if Germany attacks another. France pays 3 points and Russia 2 a round." */
export const promisesInBrief = ({ parties, terms }: Bound, names: Names): string =>
  terms.clauses
    .map((clause) => `${capitalised(wordsFor(clause.kind).brief(clause, parties, names))}.`)
    .join(' ')
