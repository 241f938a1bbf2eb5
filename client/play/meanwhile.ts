/** What happened while the line was down: told when it is back, with links. */
import type { PowerId } from '../../shared/rules/ids.ts'
import { lastRevision, type Treaty } from '../../shared/rules/treaties/treaty.ts'
import type { Message } from '../../shared/rules/world.ts'
import type { StagePaper } from '../../shared/view/papers.ts'
import { counted, type Names } from '../words/names.ts'
import { phaseBegins } from '../words/phases.ts'
import type { Place } from './place.ts'

export type Snapshot = Readonly<{
  stage: Pick<StagePaper, 'phase' | 'round'>
  treaties: readonly Treaty[]
  messages: readonly Message[]
}>

export type Happening = Readonly<{ words: string; place: Place }>

export const meanwhile = (
  before: Snapshot,
  after: Snapshot,
  me: PowerId,
  names: Names,
): readonly Happening[] => [
  ...phaseChange(before, after),
  ...newTexts(before, after, me, names),
  ...newLetters(before, after, me),
]

const phaseChange = (before: Snapshot, after: Snapshot): readonly Happening[] =>
  before.stage.phase === after.stage.phase && before.stage.round === after.stage.round
    ? []
    : [{ words: phaseBegins(after.stage.phase, null), place: { at: 'home' } }]

const newTexts = (before: Snapshot, after: Snapshot, me: PowerId, names: Names): readonly Happening[] => {
  const known = new Map(before.treaties.map((treaty) => [treaty.id, stateOf(treaty)]))
  return after.treaties
    .filter((treaty) => treaty.parties.includes(me) && known.get(treaty.id) !== stateOf(treaty))
    .map((treaty) => {
      const { terms, by } = lastRevision(treaty.revisions)
      const words =
        treaty.status === 'tabled' && by !== me
          ? `${names.The(by)} sent you a text, ${terms.title}.`
          : treaty.status === 'inForce'
            ? `${terms.title} is in force.`
            : `${terms.title} has changed.`
      return { words, place: { at: 'treaty', treaty: treaty.id } }
    })
}

const stateOf = ({ status, revisions }: Treaty) => `${status}/${revisions.length}`

const newLetters = (before: Snapshot, after: Snapshot, me: PowerId): readonly Happening[] => {
  const last = before.messages.at(-1)?.number ?? 0
  const letters = after.messages.filter(({ number, by }) => number > last && by !== me).length
  return letters === 0
    ? []
    : [{ words: `${counted(letters, 'letter')} came.`, place: { at: 'talk', channel: null } }]
}
