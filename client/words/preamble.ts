/** How a treaty begins: who, wishing what, has agreed. */
import type { Clause } from '../../shared/rules/clauses/clauses.ts'
import { wishOf } from '../../shared/rules/clauses/clauses.ts'
import { capitalised, listed } from './names.ts'

/** @param formal names of the parties: "the French Republic" */
export const preamble = (formal: readonly string[], clauses: readonly Clause[]): string =>
  `${capitalised(listed(formal))}, ${wishOf(clauses)}, have agreed as follows.`
