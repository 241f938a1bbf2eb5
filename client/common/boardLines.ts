/** How treaties and crises are drawn on a board: the student's, the room's and the review's alike. */
import { clauseOf } from '../../shared/rules/clauses/clauses.ts'
import { type Crisis, isPrincipal } from '../../shared/rules/crises/crisis.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { isPublic, type Treaty, termsOf } from '../../shared/rules/treaties/treaty.ts'
import type { BoardCrisis, BoardLine, LineKind, Site } from '../board/picture.ts'

/** Who is bound to whom by what, as far as a line on a board needs to know. */
export type Bond = Readonly<{ parties: readonly PowerId[] }> & Pick<Terms, 'title' | 'clauses' | 'secrecy'>

/** What a treaty looks like is its gravest promise; a secret one is dashed, whatever it promises. */
export const lineKindOf = ({ clauses, secrecy }: Pick<Bond, 'clauses' | 'secrecy'>): LineKind => {
  if (secrecy === 'secret') return 'secret'
  if (clauseOf(clauses, 'defence')) return 'defence'
  if (clauseOf(clauses, 'pool')) return 'fund'
  return clauses.every(({ kind }) => kind === 'trade' || kind === 'verification') ? 'trade' : 'understanding'
}

/** One line for each pair of powers and kind of promise, however many treaties make it. */
export const linesBetween = (bonds: readonly Bond[]): readonly BoardLine[] => {
  const lines = new Map<string, BoardLine>()
  for (const bond of bonds) {
    const kind = lineKindOf(bond)
    for (const between of pairsOf(bond.parties)) {
      const id = `${kind}:${between.join('+')}`
      const label = [lines.get(id)?.label, bond.title].filter(Boolean).join(' and ')
      lines.set(id, { id, between, kind, label })
    }
  }
  return [...lines.values()]
}

/** @param treaties that the viewer may read; only those in force are drawn */
export const linesOf = (treaties: readonly Treaty[]): readonly BoardLine[] =>
  linesBetween(
    treaties
      .filter(({ status }) => status === 'inForce')
      .map((treaty) => ({
        parties: treaty.parties,
        ...termsOf(treaty),
        secrecy: isPublic(treaty) ? 'public' : 'secret',
      })),
  )

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
