import type { ClauseKind } from '../clauses/clauses.ts'
import type { PowerId } from '../ids.ts'
import type { InForce } from './treaty.ts'

/** One party's promise not to trade with a power. */
export type Embargo = Readonly<{
  treaty: InForce
  by: PowerId
  target: PowerId
  /** The article that makes it; left out, the sanctions of the treaty itself. */
  article?: ClauseKind
}>
