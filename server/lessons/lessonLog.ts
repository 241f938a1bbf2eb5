/** The whole log of a lesson, for the review and for downloads. It is the teacher's, so it has names. */
import type { LessonLog } from '../../shared/protocol/teaching.ts'
import { roundOf } from '../../shared/rules/phase.ts'
import { evolve } from '../../shared/rules/rules.ts'
import type { World } from '../../shared/rules/world.ts'
import type { Lesson } from './lesson.ts'
import { lessonCard } from './lessonCard.ts'

export const lessonLog = async (lesson: Lesson): Promise<LessonLog> => {
  const entries = await lesson.house.journal.entries(lesson.session.id)
  return {
    lesson: lessonCard(lesson),
    people: lesson.roster.everybody.map(({ id, name }) => ({ id, name })),
    entries: entries.map(({ seq, time, actor, event, why }) => ({ seq, time, actor, event, why })),
  }
}

/** One line a deed; what was done stands whole in the last column. */
export type LogLine = Readonly<{
  seq: number
  time: string
  round: number
  phase: string
  actor: string
  name: string
  event: string
  why: string
  facts: string
}>

export const logLines = ({ people, entries }: LessonLog): readonly LogLine[] => {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  let world: World | null = null
  return entries.map(({ seq, time, actor, event, why }) => {
    world = evolve(world as World, event)
    return {
      seq,
      time: new Date(time).toISOString(),
      round: roundOf(world.phase),
      phase: world.phase.kind,
      actor: actor.kind === 'diplomat' ? actor.power : actor.kind,
      name: actor.kind === 'person' ? (names.get(actor.person) ?? actor.person) : '',
      event: event.type,
      why: why ?? '',
      facts: event.type === 'WorldOpened' ? '' : JSON.stringify({ ...event, type: undefined }),
    }
  })
}
