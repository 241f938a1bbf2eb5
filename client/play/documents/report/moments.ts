/** What the board plays of a round: demands, who came, who stayed at home, and how each crisis ended. */
import { stayedAway } from '../../../../shared/rules/crises/crisis.ts'
import type { CrisisPaper } from '../../../../shared/view/papers.ts'
import type { BoardMoment } from '../../../board/picture.ts'
import { siteOf } from '../../../common/boardLines.ts'
import type { Names } from '../../../words/names.ts'

export const momentsOf = (crises: readonly CrisisPaper[], names: Names): readonly BoardMoment[] =>
  crises.flatMap((crisis) => momentsOfOne(crisis, names))

const momentsOfOne = (crisis: CrisisPaper, names: Names): readonly BoardMoment[] => {
  const { challenger, target, demand, outcome } = crisis
  const place = siteOf(crisis)
  if (!outcome) return []
  return [
    { kind: 'demand', from: challenger, to: target, label: `${names.short(challenger)} demands ${demand}` },
    ...outcome.withTarget.map(
      (who): BoardMoment => ({ kind: 'came', who, to: target, label: `${names.short(who)} came` }),
    ),
    ...outcome.withChallenger.map(
      (who): BoardMoment => ({
        kind: 'came',
        who,
        to: challenger,
        label: `${names.short(who)} sided with ${names.the(challenger)}`,
      }),
    ),
    ...stayedAway(crisis, outcome).map(
      (who): BoardMoment => ({ kind: 'stayed', who, label: `${names.short(who)} stayed at home` }),
    ),
    ...(outcome.kind === 'war' ? [{ kind: 'war', place, label: 'War' } as const] : []),
    { kind: 'ended', place, label: ending(crisis, names) },
  ]
}

const ending = ({ challenger, target, outcome }: CrisisPaper, names: Names): string => {
  switch (outcome?.kind) {
    case 'targetConceded':
      return `${names.short(target)} gave way`
    case 'challengerConceded':
      return `${names.short(challenger)} gave way`
    case 'settled':
      return 'It was settled'
    case 'bothConceded':
      return 'Both drew back'
    case 'war':
      return outcome.war?.winner ? `${names.short(outcome.war.winner)} won` : 'The stakes were divided'
    default:
      return 'Undecided'
  }
}
