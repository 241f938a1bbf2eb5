/** Doors into rooms, as the browser gets them. */
import type { Ticket } from '../../shared/protocol/joining.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import { giveSeat } from '../lessons/joining.ts'
import type { Lesson } from '../lessons/lesson.ts'

type Entrant =
  | Readonly<{ kind: 'person'; person: PersonId }>
  | Readonly<{ kind: 'teacher' }>
  | Readonly<{ kind: 'projector' }>

export type Reserve = (lesson: Lesson, entrant: Entrant) => Promise<unknown>

export const ticketFor = async (reserve: Reserve, lesson: Lesson, entrant: Entrant): Promise<Ticket> => {
  const person = entrant.kind === 'person' ? entrant.person : null
  if (person) await lesson.inTurn(() => giveSeat(lesson, person))
  const name = lesson.roster.present.find(({ id }) => id === person)?.name ?? null
  return {
    reservation: await reserve(lesson, entrant),
    lesson: lesson.summary,
    person,
    name,
    now: lesson.house.time.now(),
  }
}
