/**
 * What every clause is to the rest of the game. A clause is one file: its schema, its legality, its price in
 * autonomy, its prose; what it does to a gauge stands in that gauge's file and asks the clause's own question.
 */
import type { z } from 'zod'
import type { PowerId } from '../ids.ts'
import type { ModuleName } from '../modules.ts'
import type { PowerNames } from '../powerNames.ts'

/** Everything that a clause may know of those who bargain. */
export type Bargain = Readonly<{
  parties: readonly PowerId[]
  /** All powers of the world, in seat order. */
  powers: readonly PowerId[]
  names: Readonly<Record<PowerId, PowerNames>>
  capability: Readonly<Record<PowerId, number>>
}>

/** One way to fill a gap in an article: the words, and the whole clause that they make. */
export type Option<C> = Readonly<{ words: string; clause: C }>

/** A phrase of an article that can be changed on the desk. */
export type Pick<C> = Readonly<{
  /** What is being chosen, for who cannot see it: "against whom". */
  name: string
  chosen: string
  options: readonly Option<C>[]
}>

export type Phrase<C> = string | Pick<C>

export type ClauseRefusal =
  | Readonly<{ reason: 'AgainstAParty'; clause: string; power: PowerId }>
  | Readonly<{ reason: 'AgainstNobodyKnown'; clause: string; power: PowerId }>
  | Readonly<{ reason: 'PromiseBeyondMeans'; power: PowerId; promised: number; most: number }>
  | Readonly<{ reason: 'AmountsDoNotMatchParties'; powers: readonly PowerId[] }>
  | Readonly<{ reason: 'NothingToVerify' }>

export type ClauseModule<C extends { kind: string }> = Readonly<{
  schema: z.ZodType<C>
  /** The module that must be on, or null for what is always there. */
  needs: ModuleName | null
  /** A public military promise alarms those it may be meant against. */
  character: 'military' | 'civil'
  /** The article as it first appears on the desk. */
  sketch(bargain: Bargain): C
  /** What is wrong with it, or null. `others` are the treaty's other clauses. */
  fault(clause: C, bargain: Bargain, others: readonly { kind: string }[]): ClauseRefusal | null
  /** Autonomy points, before the weaker party's surcharge. */
  price(clause: C): number
  /** The article in plain words, with its gaps. */
  article(clause: C, bargain: Bargain): readonly Phrase<C>[]
}>
