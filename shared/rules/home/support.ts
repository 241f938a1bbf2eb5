/**
 * Support at home, 0 to 100: what a government lives on when the module domestic politics is on. Rules H1 to H3
 * of RULES.md. Audience costs: Fearon 1994; two-level games: Putnam 1988.
 */
import { CONSTANTS } from '../constants.ts'
import type { Crisis, CrisisOutcome } from '../crises/crisis.ts'
import type { Gauges } from '../gauges/gauge.ts'
import type { PowerId } from '../ids.ts'
import { cameOutIn, isDefection, type LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import { toTenth, within } from '../rounding.ts'
import { lastRound, positionOf, powersOf, type World } from '../world.ts'
import type { Regime } from './regime.ts'

export type SupportCause = 'prosperity' | 'brokeItsWord' | 'conceded' | 'wonWar' | 'lostWar' | 'war' | 'habit'

/** A change of a power's support at home, with its cause. */
export type SupportChange = Readonly<{ power: PowerId; by: number; cause: SupportCause }>

/** Whether governments need support in this lesson. */
export const livesOnSupport = ({ settings }: World): boolean => settings.modules.includes('domesticPolitics')

export const supportOf = ({ support }: World, power: PowerId): number =>
  support[power] ?? CONSTANTS.home.support

export const regimeOf = (world: World, power: PowerId): Regime =>
  positionOf(world, power).home?.regime ?? 'mixed'

/** Rule H3: a government without support signs nothing new. */
export type SupportRefusal = Readonly<{ reason: 'NoSupportAtHome'; support: number; needs: number }>

export const lackOfSupport = (world: World, power: PowerId): SupportRefusal | null => {
  const needs = CONSTANTS.home.toSign
  const support = supportOf(world, power)
  return livesOnSupport(world) && support < needs ? { reason: 'NoSupportAtHome', support, needs } : null
}

/** What happened in a round, as people at home judge it. */
export type Happened = Readonly<{
  gauges: Readonly<Record<PowerId, Gauges>>
  ledger: readonly LedgerEntry[]
  crises: readonly Readonly<{ crisis: Crisis; outcome: CrisisOutcome }>[]
}>

/** Rule H2, for every power; nothing where the module is off. */
export const supportChanges = (world: World, happened: Happened): readonly SupportChange[] =>
  livesOnSupport(world)
    ? powersOf(world).flatMap((power) =>
        [
          ...fromProsperity(world, power, happened),
          ...fromBrokenWord(world, power, happened),
          ...happened.crises.flatMap((each) => fromCrisis(world, power, each)),
          { power, cause: 'habit' as const, by: fromHabit(supportOf(world, power)) },
        ].filter(({ by }) => by !== 0),
      )
    : []

const fromProsperity = (world: World, power: PowerId, { gauges }: Happened): readonly SupportChange[] => {
  const before = lastRound(world)?.gauges[power]?.prosperity.value
  const now = gauges[power]?.prosperity.value
  if (before === undefined || now === undefined) return []
  const { perProsperity, mostFromProsperity: most } = CONSTANTS.home
  return [{ power, cause: 'prosperity', by: toTenth(within((now - before) * perProsperity, -most, most)) }]
}

/** Promises broken in this round before everybody's eyes, and older breaches that a disclosure has brought out (rule L10). */
const fromBrokenWord = (world: World, power: PowerId, { ledger }: Happened): readonly SupportChange[] =>
  [...ledger, ...cameOutIn(world.ledger, roundOf(world.phase))]
    .filter((entry) => entry.by === power && entry.knownTo === 'everyone' && isDefection(entry))
    .map(() => ({
      power,
      cause: 'brokeItsWord',
      by: audienceCost(world, power, CONSTANTS.home.brokeItsWord),
    }))

const fromCrisis = (
  world: World,
  power: PowerId,
  { crisis, outcome }: Happened['crises'][number],
): readonly SupportChange[] => {
  const { conceded, wonWar, lostWar, war } = CONSTANTS.home
  const principal = power === crisis.challenger || power === crisis.target
  if (outcome.kind !== 'war')
    return principal && outcome.stances[power] === 'concede'
      ? [{ power, cause: 'conceded', by: audienceCost(world, power, conceded) }]
      : []
  if (!(power in outcome.losses)) return []
  const winner = outcome.war?.winner ?? null
  const fought: SupportChange = { power, cause: 'war', by: war }
  if (!principal || winner === null) return [fought]
  return winner === power
    ? [fought, { power, cause: 'wonWar', by: wonWar }]
    : [fought, { power, cause: 'lostWar', by: audienceCost(world, power, lostWar) }]
}

/** Backing down and breaking one's word are dearer where people can vote. */
const audienceCost = (world: World, power: PowerId, cost: number): number =>
  toTenth(cost * CONSTANTS.home.audience[regimeOf(world, power)])

const fromHabit = (support: number): number => {
  const { usual, habit } = CONSTANTS.home
  return toTenth((usual - support) * habit)
}

/** Every change made, within 0..100. */
export const withSupport = (world: World, changes: readonly SupportChange[]): World['support'] => {
  const support = { ...world.support }
  for (const { power, by } of changes)
    support[power] = toTenth(within((support[power] ?? CONSTANTS.home.support) + by, 0, 100))
  return support
}
