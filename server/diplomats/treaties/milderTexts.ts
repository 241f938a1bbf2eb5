/** Ways to answer a text that asks too much: each takes one thing back. */
import { CLAUSE_KINDS, calledOf, clauseOf } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { capabilityOf } from '../../../shared/rules/world.ts'
import { withPrice } from '../articles/aid.ts'
import { milderArticles } from '../articles/senses.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { nameOf } from '../cabinet/names.ts'

export type Milder = Readonly<{
  terms: Terms
  /** What it changes, as a phrase: "without the common fund". */
  change: string
}>

export const milderTexts = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  terms: Terms,
): readonly Milder[] => [
  ...CLAUSE_KINDS.flatMap((kind) => {
    const left = terms.clauses.filter(
      (clause) =>
        clause.kind !== kind &&
        !(kind === 'pool' && (clause.kind === 'verification' || clause.kind === 'jointCommand')),
    )
    return left.length > 0 && left.length < terms.clauses.length
      ? [{ terms: { ...terms, clauses: left }, change: `without ${calledOf(kind)}` }]
      : []
  }),
  ...terms.clauses.flatMap((clause, at) =>
    milderArticles(cabinet, parties, clause).map(({ clause: milder, change }) => ({
      terms: { ...terms, clauses: terms.clauses.with(at, milder) },
      change,
    })),
  ),
  ...(parties.length > 2 && clauseOf(terms.clauses, 'pool') && !clauseOf(terms.clauses, 'verification')
    ? [
        {
          terms: { ...terms, clauses: [...terms.clauses, { kind: 'verification' as const }] },
          change: 'with open books',
        },
      ]
    : []),
  // What is settled stands, however long its treaty does.
  ...(terms.duration === null && !clauseOf(terms.clauses, 'settlement')
    ? [{ terms: { ...terms, duration: 2 }, change: 'for two rounds only' }]
    : []),
  ...(terms.secrecy === 'public' && cabinet.known.settings.modules.includes('secretTreaties')
    ? [{ terms: { ...terms, secrecy: 'secret' as const }, change: 'in secret' }]
    : []),
]

/** What one would not sign for its own sake, one may sign for a price; between two only, or everybody would ask somebody. */
export const paidTexts = (
  { known, power }: Cabinet,
  parties: readonly PowerId[],
  terms: Terms,
): readonly Milder[] => {
  const payer = parties
    .filter((party) => party !== power)
    .toSorted((a, b) => capabilityOf(known, b) - capabilityOf(known, a))[0]
  if (!payer || parties.length > 2) return []
  return withPrice(known, terms, payer, power).map((paid, at) => ({
    terms: paid,
    change: `for ${at + 1} ${at === 0 ? 'point' : 'points'} a round from ${nameOf(known, payer)}`,
  }))
}
