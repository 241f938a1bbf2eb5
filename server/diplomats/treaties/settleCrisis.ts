/** A text that would end an open crisis, written by one of its principals, or by who stands between them. */

import { clauseOf } from '../../../shared/rules/clauses/clauses.ts'
import { type Crisis, isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { mediatorsOf } from '../../../shared/rules/crises/mediation.ts'
import { stakesOf } from '../../../shared/rules/crises/odds.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { faultInTerms } from '../../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { powersOf, type World } from '../../../shared/rules/world.ts'
import { worthOfSettling } from '../articles/settlement.ts'
import { type Cabinet, seenFromHere } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { crisisIn } from '../cabinet/names.ts'
import { contestOf } from '../crises/contest.ts'
import { titleFor } from './titles.ts'

/** What both must gain by it, in points of Result, before it is worth writing. */
const LEAST = 0.25
/** Below this likelihood of a war nobody writes: the other may still give way. */
const DANGER = 0.2
/** From so many points on, what is handed over is handed over in two parts. */
const IN_PARTS = 2

export const settlementToPropose = (cabinet: Cabinet): Deed | null => {
  for (const crisis of openCrises(cabinet.known)) {
    if (!mayWrite(cabinet, crisis) || wasTried(cabinet.known, crisis)) continue
    const points = fairPoints(cabinet, crisis)
    if (points === null) continue
    const deed = written(cabinet, crisis, points)
    if (deed) return deed
  }
  return null
}

/** Whoever stands between them may; a principal where it fears a war, and is not too proud (Fearon 1995 on bluff). */
const mayWrite = (cabinet: Cabinet, crisis: Crisis): boolean => {
  const { known, power, luck, round, temper } = cabinet
  if (mediatorsOf(known, crisis).includes(power)) return true
  if (!isPrincipal(crisis, power)) return false
  const { challengerFirm, targetFirm } = contestOf(cabinet, crisis)
  const humble = luck(`${round}/settle/${crisis.id}`) < 0.9 - 0.8 * temper.bold
  return humble && challengerFirm * targetFirm >= DANGER
}

/** A crisis has one try at the table, whoever wrote it: after that it is for the general staffs. */
const wasTried = ({ treaties }: World, { id }: Crisis): boolean =>
  Object.values(treaties).some((treaty) => clauseOf(termsOf(treaty).clauses, 'settlement')?.crisis === id)

/**
 * The division that leaves both best off beside a war: the product of what the two gain is largest (Nash 1950). Who is
 * a principal itself asks for a little more than that when it is bold.
 */
const fairPoints = (cabinet: Cabinet, crisis: Crisis): number | null => {
  const { known, power, temper } = cabinet
  const seat = (of: PowerId) => (of === power ? cabinet : seenFromHere(cabinet, of))
  const [challenger, target] = [seat(crisis.challenger), seat(crisis.target)]
  let best: number | null = null
  let most = 0
  for (let points = 0; points <= stakesOf(known, crisis); points += 0.5) {
    const theirs = {
      challenger: worthOfSettling(challenger, crisis, points),
      target: worthOfSettling(target, crisis, points),
    }
    if (theirs.challenger < LEAST || theirs.target < LEAST) continue
    const own = power === crisis.challenger ? theirs.challenger : power === crisis.target ? theirs.target : 1
    const product = theirs.challenger * theirs.target * own ** (Math.max(0, temper.bold - 0.4) * 2)
    if (product > most) {
      most = product
      best = points
    }
  }
  return best
}

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
