/** What stands around the story of a round. */
import type { PowerId, TreatyId } from '../../shared/rules/ids.ts'
import type { Payment } from '../../shared/rules/world.ts'
import type { StagePaper } from '../../shared/view/papers.ts'
import { capitalised, few, type Names, points } from './names.ts'

/** "The year 1911"; for labels that are no year, "Round 4: Agadir". */
export const reportOver = ({ label, round }: Pick<StagePaper, 'label' | 'round'>): string =>
  /^\d{3,4}( BC)?$/.test(label) ? `The year ${label}` : label === '' ? `Round ${round}` : label

/** @param secrecy `ours` where no other power can know it, `shared` where the parties of a treaty can */
export const onlyWeKnow = (me: PowerId, names: Names, secrecy: 'ours' | 'shared'): string =>
  secrecy === 'ours' ? `Only ${names.the(me)} knows this` : `${names.The(me)} knows this; the world does not`

/** "Go on to 1912" */
export const goOn = (next: StagePaper['next']): string =>
  next ? `Go on to ${next.label}` : 'Go on to the end'

/** "Next: 1912, The Balkans at war." */
export const nextRound = (next: StagePaper['next']): string =>
  next ? `Next: ${next.label}, ${next.title}.` : 'That was the last round.'

/** "4 of 9 have gone on." */
export const goneOn = (done: number, all: number): string =>
  done === 0
    ? 'Nobody has gone on yet.'
    : `${capitalised(few(done))} of ${few(all)} ${done === 1 ? 'has' : 'have'} gone on.`

export const gaveNoOrders = (me: PowerId, names: Names): string =>
  `You locked no orders. So ${names.the(me)} kept its promises and spent the rest on development.`

export const NOTHING_SECRET = 'Nothing that the others could not know.'
export const NOTHING_FOUND = 'No promise was put to the test before everybody’s eyes.'

/** "Russia gave you 2 points under the pact of 1911; you have them next round." Nothing where it is between others. */
export const givenInWords = (
  { by, to, due, paid, treaty: id }: Payment,
  me: PowerId,
  treaty: (id: TreatyId) => string,
  names: Names,
): readonly string[] => {
  const of =
    paid === 0 ? `nothing of ${points(due)}` : paid < due ? `${paid} of ${points(due)}` : points(paid)
  if (to === me)
    return [
      paid === 0
        ? `${names.The(by)} gave you nothing of the ${points(due)} promised in ${treaty(id)}.`
        : `${names.The(by)} gave you ${of} under ${treaty(id)}. It is yours to use next round.`,
    ]
  if (by !== me) return []
  return to === 'parties'
    ? [`You spent ${of} on exchange under ${treaty(id)}.`]
    : [`You gave ${names.the(to)} ${of} under ${treaty(id)}.`]
}
