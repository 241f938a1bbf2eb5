/** What moves the lesson on, and what is said and done about the clock. */
import type { Phase } from '../../../../shared/rules/phase.ts'
import { happened, judged, type Lesson, opened, THE_LESSON, worldOf } from '../lesson.ts'
import { deed, heading } from '../sentence.ts'

const next = (lesson: Lesson): Lesson => {
  const { phase } = worldOf(lesson)
  if (phase.kind === 'ended') throw new Error('the lesson is over')
  const round = phase.kind === 'lobby' ? 0 : phase.round
  return happened(lesson, judged(lesson, THE_LESSON, { type: 'Advance', from: phase.kind, round }))
}

/** Plays on, with whatever has been ordered, to a phase that is still to come. */
const until = (lesson: Lesson, reached: (phase: Phase) => boolean): Lesson => {
  const then = next(lesson)
  return reached(worldOf(then).phase) ? then : until(then, reached)
}

export const HEADINGS = [
  heading('Lobby', (_, lesson) => {
    if (lesson.world) throw new Error('a lesson begins with its lobby')
    return opened(lesson)
  }),
  heading('{phase} of round {n}', ({ phase, n }, lesson) =>
    until(opened(lesson), (now) => now.kind === phase && now.round === n),
  ),
  heading('The lesson ends', (_, lesson) => until(opened(lesson), ({ kind }) => kind === 'ended')),
]

export const CALENDAR = [
  deed('{by:actor} ends the {phase} of round {n}', ({ by, phase, n }) => ({
    actor: by,
    deed: { type: 'Advance', from: phase, round: n },
  })),
  deed('{by:actor} ends the lobby', ({ by }) => ({
    actor: by,
    deed: { type: 'Advance', from: 'lobby', round: 0 },
  })),
  deed('{by:actor} ends the lesson', ({ by }) => ({ actor: by, deed: { type: 'EndLesson' } })),
  deed('{by:actor} is ready', ({ by }) => ({ actor: by, deed: { type: 'DeclareReady', ready: 'ready' } })),
  deed('{by:actor} is not ready after all', ({ by }) => ({
    actor: by,
    deed: { type: 'DeclareReady', ready: 'notReady' },
  })),
]
