/** What travels between the teacher's pages and the server, over HTTP. */
import { z } from 'zod'
import type { Actor } from '../rules/actor.ts'
import type { PersonId } from '../rules/ids.ts'
import type { GameEvent } from '../rules/rules.ts'
import { Settings } from '../rules/settings.ts'
import type { LessonSummary } from './joining.ts'

const Seconds = z.int().min(5).max(86_400)

/** Lengths of the phases in seconds; null is untimed, the phase ends when all are ready or the teacher says so. */
export const Lengths = z.strictObject({
  briefing: Seconds.nullable(),
  negotiation: Seconds.nullable(),
  orders: Seconds.nullable(),
  report: Seconds.nullable(),
})
export type Lengths = z.infer<typeof Lengths>

export const NewLesson = z.strictObject({
  scenario: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/),
  className: z.string().trim().min(1).max(40),
  students: z.int().min(1).max(60),
  lengths: Lengths,
  settings: Settings,
  /** Which of the scenario's rounds are played, from 1; as many as settings.rounds says. */
  plays: z.array(z.int().min(1).max(12)).min(1).max(12),
})
export type NewLesson = z.infer<typeof NewLesson>

export type LessonCard = LessonSummary &
  Readonly<{
    created: number
    state: 'lobby' | 'running' | 'ended'
    phase: string
    round: number
    students: number
    here: number
    joined: number
    kept: number
    called: number
    door: 'open' | 'locked'
  }>

export type LogEntry = Readonly<{
  seq: number
  /** Milliseconds since 1970. */
  time: number
  actor: Actor
  event: GameEvent
  /** A computer diplomat's reason. */
  why: string | null
}>

/** The whole log of one world, with what is needed to read it. */
export type LessonLog = Readonly<{
  lesson: LessonCard
  people: readonly Readonly<{ id: PersonId; name: string }>[]
  entries: readonly LogEntry[]
}>

export type HttpError = Readonly<{ error: Readonly<{ reason: string; message: string }> }>
