/**
 * The game as one student's page knows it: the connection, what does not change (scenario, map), and the view,
 * paper by paper. Every component of the page gets this one object and asks it; none keeps a copy.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { PersonId, PowerId, TreatyId } from '../../shared/rules/ids.ts'
import type { Command, Refusal } from '../../shared/rules/rules.ts'
import type { Treaty } from '../../shared/rules/treaties/treaty.ts'
import type { Draft, Message } from '../../shared/rules/world.ts'
import type { MapFile } from '../../shared/scenario/map.ts'
import type {
  BriefPaper,
  CrisisPaper,
  GaugesPaper,
  OrdersPaper,
  PowerPaper,
  ReportPaper,
  ResultsPaper,
  StagePaper,
} from '../../shared/view/papers.ts'
import type { BoardMoment } from '../board/picture.ts'
import type { PublicScenario } from '../common/scenarios.ts'
import type { Connection } from '../connection/connection.ts'
import { paper, papersOf } from '../connection/papers.ts'
import { type Names, namesOf } from '../words/names.ts'
import { type RefusalFacts, refusalInWords } from '../words/refusals.ts'
import type { Place } from './place.ts'

/** What this person may do for the power. Whether a deed is legal is asked of the rules, never guessed here. */
export type Role = 'head' | 'delegate' | 'unseated'

export type Game = Readonly<{
  connection: Connection
  scenario: PublicScenario
  map: MapFile
  /** How powers are written in sentences: names.the('ottoman-empire') is "the Ottoman Empire". */
  names: Names
  colour(power: PowerId): string

  person: ReadonlySignal<PersonId | null>
  /** A person's first name; "somebody" for who has left the lesson. */
  personName(person: PersonId | null): string
  myPower: ReadonlySignal<PowerId | null>
  role: ReadonlySignal<Role>
  /** Whether this person signs and locks: the head, or anyone where the teacher said so; not while a computer plays. */
  signs: ReadonlySignal<'signs' | 'headSigns' | 'computerPlays'>

  stage: ReadonlySignal<StagePaper>
  /** In the order of the scenario. */
  powers: ReadonlySignal<readonly PowerPaper[]>
  power(id: PowerId): PowerPaper | undefined
  mine: ReadonlySignal<PowerPaper | undefined>
  /** All that this viewer may read, in whatever state: in force, on the table, refused, over. */
  treaties: ReadonlySignal<readonly Treaty[]>
  treaty(id: TreatyId): Treaty | undefined
  drafts: ReadonlySignal<readonly Draft[]>
  crises: ReadonlySignal<readonly CrisisPaper[]>
  messages: ReadonlySignal<readonly Message[]>
  brief: ReadonlySignal<BriefPaper | undefined>
  gauges: ReadonlySignal<GaugesPaper | undefined>
  orders: ReadonlySignal<OrdersPaper | undefined>
  /** Oldest first. */
  reports: ReadonlySignal<readonly ReportPaper[]>
  results: ReadonlySignal<ResultsPaper | undefined>

  place: ReadonlySignal<Place>
  go(place: Place): void
  /** Asks the room to do something. Null when it was done; else the sentence that says why not, and what would help. */
  do(command: Command): Promise<string | null>
  /** A refusal that a preview foresees, as the sentence that it would be. */
  refusal(refusal: Refusal): string
  /** Why nothing can be signed or locked just now (the line is down), or null. */
  blocked: ReadonlySignal<string | null>

  /** The power looked at on the board. */
  selected: Signal<string | null>
  /** What the board plays: the report writes it, and empties it when it is left. */
  moments: Signal<readonly BoardMoment[]>
  showAgain: Signal<number>
  motion: ReadonlySignal<'full' | 'reduced'>
  /** Said once, politely, to who listens to the page instead of looking at it. */
  announce(sentence: string): void
  announced: ReadonlySignal<string>
}>

type Given = Readonly<{
  connection: Connection
  scenario: PublicScenario
  map: MapFile
  motion: ReadonlySignal<'full' | 'reduced'>
  address: Readonly<{ place: ReadonlySignal<Place>; go(place: Place): void }>
}>

const NO_LINE = 'The line is down. You can sign and lock again as soon as it is back.'

/** @param given a connection whose view has its stage already */
export const createGame = ({ connection, scenario, map, motion, address }: Given): Game => {
  const { view, ticket, people, line } = connection
  const first = paper(view.peek(), 'stage')
  if (!first) throw new Error('a game without a stage')

  const names = namesOf(scenario.powers)
  const stage = computed(() => paper(view.value, 'stage') ?? first)
  const powers = computed(() => {
    const found = new Map(papersOf(view.value, 'power').map((each) => [each.id, each]))
    return scenario.powers.flatMap(({ id }) => found.get(id) ?? [])
  })
  const power = (id: PowerId) => powers.value.find((each) => each.id === id)
  const person = computed(() => (ticket.value?.person ?? null) as PersonId | null)
  const mine = computed(() =>
    powers.value.find(({ delegation }) => person.value && delegation.members.includes(person.value)),
  )
  const myPower = computed(() => mine.value?.id ?? null)
  const treaties = computed(() => papersOf(view.value, 'treaty'))
  const announced = signal('')

  const facts: RefusalFacts = {
    names,
    personName: (id) => personName(id),
    treatyTitle: (id) => {
      const treaty = treaties.value.find((each) => each.id === id)
      return treaty?.revisions.at(-1)?.terms.title ?? 'This treaty'
    },
  }
  const personName = (id: PersonId | null) => people.value.find((each) => each.id === id)?.name ?? 'somebody'

  return {
    connection,
    scenario,
    map,
    names,
    colour: (id) => scenario.powers.find((each) => each.id === id)?.colour ?? '#888888',
    person,
    personName,
    myPower,
    mine,
    role: computed(() => {
      if (!mine.value) return 'unseated'
      return mine.value.delegation.head === person.value ? 'head' : 'delegate'
    }),
    signs: computed(() => {
      const delegation = mine.value?.delegation
      if (delegation && delegation.diplomat !== 'none') return 'computerPlays'
      return stage.value.whoSigns === 'anyone' || delegation?.head === person.value ? 'signs' : 'headSigns'
    }),
    stage,
    powers,
    power,
    treaties,
    treaty: (id) => treaties.value.find((each) => each.id === id),
    drafts: computed(() => papersOf(view.value, 'draft')),
    crises: computed(() => papersOf(view.value, 'crisis')),
    messages: computed(() => papersOf(view.value, 'message').toSorted((a, b) => a.number - b.number)),
    brief: computed(() => paper(view.value, 'brief')),
    gauges: computed(() => paper(view.value, 'gauges')),
    orders: computed(() => paper(view.value, 'orders')),
    reports: computed(() => papersOf(view.value, 'report').toSorted((a, b) => a.round - b.round)),
    results: computed(() => paper(view.value, 'results')),
    place: address.place,
    go: address.go,
    do: async (command) => {
      const reply = await connection.command(command)
      return reply.verdict === 'accepted' ? null : refusalInWords(reply.refusal, facts)
    },
    refusal: (refusal) => refusalInWords(refusal, facts),
    blocked: computed(() => (line.value.state === 'up' ? null : NO_LINE)),
    selected: signal<string | null>(null),
    moments: signal<readonly BoardMoment[]>([]),
    showAgain: signal(0),
    motion,
    announced,
    announce: (sentence) => {
      announced.value = sentence
    },
  }
}
