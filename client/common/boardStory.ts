/** What a board plays in a report: the demand, who came, who stayed away, and how it ended. */
import { type Crisis, type CrisisOutcome, stayedAway } from '../../shared/rules/crises/crisis.ts'
import type { BoardMoment } from '../board/picture.ts'
import type { Names } from '../words/names.ts'
import { siteOf } from './boardLines.ts'

/** @param crises as the viewer may know them; those without an outcome tell nothing */
export const momentsOf = (crises: readonly Crisis[], names: Names): readonly BoardMoment[] => {
  const said = new Set<string>()
  const moments = crises.flatMap((crisis) => (crisis.outcome ? told(crisis, crisis.outcome, names) : []))
  return moments.filter((moment) => {
    // Who stayed away from two crises is said to have stayed away once.
    const again = moment.kind === 'stayed' && said.has(moment.who)
    if (moment.kind === 'stayed') said.add(moment.who)
    return !again
  })
}

const told = (crisis: Crisis, outcome: CrisisOutcome, names: Names): readonly BoardMoment[] => {
  const { challenger, target } = crisis
  const { withTarget, withChallenger } = outcome
  const came = (to: typeof target) => (who: typeof target) => ({
    kind: 'came' as const,
    who,
    to,
    label: `${names.short(who)} came`,
  })
  return [
    { kind: 'demand', from: challenger, to: target, label: '' },
    ...withChallenger.map(came(challenger)),
    ...withTarget.map(came(target)),
    ...stayedAway(crisis, outcome).map((power) => ({
      kind: 'stayed' as const,
      who: power,
      label: `${names.short(power)} stayed away`,
    })),
    {
      kind: outcome.kind === 'war' ? 'war' : 'ended',
      place: siteOf(crisis),
      label: endOf(crisis, outcome, names),
    },
  ]
}

/** "War: Germany won", "Serbia gave way" */
const endOf = ({ challenger, target }: Crisis, { kind, war }: CrisisOutcome, names: Names): string => {
  switch (kind) {
    case 'war':
      return war?.winner ? `War: ${names.short(war.winner)} won` : 'War'
    case 'targetConceded':
      return `${names.short(target)} gave way`
    case 'challengerConceded':
      return `${names.short(challenger)} gave way`
    case 'settled':
      return 'Settled'
    case 'bothConceded':
      return 'Both gave way'
  }
}
