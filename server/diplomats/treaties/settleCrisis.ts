/** A text that would end an open crisis, written by one of its principals, or by who stands between them. */

import { clauseOf } from '../../../shared/rules/clauses/clauses.ts'
import { type Crisis, isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { mediatorsOf } from '../../../shared/rules/crises/mediation.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import { faultInTerms } from '../../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { powersOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { crisisIn } from '../cabinet/names.ts'
import { contestOf } from '../crises/contest.ts'
import { fairPoints } from '../crises/fairDivision.ts'
import { titleFor } from './titles.ts'

/** Below this likelihood of a war nobody writes: the other may still give way. */
const DANGER = 0.2
/** From so many points on, what is handed over is handed over in two parts. */
const IN_PARTS = 2

export const settlementToPropose = (cabinet: Cabinet): Deed | null => {
  for (const crisis of openCrises(cabinet.known)) {
    if (!mayWrite(cabinet, crisis) || wasTried(cabinet, crisis)) continue
    const points = fairPoints(cabinet, crisis, mediatorsOf(cabinet.known, crisis))
    if (points === null) continue
    const deed = written(cabinet, crisis, points)
    if (deed) return deed
  }
  return null
}

/**
 * Whoever stands between them may, and is left to it; else a principal where it fears a war, and is not too proud
 * (Fearon 1995 on bluff).
 */
const mayWrite = (cabinet: Cabinet, crisis: Crisis): boolean => {
  const { known, power, luck, round, temper } = cabinet
  const mediators = mediatorsOf(known, crisis)
  if (mediators.length > 0) return mediators.includes(power)
  if (!isPrincipal(crisis, power)) return false
  const { challengerFirm, targetFirm } = contestOf(cabinet, crisis)
  const humble = luck(`${round}/settle/${crisis.id}`) < 0.9 - 0.8 * temper.bold
  return humble && challengerFirm * targetFirm >= DANGER
}

/** The principals have one try at the table between them, and who mediates another: then it is for the general staffs. */
const wasTried = ({ known, power }: Cabinet, crisis: Crisis): boolean =>
  Object.values(known.treaties).some(
    (treaty) =>
      clauseOf(termsOf(treaty).clauses, 'settlement')?.crisis === crisis.id &&
      (treaty.proposer === power || treaty.status === 'tabled' || isPrincipal(crisis, power)),
  )

const written = (cabinet: Cabinet, crisis: Crisis, points: number): Deed | null => {
  const { known, power } = cabinet
  const mediators = mediatorsOf(cabinet.known, crisis)
  const members = [crisis.challenger, crisis.target, ...mediators]
  const parties = powersOf(known).filter((each) => members.includes(each))
  const phases = points >= IN_PARTS ? 2 : 1
  const clauses: Terms['clauses'] = [
    { kind: 'settlement', crisis: crisis.id, points, phases, monitors: phases > 1 ? mediators : [] },
  ]
  const terms: Terms = {
    title: titleFor(known, power, parties, clauses),
    clauses,
    secrecy: 'public',
    duration: null,
    notice: 1,
  }
  if (faultInTerms(known, parties, terms)) return null
  return {
    command: { type: 'ProposeTreaty', to: parties.filter((each) => each !== power), terms, draft: null },
    why: `would settle ${crisisIn(crisis.title)} for ${points === 0 ? 'nothing' : points}: both would fare worse in a war`,
  }
}
