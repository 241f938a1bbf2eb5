/** The board at one step, as the teacher may see it: everything, secret treaties dashed. */

import type { Crisis } from '../../../shared/rules/crises/crisis.ts'
import type { GameEvent } from '../../../shared/rules/rules.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { BoardLine, BoardPicture } from '../../board/picture.ts'
import { linesOf, ringsOf } from '../../common/boardLines.ts'
import { momentsOf } from '../../common/boardStory.ts'
import { counted, listed } from '../../words/names.ts'
import type { Step } from '../history.ts'
import type { Review } from '../review.ts'

/**
 * A step that changes nothing on the board gives the very picture of the step before it, so that nothing is
 * drawn anew: worlds share what has not changed.
 */
export const pictureOf = ({
  scenario,
  names,
}: Pick<Review, 'scenario' | 'names'>): ((step: Step) => BoardPicture) => {
  const powers = scenario.powers.map(({ id, names: { short }, colour }) => ({ id, name: short, colour }))
  const lines = new WeakMap<World['treaties'], readonly BoardLine[]>()
  let last: Readonly<{ from: World; round: number; picture: BoardPicture }> | null = null
  return ({ after, entry: { event }, round }) => {
    const told = endedBy(event, after)
    if (
      last &&
      !told &&
      last.round === round &&
      last.from.treaties === after.treaties &&
      last.from.crises === after.crises &&
      last.from.regions === after.regions &&
      last.picture.moments.length === 0
    )
      return last.picture
    const drawn = lines.get(after.treaties) ?? linesOf(Object.values(after.treaties))
    lines.set(after.treaties, drawn)
    const label = after.position.rounds[Math.max(0, round - 1)]?.label
    const picture: BoardPicture = {
      title: label ? `${scenario.boardTitle}, ${label}` : scenario.boardTitle,
      owners: after.regions,
      powers,
      lines: drawn,
      crises: ringsOf(Object.values(after.crises)),
      moments: told ? momentsOf([told], names) : [],
    }
    last = { from: after, round, picture }
    return picture
  }
}

/** The crisis that an entry of the log has ended. */
const endedBy = (event: GameEvent, { crises }: World): Crisis | undefined => {
  if (event.type === 'CrisisResolved') return crises[event.crisis]
  if (event.type !== 'TreatyEnteredForce') return undefined
  return Object.values(crises).find(({ settlement }) => settlement?.treaty === event.treaty)
}

/** The same in words: "7 treaties in force, 2 of them secret. Open crises: Durazzo." */
export const boardInWords = ({ after, round }: Step): string => {
  const inForce = Object.values(after.treaties).filter(({ status }) => status === 'inForce')
  const secret = inForce.filter(({ revisions }) => revisions.at(-1)?.terms.secrecy === 'secret').length
  const open = Object.values(after.crises).filter(({ outcome }) => outcome === null)
  const when = round === 0 ? 'Before the first round' : `Round ${round}`
  return [
    `Map. ${when}: ${counted(inForce.length, 'treaty', 'treaties')} in force, ${secret} of them secret.`,
    open.length > 0 ? `Open crises: ${listed(open.map(({ title }) => title))}.` : 'No crisis is open.',
  ].join(' ')
}
