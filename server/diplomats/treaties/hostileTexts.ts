/** Which powers a text names as enemies. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'

export const againstIn = ({ clauses }: Terms): readonly PowerId[] =>
  clauses.flatMap((clause) =>
    (clause.kind === 'defence' || clause.kind === 'offence') && clause.against !== 'anyone'
      ? clause.against
      : [],
  )
