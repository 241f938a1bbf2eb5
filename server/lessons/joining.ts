/** How a person comes into a lesson: by code and name, and back again by a key. */
import type { JoinBody, JoinRefusal, JoinReply } from '../../shared/protocol/joining.ts'
import { seatOf } from '../../shared/rules/delegations/mandate.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import type { PersonRecord } from '../journal/journal.ts'
import type { Lesson } from './lesson.ts'
import { MOST_PEOPLE } from './roster.ts'
import { seatForLatecomer } from './seating.ts'

export type Joining = Readonly<{ ok: true; reply: JoinReply }> | Readonly<{ ok: false; refusal: JoinRefusal }>

export const join = (lesson: Lesson, { name, claim }: Pick<JoinBody, 'name' | 'claim'>): Promise<Joining> =>
  lesson.inTurn(async () => {
    const { roster, register, record } = lesson
    if (record.ended !== null) return refused({ reason: 'LessonEnded', at: record.ended })
    const namesake = roster.named(name)
    if (namesake) {
      const isHere = register.presence(namesake.id) === 'here'
      if (claim === 'new' || isHere)
        return refused({
          reason: 'NameTaken',
          name: namesake.name,
          connected: isHere ? 'connected' : 'away',
        })
      return welcome(lesson, namesake, await roster.newKeyFor(namesake.id))
    }
    if (record.door === 'locked') return refused({ reason: 'DoorLocked' })
    if (roster.present.length >= MOST_PEOPLE || !hasRoom(lesson)) return refused({ reason: 'LessonFull' })
    const { person, token } = await roster.add(name, lesson.house.time.now())
    lesson.show()
    await giveSeat(lesson, person.id)
    return welcome(lesson, person, token)
  })

/** Whoever comes when the lesson has begun is seated at once; before, people choose or wait to be dealt. */
export const giveSeat = async (lesson: Lesson, person: PersonId): Promise<void> => {
  const { session, hasStarted, record, house } = lesson
  if (!hasStarted || record.ended !== null || seatOf(session.world, person)) return
  const power = seatForLatecomer(session.world, house.luck)
  if (!power) return
  await lesson.shell({ type: 'TakeSeat', person, power })
  if (session.world.delegations[power]?.diplomat !== 'none')
    await lesson.shell({ type: 'AppointDiplomat', power, diplomat: 'none' })
}

const hasRoom = ({ hasStarted, session, house }: Lesson): boolean =>
  !hasStarted || seatForLatecomer(session.world, house.luck) !== null

const refused = (refusal: JoinRefusal): Joining => ({ ok: false, refusal })

const welcome = (lesson: Lesson, { id, name }: PersonRecord, token: string): Joining => ({
  ok: true,
  reply: { person: id, name, token, lesson: lesson.summary },
})
