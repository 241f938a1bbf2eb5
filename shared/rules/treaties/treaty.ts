/** A treaty through its life: on the table, in force, or over. A treaty cannot be broken by nobody. */
import type { Ballot, Invitation } from '../ballots/ballot.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import { type Phase, roundOf } from '../phase.ts'
import { isSameText } from './sameText.ts'
import type { Terms } from './terms.ts'

/** One text of a treaty. Every text is kept, so that the last two can be compared. */
export type Revision = Readonly<{
  number: number
  by: PowerId
  round: number
  terms: Terms
  /** Of a text that is newer than the treaty's entry into force: the round from which it binds. */
  binds?: number
  /** The power whose accession this text records. */
  joined?: PowerId
  /** Who had signed it when it was answered or refused; left out for the text that counts. */
  signed?: readonly PowerId[]
}>

/** What a power still knows that has left a treaty, or was invited and did not join. */
export type LastRead = Readonly<{ parties: readonly PowerId[]; former: readonly PowerId[]; revision: number }>

/** Reasons that a government gives. */
export const REFUSAL_REASONS = [
  'tooLittle',
  'tooMuchAutonomy',
  'shareTooLarge',
  'noTrust',
  'promisedOthers',
  'unsaid',
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]
/** Why a text failed: its own country can refuse what a government has signed. */
export type FailureReason = RefusalReason | 'notRatified'

export type Treaty = Readonly<{
  id: TreatyId
  /** The power that tabled it first; null for those that stood before the first round. */
  proposer: PowerId | null
  /** Everybody bound by it, or asked to be. */
  parties: readonly PowerId[]
  revisions: readonly Revision[]
  /** Parties that left while it went on for others: they still know its text. */
  former?: readonly PowerId[]
  /** Who has published it, if it was secret. */
  disclosed?: Readonly<{ by: PowerId; round: number }>
  /** Strangers whose intelligence has found it out. */
  learned?: readonly Readonly<{ by: PowerId; round: number }>[]
  lastRead?: Readonly<Record<PowerId, LastRead>>
  /** Motions that were put while it was in force, oldest first. */
  ballots?: readonly Ballot[]
  /** When it was really signed, for the treaties of the opening position: "7 October 1879". */
  historic: string | null
}> &
  (
    | Readonly<{ status: 'tabled'; signed: readonly PowerId[] }>
    /** Signed by all in that round, and waiting to be ratified. */
    | Readonly<{ status: 'signed'; round: number }>
    | Readonly<{
        status: 'inForce'
        since: number
        leaving: readonly Leaving[]
        invited?: readonly Invitation[]
      }>
    | Readonly<{ status: 'refused'; by: PowerId; because: FailureReason; round: number }>
    | Readonly<{ status: 'takenBack'; by: PowerId; round: number }>
    | Readonly<{ status: 'over'; since: number; until: number; how: Ending }>
  )

/** A party that has given notice, or was expelled, and is free when this round opens. */
export type Leaving = Readonly<{ power: PowerId; freeIn: number; how?: 'expelled' }>

export type Ending =
  | Readonly<{ kind: 'expired' }>
  | Readonly<{ kind: 'left'; by: PowerId }>
  | Readonly<{ kind: 'renounced'; by: PowerId }>

export type InForce = Treaty & { status: 'inForce' }
export type Signed = Treaty & { status: 'signed' }
export type Tabled = Treaty & { status: 'tabled' }

/** The text that counts: the last one. A treaty has at least one. */
export const termsOf = ({ revisions }: { revisions: readonly Revision[] }): Terms =>
  lastRevision(revisions).terms

/**
 * Which of its rounds an article is in: 1 for the first in which it binds as it now stands; for the opening position
 * that is round 1. Rule T29 of RULES.md.
 */
export const ageOf = ({ since, revisions }: InForce, clause: Clause, phase: Phase): number =>
  roundOf(phase) - Math.max(1, firstTextWith(revisions, clause)?.binds ?? since) + 1

/** The text that brought the article in as it now stands. */
const firstTextWith = (revisions: readonly Revision[], clause: Clause): Revision | undefined => {
  const lastWithout = revisions.findLastIndex(({ terms }) => {
    const before = terms.clauses.find(({ kind }) => kind === clause.kind)
    return !before || !isSameText(before, clause)
  })
  return revisions[lastWithout + 1]
}

/** Whether everybody may read it once it is in force: written so, or disclosed since. */
export const isPublic = (treaty: Pick<Treaty, 'revisions' | 'disclosed'>): boolean =>
  termsOf(treaty).secrecy === 'public' || treaty.disclosed !== undefined

export const lastRevision = (revisions: readonly Revision[]): Revision => {
  const last = revisions.at(-1)
  if (!last) throw new Error('a treaty without a text')
  return last
}

/** The texts of a treaty when the last of them leaves the table: who had signed it is not forgotten. */
export const withSignatures = ({ revisions, signed }: Tabled): readonly Revision[] =>
  revisions.map((revision, at) => (at === revisions.length - 1 ? { ...revision, signed } : revision))
