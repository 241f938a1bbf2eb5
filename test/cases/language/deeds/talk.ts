/** What is said. */
import { crisisOver, worldOf } from '../lesson.ts'
import { deed } from '../sentence.ts'

export const TALK = [
  deed('{by:actor} says {title} to everybody', ({ by, title }) => ({
    actor: by,
    deed: { type: 'Say', channel: { kind: 'public' }, text: title },
  })),
  deed('{by:actor} says {n} letters to everybody', ({ by, n }) => ({
    actor: by,
    deed: { type: 'Say', channel: { kind: 'public' }, text: 'a'.repeat(n) },
  })),
  deed('{by:actor} says {title} among {powers}', ({ by, title, powers }) => ({
    actor: by,
    deed: { type: 'Say', channel: { kind: 'powers', powers: [...powers] }, text: title },
  })),
  deed(
    '{by:actor} says {title} over {crisis:title} among {powers}',
    ({ by, title, crisis, powers }, lesson) => ({
      actor: by,
      deed: {
        type: 'Say',
        channel: { kind: 'crisis', crisis: crisisOver(worldOf(lesson), crisis), powers: [...powers] },
        text: title,
      },
    }),
  ),
  deed('{by:actor} says {title} to its own delegation', ({ by, title }) => ({
    actor: by,
    deed: { type: 'Say', channel: { kind: 'delegation' }, text: title },
  })),
  deed('{by:actor} announces {n} letters', ({ by, n }) => ({
    actor: by,
    deed: { type: 'Broadcast', text: 'a'.repeat(n) },
  })),
  deed('{by:actor} announces {title}', ({ by, title }) => ({
    actor: by,
    deed: { type: 'Broadcast', text: title },
  })),
]
