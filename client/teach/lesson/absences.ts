/** Since when somebody is gone. The server says who is away; since when, the page notices. */
import type { PersonCard } from '../../../shared/protocol/room.ts'
import type { PersonId } from '../../../shared/rules/ids.ts'

/** Server's time at which each absent person was first missed. */
export type Absences = ReadonlyMap<PersonId, number>

/**
 * @param before null on the first look: who is away then has been so since the last deed at the latest
 */
export const absencesAfter = (
  before: Absences | null,
  people: readonly PersonCard[],
  now: number,
): Absences => {
  const missedSince = ({ id, lastDeed }: PersonCard): number => {
    if (before) return before.get(id) ?? now
    return lastDeed > 0 ? Math.min(now, lastDeed) : now
  }
  const away = people.filter(({ presence }) => presence === 'away')
  return new Map(away.map((person) => [person.id, missedSince(person)]))
}
