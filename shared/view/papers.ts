/**
 * What travels to one viewer: flat papers, each with a key. A room copies them into its state, a page puts them
 * together again. Nothing here is computed twice: whoever reads a paper needs no rule to understand it.
 */
import type { BargainingRange } from '../rules/crises/bargainingRange.ts'
import type { Call, Crisis, Stance } from '../rules/crises/crisis.ts'
import type { CrisisRoom } from '../rules/crises/rooms.ts'
import type { Withdrawal } from '../rules/crises/withdraw.ts'
import type { Character } from '../rules/delegations/character.ts'
import type { Gauges } from '../rules/gauges/gauge.ts'
import type { GrowthTerms } from '../rules/gauges/prosperity.ts'
import type { Regime } from '../rules/home/regime.ts'
import type { SupportChange } from '../rules/home/support.ts'
import type { CrisisId, PowerId, TreatyId } from '../rules/ids.ts'
import type { LedgerEntry } from '../rules/ledger.ts'
import type { ModuleName } from '../rules/modules.ts'
import type { Objective } from '../rules/objectives/objective.ts'
import type { Phase } from '../rules/phase.ts'
import type { GaugeName, Weights } from '../rules/position.ts'
import type { PowerNames } from '../rules/powerNames.ts'
import type { Due } from '../rules/rounds/dues.ts'
import type { Orders } from '../rules/rounds/orders.ts'
import type { Settings } from '../rules/settings.ts'
import type { Suspension } from '../rules/treaties/suspend.ts'
import type { Treaty } from '../rules/treaties/treaty.ts'
import type {
  AttitudeChange,
  Delegation,
  Draft,
  Fund,
  Message,
  Payment,
  PowerResult,
  Received,
  RoundRecord,
  World,
} from '../rules/world.ts'
import type { Breaches } from './breach.ts'

export type StagePaper = Readonly<{
  scenario: string
  title: string
  phase: Phase['kind']
  /** 0 in the lobby. */
  round: number
  /** "1911" and "A gunboat at Agadir"; empty in the lobby. */
  label: string
  roundTitle: string
  /** How many rounds there are, where that is announced. */
  rounds: number | null
  next: Readonly<{ label: string; title: string }> | null
  events: readonly Readonly<{ id: string; title: string; text: string; crisis: CrisisId | null }>[]
  /** Powers that hold the phase up no longer. */
  done: readonly PowerId[]
  /** Regions whose owner differs from the map's. */
  regions: Readonly<Record<string, PowerId | null>>
  broadcast: Readonly<{ number: number; text: string }> | null
  modules: readonly ModuleName[]
  whoSigns: Settings['whoSigns']
  seating: Settings['seating']
  /** Promises that fell due, as far as the viewer can know, and how many were kept. */
  word: Readonly<{ kept: number; called: number }>
}>

export type PowerPaper = Readonly<{
  id: PowerId
  names: PowerNames
  capability: number
  /** Home defence of the last round. */
  arms: number
  reliability: number
  kept: number
  called: number
  /** How this power feels about each other. */
  attitudes: Readonly<Record<PowerId, number>>
  /** What its government is worth at home, and how it is governed where the scenario says so; null without domestic politics. */
  home: Readonly<{ support: number; regime: Regime | null }> | null
  delegation: Delegation
  /** Known objectives: public ones, and all of them after the end. */
  objectives: readonly Objective[]
  /** What a partner in intelligence is shown; null for everybody else. */
  shared: Readonly<{
    gauges: Readonly<Record<GaugeName, number>> | null
    /** Money that it was given and can spend in this round. */
    money: number
    /** As it has locked them; null before. */
    arms: number | null
  }> | null
  /** What the computer diplomat who played it was like: told after the end. */
  character: Character | null
}>

/** A treaty as its viewer may read it; a stranger to a public one sees only the text that counts. */
export type TreatyPaper = Treaty

export type CrisisPaper = Crisis &
  Readonly<{
    effectiveStakes: number
    knownCalls: readonly Call[]
    /** Powers that stand between the principals. */
    mediators: readonly PowerId[]
  }>

export type BriefPaper = Readonly<{
  power: PowerId
  brief: readonly string[]
  /** Secret instructions of this round, if any. */
  instruction: string | null
  weights: Weights
  objectives: readonly Readonly<{ objective: Objective; reached: 'reached' | 'open' }>[]
}>

export type GaugesPaper = Readonly<{
  now: Gauges
  overall: number
  /** As the last report had them; null before the first. */
  before: Gauges | null
  /** What the end of a round like this adds to what the power has: no gauge shows it before it has come. */
  growth: Readonly<{ development: number; partners: readonly PowerId[]; terms: GrowthTerms }>
}>

/** How a crisis looks to a delegation that must choose. */
export type ChoicePaper = Readonly<{
  crisis: CrisisId
  stances: readonly Stance[]
  byDefault: Stance
  role: 'challenger' | 'target' | 'called' | 'other'
  targetInTen: Readonly<{ alone: number; withAll: number }>
  burned: number
  /** For a principal: how many points a settlement can hand over that both prefer to a war. */
  range: BargainingRange
  /** For a principal: treaties of arbitration that standing firm would break. */
  defies: readonly TreatyId[]
  betrays: Readonly<{ target: readonly TreatyId[]; challenger: readonly TreatyId[] }>
}>

export type OrdersPaper = Readonly<{
  /** Points to spend, with the money that was given. */
  has: number
  /** Aid that is of use in this round. */
  received: Received
  dues: readonly Due[]
  byDefault: Orders
  locked: Orders | null
  proposals: World['proposals'][PowerId]
  choices: readonly ChoicePaper[]
  /** With whom this power has promised to consult. */
  consults: readonly PowerId[]
  /** Partners who broke a treaty in the round before, under which they could be owed nothing now. */
  suspendable: readonly Suspension[]
  /** Channels of open crises in which it speaks. */
  rooms: readonly CrisisRoom[]
  /** Parts of settlements that this power has to hand over in this round. */
  withdrawals: readonly Withdrawal[]
  /** What each way of breaking its word would cost it. */
  breaches: Breaches
}>

export type ReportPaper = Readonly<{
  round: number
  /** Own gauges and orders; null for who has no power. */
  gauges: Gauges | null
  orders: Orders | null
  defaulted: readonly PowerId[]
  funds: readonly FundPaper[]
  payments: readonly Payment[]
  ledger: readonly LedgerEntry[]
  attitudes: readonly AttitudeChange[]
  /** Changes of one's own support at home; none without domestic politics. */
  support: readonly SupportChange[]
  suspensions: NonNullable<RoundRecord['suspensions']>
  capability: Readonly<Record<PowerId, number>>
  reliability: Readonly<Record<PowerId, number>>
}>

export type FundPaper = Readonly<{
  treaty: TreatyId
  due: number
  paid: number
  own: Readonly<{ due: number; paid: number }> | null
  /** Each member's payment, where the viewer may know it. */
  each: Fund['paid'] | null
}>

export type ResultsPaper = Readonly<{
  mine: PowerResult | null
  all: Readonly<Record<PowerId, number>>
  /** Promises tested in the whole world and kept, however hidden: told after the end, without names. */
  word: Readonly<{ kept: number; called: number }>
}>

/** What only the teacher sees of a delegation. */
export type DeskPaper = Readonly<{
  power: PowerId
  has: number
  orders: Orders | null
  byDefault: Orders | null
  gauges: Gauges
  objectives: readonly Objective[]
  /** What a computer diplomat in this seat is like, whoever plays it now. */
  character: Character
}>

/** Every paper by the beginning of its key; the part after the slash tells papers of a kind apart. */
export type Papers = Readonly<{
  stage: StagePaper
  power: PowerPaper
  treaty: TreatyPaper
  crisis: CrisisPaper
  message: Message
  brief: BriefPaper
  gauges: GaugesPaper
  orders: OrdersPaper
  draft: Draft
  report: ReportPaper
  results: ResultsPaper
  desk: DeskPaper
}>
export type PaperKind = keyof Papers

/** "treaty/t4x" -> its paper. Kinds of which there is one have a key without a slash. */
export type View = ReadonlyMap<string, Papers[PaperKind]>
