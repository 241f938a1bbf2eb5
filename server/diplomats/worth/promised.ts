/** What is promised between two powers already, so that nobody offers it twice. */
import { type ClauseKind, clauseOf } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { bindingOn, type World } from '../../../shared/rules/world.ts'

/** Whether a treaty in force that is known holds such a clause between them; `null` asks for any clause. */
export const isPromised = (known: World, a: PowerId, b: PowerId, kind: ClauseKind | null): boolean =>
  bindingOn(known, a).some(
    (treaty) =>
      treaty.parties.includes(b) && (kind === null || clauseOf(termsOf(treaty).clauses, kind) !== undefined),
  )
