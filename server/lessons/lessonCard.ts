/** A lesson as one line of the teacher's list. */
import type { LessonCard } from '../../shared/protocol/teaching.ts'
import { isDefection } from '../../shared/rules/ledger.ts'
import { roundOf } from '../../shared/rules/phase.ts'
import type { Lesson } from './lesson.ts'

export const stateOf = ({ record, hasStarted }: Lesson): LessonCard['state'] => {
  if (record.ended !== null) return 'ended'
  return hasStarted ? 'running' : 'lobby'
}

export const lessonCard = (lesson: Lesson): LessonCard => {
  const { record, session, summary, roster, register } = lesson
  const { phase, ledger } = session.world
  const present = roster.present
  return {
    ...summary,
    created: record.created,
    state: stateOf(lesson),
    phase: phase.kind,
    round: roundOf(phase),
    students: record.students,
    here: present.filter(({ id }) => register.presence(id) === 'here').length,
    joined: present.length,
    kept: ledger.filter((entry) => !isDefection(entry)).length,
    called: ledger.length,
    door: record.door,
  }
}
