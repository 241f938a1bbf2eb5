/**
 * The ledger of promises: one line for each promise that fell due, kept or broken, and who can know it.
 * Five defections: shirked, abandoned, renounced, betrayed, disclosed. Rules L1 to L10 of RULES.md.
 */
import type { ClauseKind } from './clauses/clauses.ts'
import type { CrisisId, PowerId, TreatyId } from './ids.ts'

export type DefectionKind = 'shirked' | 'abandoned' | 'renounced' | 'betrayed' | 'disclosed'

/** Who can know what became of a promise: everybody, or the powers named (the one who made it always). */
export type KnownTo = 'everyone' | readonly PowerId[]

export type LedgerEntry = Readonly<{
  round: number
  by: PowerId
  treaty: TreatyId
  /** To whom the promise was owed: the victims, when it was broken. */
  owedTo: readonly PowerId[]
  what:
    | Readonly<{ kind: 'payment'; due: number; paid: number }>
    | Readonly<{ kind: 'call'; crisis: CrisisId; came: 'came' | 'stayed' }>
    | Readonly<{ kind: 'restraint'; crisis: CrisisId }>
    | Readonly<{ kind: 'embargo'; target: PowerId }>
    | Readonly<{ kind: 'withdrawal'; crisis: CrisisId; due: number; given: number }>
    | Readonly<{ kind: 'renunciation' }>
    | Readonly<{ kind: 'disclosure' }>
  /** The article that made the promise; null for the treaty as a whole. */
  article: ClauseKind | null
  verdict: 'kept' | DefectionKind
  knownTo: KnownTo
  /** Who knew it before a disclosure told everybody; they have held it against the breaker already. */
  knewBefore?: readonly PowerId[]
  /** The round in which everybody knew it; null while somebody does not. */
  publicSince: number | null
}>

export const isDefection = (entry: LedgerEntry): entry is LedgerEntry & { verdict: DefectionKind } =>
  entry.verdict !== 'kept'

/** Whether this power can know what became of the promise. */
export const canKnow = (entry: LedgerEntry, power: PowerId): boolean =>
  entry.knownTo === 'everyone' || entry.by === power || entry.knownTo.includes(power)

/** Older lines that everybody knows from this round on, because their treaty was disclosed in it. */
export const cameOutIn = (ledger: readonly LedgerEntry[], round: number): readonly LedgerEntry[] =>
  ledger.filter((entry) => entry.publicSince === round && entry.round < round)
