/** What an attacker did that came of its ideas and not of ordinary diplomacy, as the log of a lesson words it. */
import { namesOf } from '../../../client/words/names.ts'
import type { PlayedWorld } from '../../../server/diplomats/playWorld.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { sentence } from '../../play/sentence.ts'
import { newPromises } from '../../play/tellTreaties.ts'
import { type Told, yearsOf } from '../../play/year.ts'

/** @param ideas the words of its habits, which stand as the reason beside each deed */
export const tellDeeds = (
  { world, log }: PlayedWorld,
  power: PowerId,
  ideas: ReadonlySet<string>,
): readonly string[] => {
  const names = namesOf(world.position.powers)
  const isOwn = ({ actor, why }: Told) =>
    actor.kind === 'diplomat' && actor.power === power && why !== null && ideas.has(why)
  return yearsOf(log, names).flatMap(({ opened, entries }) =>
    entries
      .filter(isOwn)
      .map((entry) => `${opened.label}: ${sentence(entry.line, names)}${newPromises(entry, names)}`),
  )
}
