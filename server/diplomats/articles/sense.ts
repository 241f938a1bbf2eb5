/** What a diplomat understands of one kind of article: when to write it, what it is worth, how to ask for less. */
import type { Clause, ClauseKind } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'

/** Those who might sign, and against whom. */
export type Table = Readonly<{
  cabinet: Cabinet
  parties: readonly PowerId[]
  others: readonly PowerId[]
  /** What they have most to fear together, outside their circle. */
  enemy: PowerId | null
}>

/** The same article asking for less, and how to say so: "for a smaller share". */
export type Change = Readonly<{ clause: Clause; change: string }>

export type ArticleOf<K extends ClauseKind> = Extract<Clause, { kind: K }>

/** Whatever is left out, it has nothing to say about. */
export type Sense<K extends ClauseKind = ClauseKind> = Readonly<{
  kind: K
  /** Texts with this article for their weightiest that could be written here. */
  writes?(table: Table): readonly (readonly Clause[])[]
  /** In points of Result, what no gauge shows. */
  worth?(cabinet: Cabinet, parties: readonly PowerId[], clause: ArticleOf<K>, terms: Terms): number
  /** Why it is worth something here, as the log says it: "it would be on better terms with Germany". */
  reason?(cabinet: Cabinet, parties: readonly PowerId[], clause: ArticleOf<K>): string
  milder?(cabinet: Cabinet, parties: readonly PowerId[], clause: ArticleOf<K>): readonly Change[]
  /** For how many rounds such a text is written; left out, nothing in it says so. */
  rounds?(cabinet: Cabinet): number
  /** How often such a promise is written in secret, 0 to 1. */
  shyness?: number
}>
