/**
 * What every clause is to the rest of the game. A clause is one file: its schema, its legality, its price in
 * autonomy, its prose, and what it does. The rules that work out who is called, who must keep still, what falls
 * due and what a gauge is made of ask every clause in force and know none by name.
 */
import type { z } from 'zod'
import type { CrisisId, PowerId } from '../ids.ts'
import type { ModuleName } from '../modules.ts'
import type { PowerNames } from '../powerNames.ts'

/** Everything that a clause may know of those who bargain. */
export type Bargain = Readonly<{
  parties: readonly PowerId[]
  /** All powers of the world, in seat order. */
  powers: readonly PowerId[]
  names: Readonly<Record<PowerId, PowerNames>>
  capability: Readonly<Record<PowerId, number>>
  /** What all powers need together, where the scenario has such a thing: "the ozone layer". */
  globalGood?: string | undefined
  /** Every crisis that has broken out. */
  disputes: readonly Dispute[]
}>

/** A crisis as those who bargain about it see it. */
export type Dispute = Readonly<{
  id: CrisisId
  state: 'open' | 'over'
  demand: string
  challenger: PowerId
  target: PowerId
  /** Points at stake, as far as the target can be asked for them. */
  stakes: number
  mediators: readonly PowerId[]
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

/** The other articles of the same treaty, as far as a clause asks for them. */
export type Others = readonly Readonly<{ kind: string; purpose?: string | undefined }>[]

export type ClauseRefusal =
  | Readonly<{ reason: 'AgainstAParty'; clause: string; power: PowerId }>
  | Readonly<{ reason: 'AgainstNobodyKnown'; clause: string; power: PowerId }>
  | Readonly<{ reason: 'OwedByAStranger'; clause: string; power: PowerId }>
  | Readonly<{ reason: 'OwedToNobody'; clause: string }>
  | Readonly<{ reason: 'HangsOnNothing'; clause: string; article: string }>
  | Readonly<{
      reason: 'PromiseBeyondMeans'
      clause?: string
      power: PowerId
      promised: number
      most: number
    }>
  | Readonly<{ reason: 'AmountsDoNotMatchParties'; powers: readonly PowerId[] }>
  | Readonly<{ reason: 'NothingToVerify' }>
  | Readonly<{ reason: 'NothingToCommand' }>
  | Readonly<{ reason: 'NoGlobalGood' }>
  | Readonly<{ reason: 'NoSuchCrisis'; crisis: CrisisId }>
  | Readonly<{ reason: 'PrincipalMustSign'; power: PowerId }>
  | Readonly<{ reason: 'MoreThanTheStakes'; most: number }>
  | Readonly<{ reason: 'CannotMonitor'; power: PowerId }>
  | Readonly<{ reason: 'NoPartInSettlement'; power: PowerId }>
  | Readonly<{ reason: 'NoThirdPowerToJudge'; power: PowerId }>
  | Readonly<{ reason: 'VetoOfAStranger'; power: PowerId }>

/** A crisis as a clause sees it. */
export type Quarrel = Readonly<{ challenger: PowerId; target: PowerId }>

/** One party of a treaty that a crisis calls to a side; owed to that side's principal. */
export type Called = Readonly<{
  power: PowerId
  side: 'target' | 'challenger'
  when: 'automatic' | 'discretion'
}>

/** The facts by which a clause reckons what falls due in a round. */
export type Reckoning = Readonly<{
  parties: readonly PowerId[]
  capability: Readonly<Record<PowerId, number>>
  /** Which round of the article this is: 1 for the first in which it binds as it stands. */
  age: number
}>

/** To whom points are owed: a common fund, every other party alike, or one power. */
export type Creditor = 'fund' | 'parties' | PowerId

/** What a party owes in a round. */
export type Owing = Readonly<{ by: PowerId; to: Creditor; points: number }>

/** What a common fund is for: its members' defence, their development, or a good that all the world shares. */
export type FundPurpose = 'defence' | 'development' | 'global'

/** What points that are given to another power become in its hands a round later. */
export type AidKind = 'money' | 'arms' | 'technology'

/** A crisis that a clause ends, and how (crises/settle.ts). */
export type Settling = Readonly<{
  crisis: CrisisId
  points: number
  phases: number
  monitors: readonly PowerId[]
}>

/** How parties decide together; the veto powers can stop what a majority wants. */
export type DecisionRule = Readonly<{
  rule: 'consensus' | 'majority' | 'weighted'
  veto: readonly PowerId[]
}>

/** What a clause does. Each is asked of every clause in force; who has nothing to say leaves it out. */
export type Effects<C> = Readonly<{
  /** What falls due in a round, in whole points (rounds/dues.ts). */
  owing?(clause: C, reckoning: Reckoning): readonly Owing[]
  /** What is given under it is to whom it is given (rounds/received.ts). */
  brings?(clause: C): AidKind
  /** By how much two parties that both paid in full think better of each other (rounds/feelings.ts). */
  warms?(clause: C): number
  /** Which parties a crisis calls (crises/promises.ts). */
  calls?(clause: C, parties: readonly PowerId[], quarrel: Quarrel): readonly Called[]
  /** Whether `power` may not act against `victim`, whose enemy in the crisis is `opponent` (crises/promises.ts). */
  restrains?(
    clause: C,
    parties: readonly PowerId[],
    power: PowerId,
    victim: PowerId,
    opponent: PowerId,
  ): boolean
  /** Whether what `of` fears from `from` falls (gauges/security.ts). */
  calms?(clause: C, parties: readonly PowerId[], of: PowerId, from: PowerId): boolean
  /** How deep the two trade, 0 to 3 (gauges/prosperity.ts). */
  opens?(clause: C, parties: readonly PowerId[], a: PowerId, b: PowerId): number
  /** That it is a common fund, and what for (treaties/funds.ts). */
  pools?(clause: C): FundPurpose
  /** What a point buys in the fund for defence of the same treaty (treaties/funds.ts). */
  yields?(clause: C): number
  /** On whose soil this party has forces (treaties/bases.ts). */
  stations?(clause: C, party: PowerId): PowerId | null
  /** Against whom by name it is meant (treaties/learnSecret.ts). */
  aims?(clause: C): readonly PowerId[]
  /** Whether its parties share what they know (treaties/learnSecret.ts, view/knownTo.ts). */
  informs?(clause: C): boolean
  /** With whom its parties do not trade (treaties/embargoes.ts). */
  embargoes?(clause: C): PowerId
  /** Which third power a crisis between the two goes to first, or null (crises/mediation.ts). */
  arbitrates?(clause: C, parties: readonly PowerId[], a: PowerId, b: PowerId): PowerId | null
  /** Which crisis is over when the clause comes into force (crises/settle.ts). */
  settles?(clause: C): Settling
  /** How the parties decide what changes their treaty (ballots/decisionRule.ts). */
  decides?(clause: C): DecisionRule
  /** The article when another power has become one of these parties; left out, it stays as it is (ballots/accede.ts). */
  admits?(clause: C, parties: readonly PowerId[], newcomer: PowerId, amount: number | null): C
}>

/** A public military promise alarms those it may be meant against. */
export type Character = 'military' | 'civil'

/** Words that a clause always has, or that hang on what is written in it. */
export type Said<C> = string | ((clause: C) => string)

export type ClauseModule<C extends { kind: string }> = Effects<C> &
  Readonly<{
    kind: C['kind']
    /** The module that must be on, or null for what is always there. */
    needs: ModuleName | null
    character: Character | ((clause: C) => Character)
    /** What its signers wish, in the preamble of a treaty: "wishing to keep the peace". */
    wish: Said<C>
    /** What a treaty is called of which it is the weightiest article: "Alliance". */
    noun: Said<C>
    /** Whether a treaty is called that whatever else it says; left out, only where nothing weightier stands in it. */
    namesTreaty?: true
    /** How one speaks of it in a sentence: "the promise of help". */
    called: string
    /** Whether it can be written between these parties at all; left out, it always can. */
    fits?(bargain: Bargain): boolean
    /** Whether everybody sees it, so that no secret text can have it; left out, it can be secret. */
    open?(clause: C): boolean
    /** The article as it first appears on the desk, where it fits. */
    sketch(bargain: Bargain): C
    /** What is wrong with it, or null. */
    fault(clause: C, bargain: Bargain, others: Others): ClauseRefusal | null
    /** Autonomy points of a party that it binds, before the weaker party's surcharge; without a party, the usual price. */
    price(clause: C, party?: PowerId): number
    /** Whether it binds this party; left out, it binds every party. */
    binds?(clause: C, party: PowerId): boolean
    /** The article in plain words, with its gaps. */
    article(clause: C, bargain: Bargain, others: Others): readonly Phrase<C>[]
  }>

/** A clause as its file writes it: checked here, and kept with its exact schema for the list of all clauses. */
export const clauseModule =
  <S extends z.ZodType<{ kind: string }>>(schema: S) =>
  (module: ClauseModule<z.infer<S>>): ClauseModule<z.infer<S>> & Readonly<{ schema: S }> => ({
    ...module,
    schema,
  })
