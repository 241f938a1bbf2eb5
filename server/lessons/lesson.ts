/** One class playing one scenario: its people, its door, and its world. */
import { randomUUID } from 'node:crypto'
import type { LessonSummary } from '../../shared/protocol/joining.ts'
import type { CommandReply, PersonCard } from '../../shared/protocol/room.ts'
import type { Actor } from '../../shared/rules/actor.ts'
import { seatOf } from '../../shared/rules/delegations/mandate.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import type { Command } from '../../shared/rules/rules.ts'
import type { LessonRecord, PersonRecord } from '../journal/journal.ts'
import { callTheRegister, markPresence } from './attendance.ts'
import { begin } from './beginning.ts'
import type { House } from './house.ts'
import { type Playing, takeUp } from './playing.ts'
import { Register } from './register.ts'
import { Roster } from './roster.ts'
import { inTurn } from './turns.ts'
import type { Submission, WorldSession } from './worldSession.ts'

/** A room that shows this lesson. */
export type Watcher = Readonly<{
  /** Something that is shown has changed: the world, the people or the clock. */
  changed: () => void
  nudge: (person: PersonId) => void
  dismiss: (person: PersonId) => void
}>

const SHELL: Actor = { kind: 'shell' }

export class Lesson {
  readonly house: House
  readonly roster: Roster
  readonly register: Register
  readonly lastDeed = new Map<PersonId, number>()
  readonly #watchers = new Set<Watcher>()
  readonly #turns = inTurn()
  #record: LessonRecord
  #playing!: Playing

  private constructor(house: House, record: LessonRecord, people: readonly PersonRecord[]) {
    this.house = house
    this.#record = record
    this.roster = new Roster(record.id, house.journal, people)
    this.register = new Register(house.time, (person, presence) => {
      markPresence(this, person, presence)
      this.show()
    })
  }

  /** Takes a lesson up from the journal. One world today; what asks for `session` will then ask for a world's. */
  static async open(house: House, record: LessonRecord): Promise<Lesson> {
    const { journal } = house
    const lesson = new Lesson(house, record, await journal.people(record.id))
    const [world] = await journal.worldsOf(record.id)
    if (!world) throw new Error(`lesson ${record.id} has no world`)
    lesson.#playing = await takeUp(house, record, world, () => lesson.show())
    lesson.session.listen(() => lesson.#follow())
    lesson.#follow()
    return lesson
  }

  get record(): LessonRecord {
    return this.#record
  }

  get session(): WorldSession {
    return this.#playing.session
  }

  get clock() {
    return this.#playing.clock
  }

  get summary(): LessonSummary {
    const { id, code, className, scenario, title } = this.#record
    return { id, code, className, scenario, title, address: this.house.address() }
  }

  get hasStarted(): boolean {
    return this.session.world.phase.kind !== 'lobby'
  }

  get people(): readonly PersonCard[] {
    return this.roster.present.map(({ id, name }) => ({
      id,
      name,
      power: seatOf(this.session.world, id),
      presence: this.register.presence(id),
      lastDeed: 0,
    }))
  }

  /** @returns how to stop watching */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  show() {
    for (const { changed } of this.#watchers) changed()
  }

  nudge(person: PersonId) {
    for (const { nudge } of this.#watchers) nudge(person)
  }

  dismiss(person: PersonId) {
    this.register.forget(person)
    for (const { dismiss } of this.#watchers) dismiss(person)
  }

  /** One after the other: what asks who is here and then acts on it. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns(work)
  }

  async submit(submission: Submission): Promise<CommandReply> {
    const { actor, command } = submission
    if ((command.type === 'TakeSeat' || command.type === 'LeaveSeat') && !this.roster.has(command.person))
      return { verdict: 'refused', refusal: { reason: 'UnknownPerson', person: command.person } }
    if (actor.kind === 'person') this.heardOf(actor.person)
    const begins = command.type === 'Advance' && command.from === 'lobby' && actor.kind === 'teacher'
    return begins && !this.hasStarted ? begin(this, submission) : this.session.submit(submission)
  }

  /** Somebody is at work; the teacher's desk tells by this who is not. */
  heardOf(person: PersonId) {
    this.lastDeed.set(person, this.house.time.now())
  }

  /** What the lesson itself does to its world. */
  shell(command: Command): Promise<CommandReply> {
    return this.session.submit({ actor: SHELL, id: randomUUID(), command })
  }

  async setDoor(door: 'open' | 'locked') {
    await this.house.journal.changeLesson(this.#record.id, { door })
    this.#record = { ...this.#record, door }
    this.show()
  }

  stop() {
    this.#playing.stop()
    this.register.stop()
  }

  /** After every change: who is here is told to the world, and an end is written down. */
  #follow() {
    if (this.session.world.phase.kind === 'ended') void this.#end()
    else callTheRegister(this)
    this.show()
  }

  async #end() {
    if (this.#record.ended !== null) return
    const ended = this.house.time.now()
    this.#record = { ...this.#record, ended }
    await this.house.journal.changeLesson(this.#record.id, { ended }).catch((error: unknown) => {
      this.house.log.error({ err: error, lesson: this.#record.id }, 'the end could not be written down')
    })
    this.house.log.info({ lesson: this.#record.id }, 'lesson ended')
  }
}
