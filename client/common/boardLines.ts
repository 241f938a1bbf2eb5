/** How treaties and crises are drawn on a board: the student's, the room's and the review's alike. */
import { clauseOf } from '../../shared/rules/clauses/clauses.ts'
import { type Crisis, isPrincipal } from '../../shared/rules/crises/crisis.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { type Treaty, termsOf } from '../../shared/rules/treaties/treaty.ts'
import type { BoardCrisis, BoardLine, LineKind, Site } from '../board/picture.ts'

/** What a treaty looks like is its gravest promise; a secret one is dashed, whatever it promises. */
export const lineKindOf = ({ clauses, secrecy }: Terms): LineKind => {
  if (secrecy === 'secret') return 'secret'
  if (clauseOf(clauses, 'defence')) return 'defence'
  if (clauseOf(clauses, 'pool')) return 'fund'
  return clauses.every(({ kind }) => kind === 'trade' || kind === 'verification') ? 'trade' : 'understanding'
}

/**
 * One line for each pair of powers and kind of promise, however many treaties make it.
 *
 * @param treaties that the viewer may read; only those in force are drawn
 */
export const linesOf = (treaties: readonly Treaty[]): readonly BoardLine[] => {
  const lines = new Map<string, BoardLine>()
  for (const treaty of treaties) {
    if (treaty.status !== 'inForce') continue
    const terms = termsOf(treaty)
    const kind = lineKindOf(terms)
    for (const between of pairsOf(treaty.parties)) {
      const id = `${kind}:${between.join('+')}`
      const label = [lines.get(id)?.label, terms.title].filter(Boolean).join(' and ')
      lines.set(id, { id, between, kind, label })
    }
  }
  return [...lines.values()]
}

const pairsOf = (parties: readonly PowerId[]): readonly (readonly [PowerId, PowerId])[] =>
  parties.flatMap((a, at) => parties.slice(at + 1).map((b) => [a, b] as const))

/** Where a crisis burns: a demand that powers make is at home with its target. */
export const siteOf = ({ place, target }: Pick<Crisis, 'place' | 'target'>): Site =>
  place ?? { seatOf: target }

/** A ring for each crisis that nobody has resolved yet. */
export const ringsOf = (crises: readonly Crisis[], you: PowerId | null = null): readonly BoardCrisis[] =>
  crises
    .filter(({ outcome }) => outcome === null)
    .map((crisis) => ({
      id: crisis.id,
      title: crisis.title,
      place: siteOf(crisis),
      challenger: crisis.challenger,
      target: crisis.target,
      yours: you !== null && isPrincipal(crisis, you),
    }))
