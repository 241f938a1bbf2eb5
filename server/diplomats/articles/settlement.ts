/** To end a crisis before it comes to war: the principals weigh it against the crisis, others gain the thanks of both. */
import { isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { mediatorsOf } from '../../../shared/rules/crises/mediation.ts'
import { stakesOf } from '../../../shared/rules/crises/odds.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { worthOfSettling } from '../crises/worthOfSettling.ts'
import type { ArticleOf, Change, Sense } from './sense.ts'

/** What the thanks are worth, in points of Result. */
const THANKS = 0.5

export const settlement: Sense<'settlement'> = {
  kind: 'settlement',
  worth: (cabinet, parties, clause) => {
    const crisis = cabinet.known.crises[clause.crisis]
    if (!crisis || crisis.outcome) return 0
    const mediators = mediatorsOf(cabinet.known, crisis).filter((each) => parties.includes(each))
    return isPrincipal(crisis, cabinet.power)
      ? worthOfSettling(cabinet, crisis, clause.points, mediators)
      : THANKS + cabinet.bent.peace
  },
  milder: (cabinet, _parties, clause) => forUs(cabinet, clause),
}

const forUs = ({ known, power }: Cabinet, clause: ArticleOf<'settlement'>): readonly Change[] => {
  const crisis = known.crises[clause.crisis]
  if (!crisis || !isPrincipal(crisis, power)) return []
  const stakes = stakesOf(known, crisis)
  const step = power === crisis.challenger ? 0.5 : -0.5
  return [1, 2]
    .map((steps) => clause.points + steps * step)
    .filter((points) => points >= 0 && points <= stakes)
    .map((points) => ({
      clause: { ...clause, points },
      change: power === crisis.challenger ? 'for a little more' : 'for a little less',
    }))
}
