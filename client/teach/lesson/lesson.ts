/**
 * One lesson as the teacher's pages know it: the connection, what does not change, and the view paper by paper.
 * The lobby and the desk get this one object; none of them keeps a copy.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { LessonSummary } from '../../../shared/protocol/joining.ts'
import type { PersonCard, RegisterPaper, TeachMessage } from '../../../shared/protocol/room.ts'
import type { PersonId, PowerId } from '../../../shared/rules/ids.ts'
import type { Command } from '../../../shared/rules/rules.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { MapFile } from '../../../shared/scenario/map.ts'
import type { Scenario } from '../../../shared/scenario/scenario.ts'
import type { PowerPaper, StagePaper } from '../../../shared/view/papers.ts'
import type { Connection } from '../../connection/connection.ts'
import { paper, paperNamed } from '../../connection/papers.ts'
import { type Names, namesOf } from '../../words/names.ts'
import { refusalInWords } from '../../words/refusals.ts'
import { type Absences, absencesAfter } from './absences.ts'

export type Lesson = Readonly<{
  connection: Connection
  summary: LessonSummary
  scenario: Scenario
  map: MapFile | null
  names: Names
  colour(power: PowerId): string
  stage: ReadonlySignal<StagePaper>
  /** In the order of the scenario. */
  powers: ReadonlySignal<readonly PowerPaper[]>
  people: ReadonlySignal<readonly PersonCard[]>
  personName(person: PersonId | null): string
  /** Since when each absent person is gone, as far as this page has seen it. */
  absences: ReadonlySignal<Absences>
  /** When this page saw the phase begin. */
  phaseSince: ReadonlySignal<number>
  /** The server's time, renewed twice a second. */
  now: ReadonlySignal<number>
  /** Null when it was done; else the sentence that says why not. */
  do(command: Command): Promise<string | null>
  teach(message: TeachMessage): Promise<Readonly<{ fault: string | null; link: string | null }>>
  /** What went wrong last, until something else is done. */
  fault: ReadonlySignal<string | null>
  close(): void
}>

/** How long a refusal stands. */
const READABLE = 9000

type Given = Readonly<{
  connection: Connection
  summary: LessonSummary
  scenario: Scenario
  map: MapFile | null
}>

/** @param given a connection whose view has its stage already */
export const openDesk = ({ connection, summary, scenario, map }: Given): Lesson => {
  const { view } = connection
  const first = paper(view.peek(), 'stage')
  if (!first) throw new Error('a lesson without a stage')
  const names = namesOf(scenario.powers)
  const colours = new Map(scenario.powers.map(({ id, colour }) => [id, colour]))
  // Everybody reads who is in the room; when each did something last is told to the teacher alone.
  const people = computed(() => {
    const register = (view.value as ReadonlyMap<string, unknown>).get('register') as RegisterPaper | undefined
    return connection.people.value.map((card) => ({ ...card, lastDeed: register?.lastDeed[card.id] ?? 0 }))
  })
  const stage = computed(() => paper(view.value, 'stage') ?? first)
  const personName = (id: PersonId | null) => people.value.find((each) => each.id === id)?.name ?? 'somebody'
  const fault = signal<string | null>(null)
  const now = signal(connection.now())
  const absences = signal<Absences>(new Map())
  let looked: Absences | null = null

  const timer = setInterval(() => {
    now.value = connection.now()
  }, 500)
  const phaseSince = signal(connection.now())
  let phase = ''
  const stops = [
    effect(() => {
      looked = absencesAfter(looked, people.value, connection.now())
      absences.value = looked
    }),
    effect(() => {
      const current = `${stage.value.phase}/${stage.value.round}`
      if (current !== phase) phaseSince.value = connection.now()
      phase = current
    }),
  ]

  const facts = {
    names,
    personName,
    treatyTitle: (id: Parameters<typeof paperNamed>[2]) => {
      const treaty = paperNamed(view.peek(), 'treaty', id)
      return treaty ? termsOf(treaty).title : 'This treaty'
    },
  }
  const told = (refusal: Parameters<typeof refusalInWords>[0]) => {
    const sentence = refusalInWords(refusal, facts)
    fault.value = sentence
    setTimeout(() => {
      if (fault.peek() === sentence) fault.value = null
    }, READABLE)
    return sentence
  }

  return {
    connection,
    summary,
    scenario,
    map,
    names,
    colour: (power) => colours.get(power) ?? '#8b8f94',
    stage,
    powers: computed(() => scenario.powers.flatMap(({ id }) => paperNamed(view.value, 'power', id) ?? [])),
    people,
    personName,
    absences,
    phaseSince,
    now,
    fault,
    do: async (command) => {
      fault.value = null
      const reply = await connection.command(command)
      return reply.verdict === 'accepted' ? null : told(reply.refusal)
    },
    teach: async (message) => {
      fault.value = null
      const reply = await connection.teach(message)
      return reply.verdict === 'accepted'
        ? { fault: null, link: reply.link ?? null }
        : { fault: told(reply.refusal), link: null }
    },
    close: () => {
      clearInterval(timer)
      for (const stop of stops) stop()
      connection.leave()
    },
  }
}
