/** How a treaty is drawn on the board: one line for each pair of its parties. */
import type { Clause, ClauseKind } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { BoardLine, LineKind } from '../../board/picture.ts'

/** The strongest promise decides the pattern. */
const patterns: readonly (readonly [ClauseKind, LineKind])[] = [
  ['defence', 'defence'],
  ['pool', 'fund'],
  ['trade', 'trade'],
]

const patternOf = (clauses: readonly Clause[]): LineKind =>
  patterns.find(([kind]) => clauses.some((clause) => clause.kind === kind))?.[1] ?? 'understanding'

/** @param name tells lines of different treaties apart, and is what a reader is told */
export const linesBetween = (
  name: string,
  parties: readonly PowerId[],
  clauses: readonly Clause[],
  secrecy: 'public' | 'secret',
  id: string = name,
): readonly BoardLine[] => {
  const kind = secrecy === 'secret' ? 'secret' : patternOf(clauses)
  return parties.flatMap((one, at) =>
    parties
      .slice(at + 1)
      .map((other): BoardLine => ({ id: `${id}:${one}:${other}`, between: [one, other], kind, label: name })),
  )
}
