/** The lesson begins: nobody is left without a seat, and then the first round opens. */
import type { CommandReply } from '../../shared/protocol/room.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import { giveSeat } from './joining.ts'
import type { Lesson } from './lesson.ts'
import { deal, shuffled } from './seating.ts'
import type { Submission } from './worldSession.ts'

/** @param advance the teacher's own command, out of the lobby */
export const begin = (lesson: Lesson, advance: Submission): Promise<CommandReply> =>
  lesson.inTurn(async () => {
    const { luck } = lesson.house
    const places = deal(lesson.session.world, inOrder(lesson), luck)
    for (const { person, power } of places) await lesson.shell({ type: 'TakeSeat', person, power })
    const reply = await lesson.session.submit(advance)
    // Whose seat was taken by a quicker click in this very moment is seated like somebody who comes late.
    for (const { id } of lesson.roster.present) await giveSeat(lesson, id)
    return reply
  })

/** By lot, but those who are here come first: a power of one's own is not dealt to somebody who is asleep. */
const inOrder = ({ roster, register, house }: Lesson): readonly PersonId[] => {
  const people = shuffled(
    roster.present.map(({ id }) => id),
    house.luck,
  )
  const here = (id: PersonId) => (register.presence(id) === 'here' ? 0 : 1)
  return people.toSorted((a, b) => here(a) - here(b))
}
