/** To whom a first letter could go, where no treaty would help both at once: who is warm and not yet bound to help. */
import { clauseOf } from '../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { type Treaty, termsOf } from '../../shared/rules/treaties/treaty.ts'
import type { PowerPaper } from '../../shared/view/papers.ts'

/** @returns the power that thinks best of this one among those that owe it no defence; nobody if none thinks well */
export const whomToAsk = (
  me: PowerId,
  powers: readonly Pick<PowerPaper, 'id' | 'attitudes'>[],
  treaties: readonly Treaty[],
): PowerId | null => {
  const allies = treaties
    .filter((treaty) => treaty.status === 'inForce' && treaty.parties.includes(me))
    .filter((treaty) => clauseOf(termsOf(treaty).clauses, 'defence'))
    .flatMap(({ parties }) => parties)
  const [warmest] = powers
    .filter(({ id }) => id !== me && !allies.includes(id))
    .map(({ id, attitudes }) => ({ id, opinion: attitudes[me] ?? 0 }))
    .toSorted((a, b) => b.opinion - a.opinion)
  return warmest && warmest.opinion > 0 ? warmest.id : null
}
