/** What only the teacher may ask of a lesson: its clock, its door and its people. */
import type { ShellRefusal, TeachMessage, TeachReply } from '../../shared/protocol/room.ts'
import { seatOf } from '../../shared/rules/delegations/mandate.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import type { Lesson } from './lesson.ts'
import { deal, shuffled } from './seating.ts'

export const teach = async (lesson: Lesson, message: TeachMessage): Promise<TeachReply> => {
  const { clock, roster, record } = lesson
  if (record.ended !== null && message.do !== 'wayIn') return refused({ reason: 'LessonIsOver' })
  if ('person' in message && !roster.has(message.person))
    return refused({ reason: 'UnknownPerson', person: message.person })
  switch (message.do) {
    case 'pause':
      await clock.pause()
      return accepted
    case 'resume':
      await clock.resume()
      return accepted
    case 'extend':
      if (clock.reading.mode === 'stopped') return refused({ reason: 'NoClockRuns' })
      await clock.extend(message.seconds)
      return accepted
    case 'shuffle':
      return lesson.inTurn(() => shuffle(lesson))
    case 'lockDoor':
      await lesson.setDoor('locked')
      return accepted
    case 'openDoor':
      await lesson.setDoor('open')
      return accepted
    case 'nudge':
      lesson.nudge(message.person)
      return accepted
    case 'rename':
      return lesson.inTurn(() => rename(lesson, message.person, message.name))
    case 'remove':
      return lesson.inTurn(() => remove(lesson, message.person))
    case 'wayIn':
      return wayIn(lesson, message.person)
  }
}

const accepted: TeachReply = { verdict: 'accepted' }
const refused = (refusal: ShellRefusal): TeachReply => ({ verdict: 'refused', refusal })

/** Deals everybody anew, while nobody has begun. */
const shuffle = async (lesson: Lesson): Promise<TeachReply> => {
  if (lesson.hasStarted)
    return {
      verdict: 'refused',
      refusal: { reason: 'PhaseIsOver', phase: lesson.session.world.phase.kind },
    }
  const { luck } = lesson.house
  const people = shuffled(
    lesson.roster.present.map(({ id }) => id),
    luck,
  )
  for (const person of people)
    if (seatOf(lesson.session.world, person)) await lesson.shell({ type: 'LeaveSeat', person })
  for (const { person, power } of deal(lesson.session.world, people, luck))
    await lesson.shell({ type: 'TakeSeat', person, power })
  return accepted
}

const rename = async (lesson: Lesson, person: PersonId, name: string): Promise<TeachReply> => {
  const namesake = lesson.roster.named(name)
  if (namesake && namesake.id !== person) return refused({ reason: 'NameTaken', name: namesake.name })
  await lesson.roster.rename(person, name)
  lesson.show()
  return accepted
}

const remove = async (lesson: Lesson, person: PersonId): Promise<TeachReply> => {
  await lesson.roster.remove(person)
  await lesson.shell({ type: 'LeaveSeat', person })
  lesson.dismiss(person)
  lesson.show()
  return accepted
}

/** Only a hash of the old key is kept, so a way in is always a new one. */
const wayIn = async (lesson: Lesson, person: PersonId): Promise<TeachReply> => {
  const token = await lesson.roster.newKeyFor(person)
  return { verdict: 'accepted', link: `${lesson.house.address()}/#seat=${token}` }
}
