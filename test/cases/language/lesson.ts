/** What a case has said so far: a position while it is being described, then a world in which things happen. */
import type { Actor } from '../../../shared/rules/actor.ts'
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { CrisisId, PersonId, PowerId, TreatyId } from '../../../shared/rules/ids.ts'
import { FULL } from '../../../shared/rules/modules.ts'
import type { Position, PowerPosition, RoundPlan } from '../../../shared/rules/position.ts'
import {
  Command,
  decide,
  evolve,
  type GameEvent,
  type Judgement,
  type Refusal,
  replay,
} from '../../../shared/rules/rules.ts'
import type { Settings } from '../../../shared/rules/settings.ts'
import { type InForce, type Treaty, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { Deed } from '../../support/given.ts'

export type Lesson = Readonly<{
  position: Position
  settings: Settings
  seed: number
  /** Persons that the case names. */
  people: Readonly<Record<string, PersonId>>
  /** Who sits where before the lesson begins; a power that is not named here has a head without a name. */
  seats: Readonly<Record<PowerId, readonly PersonId[]>>
  /** Null while the position is being described. */
  world: World | null
  /** Everything that was recorded since the world opened. */
  log: readonly GameEvent[]
  /** For the test that everything occurs. */
  tried: readonly Deed['type'][]
  refused: readonly Refusal['reason'][]
}>

const round = (number: number): RoundPlan => ({
  label: `${number}`,
  title: `Round ${number}`,
  events: [],
  instructions: {},
})

/** Nobody and nothing: three quiet rounds, every module on but domestic politics, stakes that divide. */
export const EMPTY_LESSON: Lesson = {
  position: {
    scenario: 'case',
    title: 'A case',
    powers: [],
    proximity: {},
    attitudes: {},
    treaties: [],
    rounds: [round(1), round(2), round(3)],
    norms: { shirked: 1, abandoned: 1, renounced: 1, betrayed: 1, disclosed: 1 },
    needs: [],
  },
  settings: {
    modules: FULL.filter((module) => module !== 'domesticPolitics'),
    rounds: 3,
    lastRound: 'announced',
    chance: 'expected',
    whoSigns: 'head',
    seating: 'choose',
  },
  seed: 1,
  people: {},
  seats: {},
  world: null,
  log: [],
  tried: [],
  refused: [],
}

export const named = (power: PowerId): string => power.charAt(0).toUpperCase() + power.slice(1)

/** A power as every case finds it until it says more. */
export const plainPower = (id: PowerId, capability: number): PowerPosition => ({
  id,
  names: {
    short: named(id),
    formal: `the state of ${named(id)}`,
    adjective: named(id),
    combining: named(id),
    capital: named(id),
    article: '',
  },
  capability,
  arms: 0,
  weights: CONSTANTS.weights,
  seat: { par: 40, typical: 50, spread: 10 },
  brief: [`You govern ${named(id)}.`],
  objectives: [],
})

/** The head that a power has which the case gives no people. */
const unnamedHead = (lesson: Lesson, power: PowerId): PersonId =>
  `p${1000 + lesson.position.powers.findIndex(({ id }) => id === power)}` as PersonId

export const seatedFor = (lesson: Lesson, power: PowerId): readonly PersonId[] =>
  lesson.seats[power] ?? [unnamedHead(lesson, power)]

export const THE_LESSON: Actor = { kind: 'shell' }

/** Who acts when a power is said to act: its head, or whoever plays it. */
export const speakerOf = (lesson: Lesson, power: PowerId): Actor => {
  const { head, diplomat } = worldOf(lesson).delegations[power] ?? { head: null, diplomat: 'none' }
  if (diplomat !== 'none' || head === null) return { kind: 'diplomat', power }
  return { kind: 'person', person: head }
}

/** The world of the case; it opens with the first heading, everybody in their seats. */
export const worldOf = ({ world }: Lesson): World => {
  if (!world) throw new Error('nothing has begun: the case needs a heading, such as "Orders of round 1."')
  return world
}

export const opened = (lesson: Lesson): Lesson => {
  if (lesson.world) return lesson
  const { position, settings, seed } = lesson
  const log = [{ type: 'WorldOpened', position, settings, seed, naming: seed } as const]
  return position.powers
    .flatMap(({ id }) => seatedFor(lesson, id).map((person) => ({ person, power: id })))
    .reduce<Lesson>((now, seat) => happened(now, judged(now, THE_LESSON, { type: 'TakeSeat', ...seat })), {
      ...lesson,
      log,
      world: replay(log),
    })
}

export const judged = (lesson: Lesson, actor: Actor, deed: Deed): Judgement =>
  decide(worldOf(lesson), actor, Command.parse(deed))

/** @throws when the judgement was a refusal */
export const happened = (lesson: Lesson, judgement: Judgement): Lesson => {
  if (judgement.verdict === 'refused') throw new Error(`it was refused: ${JSON.stringify(judgement.refusal)}`)
  return {
    ...lesson,
    world: judgement.events.reduce(evolve, worldOf(lesson)),
    log: [...lesson.log, ...judgement.events],
  }
}

/** The treaty that lies under this title; of several the last that was tabled. */
export const treatyCalled = (world: World, title: string): Treaty => {
  const found = Object.values(world.treaties).findLast((treaty) => termsOf(treaty).title === title)
  if (!found) throw new Error(`no treaty is called "${title}"`)
  return found
}

export const inForceCalled = (world: World, title: string): InForce => {
  const treaty = treatyCalled(world, title)
  if (treaty.status !== 'inForce') throw new Error(`"${title}" is not in force but ${treaty.status}`)
  return treaty
}

/** A treaty's name in commands; "a treaty that does not exist" has one too. */
export const treatyNamed = (lesson: Lesson, title: string | null): TreatyId =>
  title === null ? ('tnone' as TreatyId) : treatyCalled(worldOf(lesson), title).id

/** The crisis in which this is demanded, whoever began it. */
export const crisisOver = ({ crises }: World, title: string): CrisisId =>
  Object.values(crises).findLast(({ demand }) => demand === title)?.id ?? crisisNamed(title)

/** "the Strait" -> the-strait */
export const crisisNamed = (title: string): CrisisId =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') as CrisisId
