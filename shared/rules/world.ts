/** What is true now in one world. A world is the fold of its events; nothing here has a clock or a name of a person. */
import type { Creditor } from './clauses/clause.ts'
import type { ClauseKind } from './clauses/clauses.ts'
import type { Crisis } from './crises/crisis.ts'
import type { Character } from './delegations/character.ts'
import type { Gauges } from './gauges/gauge.ts'
import type { SupportChange } from './home/support.ts'
import type { CrisisId, DraftId, PersonId, PowerId, TreatyId } from './ids.ts'
import type { LedgerEntry } from './ledger.ts'
import type { Phase } from './phase.ts'
import type { GaugeName, Position, PowerPosition } from './position.ts'
import type { Orders } from './rounds/orders.ts'
import type { Settings } from './settings.ts'
import type { Channel } from './talk/channel.ts'
import type { Suspension } from './treaties/suspend.ts'
import type { Terms } from './treaties/terms.ts'
import { type InForce, isPublic, type Treaty } from './treaties/treaty.ts'

export type PowerState = Readonly<{
  /** Points a round; carried to a thousandth, spent in whole points. */
  capability: number
  /** Promises kept, of promises called, as far as everybody can know. */
  kept: number
  called: number
}>

export type Delegation = Readonly<{
  /** In the order in which they sat down. */
  members: readonly PersonId[]
  head: PersonId | null
  away: readonly PersonId[]
  /** A computer diplomat plays: not at all, until one of the delegation is back, or until it is recalled. */
  diplomat: 'none' | 'untilBack' | 'untilRecalled'
}>

export type Draft = Readonly<{
  id: DraftId
  power: PowerId
  by: PersonId
  /** The treaty that it would amend, or null for a new one. */
  amends: TreatyId | null
  parties: readonly PowerId[]
  terms: Terms
}>

export type Message = Readonly<{
  number: number
  round: number
  by: PowerId
  /** Null for a computer diplomat. */
  person: PersonId | null
  channel: Channel
  text: string
  /** Seconds that were left on the phase's clock; null without one. */
  clock: number | null
}>

/** Aid that reached a power in the last round and is of use in this one, in points. */
export type Received = Readonly<{ money: number; arms: number; technology: number }>

/** What was spent in the last round that closed; before the first, what the scenario says of the year before. */
export type Outlay = Readonly<{
  arms: Readonly<Record<PowerId, number>>
  development: Readonly<Record<PowerId, number>>
  /** Aid that was in use: its arms and its technology are part of what stands above. */
  received?: Readonly<Record<PowerId, Received>>
  /** paid[treaty][power], for each common fund. */
  paid: Readonly<Record<TreatyId, Readonly<Record<PowerId, number>>>>
}>

export type AttitudeCause =
  | 'outreach'
  | 'treatyKept'
  | 'aid'
  | 'exchange'
  | 'sanctions'
  | 'militaryTreaty'
  | 'conceded'
  | 'demanded'
  | 'settled'
  | 'mediated'
  | 'war'
  | 'shirked'
  | 'abandoned'
  | 'renounced'
  | 'betrayed'
  | 'disclosed'

/** A change of one power's opinion of another, with its cause. */
export type AttitudeChange = Readonly<{ of: PowerId; toward: PowerId; by: number; cause: AttitudeCause }>

/** What was due and what was paid into one common fund, by member. */
export type Fund = Readonly<{
  treaty: TreatyId
  due: Readonly<Record<PowerId, number>>
  paid: Readonly<Record<PowerId, number>>
}>

/** What was owed to a power, or to all parties alike, and what was given. */
export type Payment = Readonly<{
  treaty: TreatyId
  article: ClauseKind
  by: PowerId
  to: Exclude<Creditor, 'fund'>
  due: number
  paid: number
}>

/** What the report of one round says in numbers. */
export type RoundRecord = Readonly<{
  round: number
  /** What was due and what came into each common fund. */
  funds: readonly Fund[]
  /** What was due and given outside the funds. */
  payments?: readonly Payment[]
  orders: Readonly<Record<PowerId, Orders>>
  defaulted: readonly PowerId[]
  gauges: Readonly<Record<PowerId, Gauges>>
  interest: Readonly<Record<PowerId, number>>
  capability: Readonly<Record<PowerId, number>>
  attitudes: readonly AttitudeChange[]
  /** Only with the module domestic politics. */
  support?: readonly SupportChange[]
  /** Who owed whom nothing under which treaty, because of a breach; left out where there was none. */
  suspensions?: readonly (Suspension & Readonly<{ by: PowerId }>)[]
  reliability: Readonly<Record<PowerId, number>>
}>

export type ObjectiveResult = Readonly<{ index: number; reached: 'reached' | 'missed'; points: number }>

/** How a power did, held against what others achieved in its seat. */
export type PowerResult = Readonly<{
  interest: number
  par: number
  standing: number
  objectives: readonly ObjectiveResult[]
  result: number
}>

export type World = Readonly<{
  position: Position
  settings: Settings
  /** Decides wars, and what intelligence finds. Nothing else that anybody sees may be drawn from it, or a script could try all seeds. */
  seed: number
  /** Draws the names of treaties and drafts, which everybody concerned sees. */
  naming: number
  phase: Phase
  powers: Readonly<Record<PowerId, PowerState>>
  attitudes: Readonly<Record<PowerId, Readonly<Record<PowerId, number>>>>
  /** Owners of regions where they differ from the map's. */
  regions: Readonly<Record<string, PowerId | null>>
  delegations: Readonly<Record<PowerId, Delegation>>
  /** What the computer diplomat of each power is like, or would be. */
  characters: Readonly<Record<PowerId, Character>>
  treaties: Readonly<Record<TreatyId, Treaty>>
  drafts: Readonly<Record<DraftId, Draft>>
  crises: Readonly<Record<CrisisId, Crisis>>
  talk: readonly Message[]
  /** Orders locked in this round. */
  orders: Readonly<Record<PowerId, Orders>>
  /** Orders that members propose to their head in this round. */
  proposals: Readonly<Record<PowerId, readonly Readonly<{ by: PersonId; orders: Orders }>[]>>
  ready: readonly PowerId[]
  /** Aid given in the last round that closed; none is kept longer. */
  received?: Readonly<Record<PowerId, Received>>
  outlay: Outlay
  /** What each government is worth at home, 0 to 100; moves only with the module domestic politics. */
  support: Readonly<Record<PowerId, number>>
  ledger: readonly LedgerEntry[]
  rounds: readonly RoundRecord[]
  results: Readonly<Record<PowerId, PowerResult>> | null
  /** What the teacher has told everybody, oldest first. */
  broadcasts: readonly Readonly<{ number: number; text: string }>[]
}>

export const powersOf = ({ position }: World): readonly PowerId[] => position.powers.map(({ id }) => id)

/** A power's opening position. Asking for a power that does not exist is our own mistake. */
export const positionOf = ({ position }: World, power: PowerId): PowerPosition => {
  const found = position.powers.find(({ id }) => id === power)
  if (!found) throw new Error(`no power is called ${power}`)
  return found
}

export const isPower = (world: World, id: string): id is PowerId => Object.hasOwn(world.powers, id)

export const capabilityOf = (world: World, power: PowerId): number => world.powers[power]?.capability ?? 0

const NOTHING: Received = { money: 0, arms: 0, technology: 0 }

/** Aid that the power can use in this round. */
export const receivedBy = ({ received }: World, power: PowerId): Received => received?.[power] ?? NOTHING

/** What all powers have together. */
export const worldsCapability = (world: World): number =>
  powersOf(world).reduce((sum, power) => sum + capabilityOf(world, power), 0)

/** Whole points that the power can spend in a round: its own, and money that it was given. */
export const spendable = (world: World, power: PowerId): number =>
  Math.floor(capabilityOf(world, power)) + receivedBy(world, power).money

/** How `of` feels about `toward`, -100 to 100. */
export const attitude = (world: World, of: PowerId, toward: PowerId): number =>
  world.attitudes[of]?.[toward] ?? 0

export const proximity = ({ position }: World, a: PowerId, b: PowerId): number =>
  position.proximity[a]?.[b] ?? 0

export const treatiesInForce = (world: World): readonly InForce[] =>
  Object.values(world.treaties).filter((treaty) => treaty.status === 'inForce')

/** Treaties in force that bind this power. */
export const bindingOn = (world: World, power: PowerId): readonly InForce[] =>
  treatiesInForce(world).filter(({ parties }) => parties.includes(power))

/**
 * Rules V1, V15 and V18: a public treaty is known to everybody, a secret one to whom it binds or invites, a tabled one
 * to those named in it; who has found it out knows it too. Who has left a secret one, or was invited in vain, knows it as it was then.
 *
 * @returns the treaty as far as this power knows it (null is the public), or null
 */
export const asKnownBy = (treaty: Treaty, power: PowerId | null): Treaty | null => {
  if (isPublic(treaty) && (treaty.status === 'inForce' || treaty.status === 'over')) return treaty
  if (power === null) return null
  if (treaty.parties.includes(power)) return treaty
  if (treaty.status === 'inForce' && treaty.invited?.some((each) => each.power === power)) return treaty
  if (treaty.learned?.some(({ by }) => by === power)) return treaty
  const last = treaty.lastRead?.[power]
  if (!last) return null
  const { parties, former } = last
  const then = { parties, former, revisions: treaty.revisions.slice(0, last.revision) }
  return treaty.status === 'inForce'
    ? { ...treaty, ...then, leaving: [], invited: [] }
    : { ...treaty, ...then }
}

export const knowsTreaty = (treaty: Treaty, power: PowerId): boolean => asKnownBy(treaty, power) !== null

export const weightsOf = (world: World, power: PowerId): Readonly<Record<GaugeName, number>> =>
  positionOf(world, power).weights

/** The record of the last round that closed, if any has. */
export const lastRound = (world: World): RoundRecord | undefined => world.rounds.at(-1)
