/** Habits at the table: the same text to everybody, and signing whatever lies there. */
import {
  CLAUSE_KINDS,
  type Clause,
  type ClauseKind,
  fits,
  sketchOf,
} from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { roundOf } from '../../../shared/rules/phase.ts'
import type { Command } from '../../../shared/rules/rules.ts'
import { bargainOf, faultInTerms } from '../../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { lastRevision, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { bindingOn, powersOf, type World } from '../../../shared/rules/world.ts'
import type { Habit } from './habit.ts'

export type Text = (known: World, parties: readonly PowerId[]) => readonly Clause[]

/** Tables this text before each of these powers in every round, as often as it is not in force between them. */
export const offering = (
  title: string,
  text: Text,
  to: (known: World, power: PowerId) => readonly PowerId[] = everybodyElse,
): Habit => ({
  words: `offers “${title}” to everybody, every round`,
  first: (known, power) =>
    known.phase.kind === 'negotiation' && !known.ready.includes(power)
      ? to(known, power).flatMap((other): readonly Command[] => {
          const parties = [power, other]
          const clauses = text(known, parties)
          const terms: Terms = { title, clauses, secrecy: 'public', duration: null, notice: 1 }
          const stale = clauses.length === 0 || wasTried(known, power, other, terms)
          return stale ? [] : [{ type: 'ProposeTreaty', to: [other], terms, draft: null }]
        })
      : [],
})

/** A clause as the desk first shows it, with a common fund where it makes no sense without one. */
export const justA =
  (kind: ClauseKind): Text =>
  (known, parties) => {
    const bargain = bargainOf(known, parties)
    if (!fits(kind, bargain)) return []
    const clause = sketchOf(kind, bargain)
    const texts = [
      [clause],
      ...CLAUSE_KINDS.filter((each) => each !== kind && fits(each, bargain)).map((each) => [
        sketchOf(each, bargain),
        clause,
      ]),
    ]
    return (
      texts.find(
        (clauses) =>
          faultInTerms(known, parties, {
            title: 'A text',
            clauses,
            secrecy: 'public',
            duration: null,
            notice: 1,
          }) === null,
      ) ?? []
    )
  }

export const everybodyElse = (known: World, power: PowerId): readonly PowerId[] =>
  powersOf(known).filter((each) => each !== power)

/** In force between the two, or tabled in this round already, whatever became of it. */
const wasTried = (known: World, power: PowerId, other: PowerId, { title, clauses }: Terms): boolean =>
  bindingOn(known, power).some(
    (treaty) =>
      treaty.parties.includes(other) &&
      clauses.every(({ kind }) => termsOf(treaty).clauses.some((clause) => clause.kind === kind)),
  ) ||
  Object.values(known.treaties).some(
    ({ proposer, parties, revisions }) =>
      proposer === power &&
      parties.includes(other) &&
      revisions[0]?.terms.title === title &&
      revisions[0].round === roundOf(known.phase),
  )

export const signsEverything: Habit = {
  words: 'signs whatever is put before it',
  first: (known, power) =>
    Object.values(known.treaties).flatMap((treaty): readonly Command[] =>
      treaty.status === 'tabled' && treaty.parties.includes(power) && !treaty.signed.includes(power)
        ? [{ type: 'SignTreaty', treaty: treaty.id, revision: lastRevision(treaty.revisions).number }]
        : [],
    ),
}

export const signsNothing: Habit = {
  words: 'signs nothing',
  first: (known, power) =>
    Object.values(known.treaties).flatMap((treaty): readonly Command[] =>
      treaty.status === 'tabled' && treaty.parties.includes(power) && !treaty.signed.includes(power)
        ? [{ type: 'RefuseTreaty', treaty: treaty.id, because: 'unsaid' }]
        : [],
    ),
}
