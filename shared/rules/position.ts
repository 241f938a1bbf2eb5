/**
 * The opening position that a scenario gives to the rules: who the powers are, what they have, feel, owe and
 * want, and which events are to come. It is carried whole by the first event of a log, so that a log can be
 * replayed anywhere and an edited scenario never changes a lesson that has been played.
 */

import type { Character } from './delegations/character.ts'
import type { Home } from './home/regime.ts'
import type { CrisisId, PowerId } from './ids.ts'
import type { DefectionKind } from './ledger.ts'
import type { ModuleName } from './modules.ts'
import type { Objective } from './objectives/objective.ts'
import type { PowerNames } from './powerNames.ts'
import type { Terms } from './treaties/terms.ts'

export type GaugeName = 'security' | 'prosperity' | 'influence' | 'autonomy'
export type Weights = Readonly<Record<GaugeName, number>>

/** What computer diplomats achieve in a seat, measured beforehand; the Result is held against it. */
export type SeatMeasure = Readonly<{
  /** National interest in a world without any treaty. */
  par: number
  /** Mean national interest over many played worlds. */
  typical: number
  /** Its standard deviation; above zero. */
  spread: number
  /** Points of its objectives that are usually reached; nothing where nobody has counted them. */
  objectives?: number
}>

export type PowerPosition = Readonly<{
  id: PowerId
  names: PowerNames
  /** Capability points a round, at least 1. */
  capability: number
  /** Home defence in the year before the first round, in points. */
  arms: number
  weights: Weights
  seat: SeatMeasure
  /** One minute to read, for a sixteen-year-old; paragraphs. Known to the power alone. */
  brief: readonly string[]
  objectives: readonly Objective[]
  /** How it is governed, for lessons with domestic politics; left out: mixed, and the usual support. */
  home?: Home | undefined
  /** What a computer diplomat in this seat is like; drawn where nothing is said. */
  character?: Character | undefined
}>

/** What an event of the scenario changes when it is published. */
export type Shift =
  | Readonly<{ kind: 'capability'; power: PowerId; by: number }>
  | Readonly<{ kind: 'attitude'; of: PowerId; toward: PowerId; by: number }>
  | Readonly<{ kind: 'region'; region: string; to: PowerId | null }>

export type CrisisPlan = Readonly<{
  id: CrisisId
  title: string
  /** What the challenger wants, as a phrase after "demands": "the Congo". */
  demand: string
  challenger: PowerId
  target: PowerId
  /** Points of capability, in halves. */
  stakes: number
  /** Where it burns, in board units; null is the seat of the target. */
  place: readonly [number, number] | null
  /** Regions of the map that change hands when the challenger gets the stakes. */
  regions: readonly string[]
}>

export type EventPlan = Readonly<{
  id: string
  title: string
  /** Two or three sentences, read by everybody in the briefing. */
  text: string
  shifts: readonly Shift[]
  crisis: CrisisPlan | null
}>

export type RoundPlan = Readonly<{
  /** "1911" */
  label: string
  /** "A gunboat at Agadir" */
  title: string
  events: readonly EventPlan[]
  /** Secret instructions, read by the named power alone. */
  instructions: Readonly<Record<PowerId, string>>
}>

export type OpeningTreaty = Readonly<{
  /** When it was signed, e.g. "7 October 1879". */
  signed: string
  parties: readonly PowerId[]
  terms: Terms
}>

/** Something that all powers need and each would rather see others pay for: a free sea, the climate. */
export type GlobalGood = Readonly<{
  /** As in "a common fund for": "the ozone layer". */
  title: string
  /** Enough is this part of the world's capability, each round. */
  goalShare: number
}>

export type Position = Readonly<{
  scenario: string
  title: string
  powers: readonly PowerPosition[]
  /** 1 adjacent, 0.6 near, 0.3 far, 0.1 remote; symmetric. */
  proximity: Readonly<Record<PowerId, Readonly<Record<PowerId, number>>>>
  /** attitudes[i][j]: how i feels about j, -100 to 100. */
  attitudes: Readonly<Record<PowerId, Readonly<Record<PowerId, number>>>>
  treaties: readonly OpeningTreaty[]
  rounds: readonly RoundPlan[]
  /** How dear each kind of breach was in that age; 1 is the model's own price. */
  norms: Readonly<Record<DefectionKind, number>>
  globalGood?: GlobalGood
  /** Modules that the scenario cannot be played without. */
  needs: readonly ModuleName[]
}>
