/** Who and what is still without the other before a lesson begins. */
import type { PersonCard } from '../../../shared/protocol/room.ts'
import type { PowerPaper } from '../../../shared/view/papers.ts'

/** Powers that have neither people nor a computer diplomat. */
export const emptyPowers = (powers: readonly PowerPaper[]): readonly PowerPaper[] =>
  powers.filter(({ delegation }) => delegation.members.length === 0 && delegation.diplomat === 'none')

export const unseated = (people: readonly PersonCard[]): readonly PersonCard[] =>
  people.filter(({ power }) => power === null)
