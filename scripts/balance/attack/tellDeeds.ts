/** What an attacker did that came of its ideas and not of ordinary diplomacy, as the log of a lesson words it. */
import { namesOf } from '../../../client/words/names.ts'
import { promisesInBrief } from '../../../client/words/promisesInBrief.ts'
import type { PlayedWorld } from '../../../server/diplomats/playWorld.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { sentence } from '../../play/sentence.ts'
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
  const articles = ({ event, after }: Told): string => {
    if (event.type !== 'TreatyProposed' && event.type !== 'TreatyAmended') return ''
    const { parties = [] } = after.treaties[event.treaty] ?? {}
    return ` ${promisesInBrief({ parties, terms: event.terms }, names)}`
  }
  return yearsOf(log, names).flatMap(({ opened, entries }) =>
    entries.filter(isOwn).map((entry) => `${opened.label}: ${sentence(entry.line, names)}${articles(entry)}`),
  )
}
