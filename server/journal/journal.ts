/**
 * What is kept. The journal is the truth: a world is the fold of its entries, and nothing is shown or
 * acknowledged before it stands here.
 */
import type { CommandReply } from '../../shared/protocol/room.ts'
import type { Lengths } from '../../shared/protocol/teaching.ts'
import type { Actor } from '../../shared/rules/actor.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import type { GameEvent } from '../../shared/rules/rules.ts'
import type { Settings } from '../../shared/rules/settings.ts'

export type LessonRecord = Readonly<{
  id: string
  /** "LARCH42" */
  code: string
  className: string
  scenario: string
  title: string
  /** How many the teacher expects. */
  students: number
  lengths: Lengths
  settings: Settings
  created: number
  ended: number | null
  door: 'open' | 'locked'
}>

/** A name, and what opens the seat. Kept apart from the log, so that it can be forgotten. */
export type PersonRecord = Readonly<{
  lesson: string
  id: PersonId
  name: string
  /** SHA-256 of the token; null for a person who was removed. */
  tokenHash: string | null
  joined: number
}>

export type NewEntry = Readonly<{ time: number; actor: Actor; event: GameEvent; why: string | null }>

export type Entry = NewEntry & Readonly<{ seq: number; command: string | null }>

/** What an actor asked for, under its own id, and what it was told. */
export type Answered = Readonly<{ world: string; actor: Actor; command: string; reply: CommandReply }>

/** The clock of one phase; `left` counts while it is paused, `endsAt` while it runs. */
export type ClockRecord = Readonly<{
  /** "negotiation/3" */
  phase: string
  mode: 'stopped' | 'running' | 'paused'
  endsAt: number
  left: number
  extended: number
}>

export type Journal = Readonly<{
  openLesson(lesson: LessonRecord, world: string, opening: NewEntry): Promise<void>
  lessons(): Promise<readonly LessonRecord[]>
  worldsOf(lesson: string): Promise<readonly string[]>
  changeLesson(id: string, change: Partial<Pick<LessonRecord, 'door' | 'ended'>>): Promise<void>

  addPerson(person: PersonRecord): Promise<void>
  changePerson(
    lesson: string,
    id: PersonId,
    change: Partial<Pick<PersonRecord, 'name' | 'tokenHash'>>,
  ): Promise<void>
  people(lesson: string): Promise<readonly PersonRecord[]>

  /** One transaction: every event of one command, and the answer to it. */
  append(answered: Answered, entries: readonly NewEntry[]): Promise<void>
  /** What this actor was told under this id, if it has asked before. */
  answerTo(world: string, actor: Actor, command: string): Promise<CommandReply | null>
  entries(world: string): Promise<readonly Entry[]>
  /** The first entry that does not fit the one before it, or null where the chain is whole. */
  brokenAt(world: string): Promise<number | null>

  clock(world: string): Promise<ClockRecord | null>
  setClock(world: string, clock: ClockRecord): Promise<void>

  close(): Promise<void>
}>
