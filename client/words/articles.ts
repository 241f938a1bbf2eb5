/** What the articles of a treaty are called when they are spoken of. */
import { CLAUSE_KINDS, type ClauseKind, calledOf } from '../../shared/rules/clauses/clauses.ts'

const isKind = (kind: string): kind is ClauseKind => CLAUSE_KINDS.some((each) => each === kind)

/** @param kind of a clause; an unknown one is called by its own name */
export const articleCalled = (kind: string): string => (isKind(kind) ? calledOf(kind) : kind)
