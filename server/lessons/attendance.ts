/** Tells a world what the register of the house knows: who is here, and who is not. */
import { seatOf } from '../../shared/rules/delegations/mandate.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import { powersOf } from '../../shared/rules/world.ts'
import type { Lesson } from './lesson.ts'

export const markPresence = (lesson: Lesson, person: PersonId, presence: 'here' | 'away') => {
  const { world } = lesson.session
  if (world.phase.kind !== 'ended' && seatOf(world, person))
    void lesson.shell({ type: 'MarkPresence', person, presence })
}

/** Everybody with a seat: who has none of the world's marks that they should have gets it, or a while to come. */
export const callTheRegister = (lesson: Lesson) => {
  const { world } = lesson.session
  for (const power of powersOf(world))
    for (const person of world.delegations[power]?.members ?? []) {
      const isAway = world.delegations[power]?.away.includes(person) ?? false
      const presence = lesson.register.presence(person)
      if (presence === 'away' && !isAway) lesson.register.expect(person)
      if (presence === 'here' && isAway) markPresence(lesson, person, 'here')
    }
}
