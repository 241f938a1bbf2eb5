/** Ways to answer a text that asks too much: each takes one thing back. */
import type { Clause } from '../../shared/rules/clauses/clauses.ts'
import { CLAUSE_KINDS, calledOf } from '../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { powersOf } from '../../shared/rules/world.ts'
import type { Cabinet } from './cabinet.ts'
import { seenFromHere } from './cabinet.ts'
import { nameOf } from './names.ts'
import { commonThreat } from './texts.ts'

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
      (clause) => clause.kind !== kind && !(kind === 'pool' && clause.kind === 'verification'),
    )
    return left.length > 0 && left.length < terms.clauses.length
      ? [{ terms: { ...terms, clauses: left }, change: `without ${calledOf(kind)}` }]
      : []
  }),
  ...terms.clauses.flatMap((clause, at) =>
    milderClauses(cabinet, parties, clause).map(({ clause: milder, change }) => ({
      terms: { ...terms, clauses: terms.clauses.with(at, milder) },
      change,
    })),
  ),
  ...(terms.duration === null ? [{ terms: { ...terms, duration: 2 }, change: 'for two rounds only' }] : []),
  ...(terms.secrecy === 'public' && cabinet.known.settings.modules.includes('secretTreaties')
    ? [{ terms: { ...terms, secrecy: 'secret' as const }, change: 'in secret' }]
    : []),
]

const milderClauses = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  clause: Clause,
): readonly Readonly<{ clause: Clause; change: string }>[] => {
  switch (clause.kind) {
    case 'defence': {
      const enemy = enemyOf(cabinet, parties)
      return [
        ...(clause.when === 'automatic'
          ? [{ clause: { ...clause, when: 'discretion' as const }, change: 'with each free to judge' }]
          : []),
        ...(clause.against === 'anyone' && enemy
          ? [
              {
                clause: { ...clause, against: [enemy] },
                change: `only against ${nameOf(cabinet.known, enemy)}`,
              },
            ]
          : []),
        { clause: { kind: 'neutrality', against: clause.against }, change: 'neutrality in place of help' },
      ]
    }
    case 'pool':
      return smaller(cabinet, clause)
    case 'trade':
      return clause.depth === 1
        ? []
        : [{ clause: { ...clause, depth: 1 }, change: 'lower customs and no more' }]
    default:
      return []
  }
}

/** One point less, and about half: what is asked at least, and what one would rather pay. */
const smaller = (
  { power }: Cabinet,
  clause: Extract<Clause, { kind: 'pool' }>,
): readonly Readonly<{ clause: Clause; change: string }>[] => {
  const { share } = clause
  const less = (amount: number) =>
    [...new Set([amount - 1, Math.ceil(amount / 2)])].filter((each) => each >= 1 && each < amount)
  switch (share.rule) {
    case 'equal':
      return less(share.amount).map((amount) => ({
        clause: { ...clause, share: { ...share, amount } },
        change: 'for a smaller share',
      }))
    case 'proportional':
      return less(share.percent)
        .filter((percent) => percent >= 5)
        .map((percent) => ({
          clause: { ...clause, share: { ...share, percent } },
          change: 'for a smaller share',
        }))
    case 'fixed':
      return less(share.amounts[power] ?? 0).map((own) => ({
        clause: { ...clause, share: { ...share, amounts: { ...share.amounts, [power]: own } } },
        change: 'for a smaller share of our own',
      }))
  }
}

const enemyOf = (cabinet: Cabinet, parties: readonly PowerId[]): PowerId | null => {
  const other = powersOf(cabinet.known).find((each) => each !== cabinet.power && parties.includes(each))
  if (!other) return null
  const enemy = commonThreat(cabinet, seenFromHere(cabinet, other))
  return enemy && !parties.includes(enemy) ? enemy : null
}
