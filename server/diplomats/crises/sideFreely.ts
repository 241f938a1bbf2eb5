/** Where nothing is owed: stay out of a crisis, or take a side in it for love, for fear or for gain. */
import type { Crisis } from '../../../shared/rules/crises/crisis.ts'
import { type Sides, strengths, targetOdds, warLosses } from '../../../shared/rules/crises/odds.ts'
import { attitude } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { crisisIn, nameOf } from '../cabinet/names.ts'
import { greatestThreat } from '../worth/alignment.ts'
import { breaksPeace } from './brokenWord.ts'
import { type Contest, contestOf } from './contest.ts'
import { likelihood } from './logit.ts'
import type { Stand } from './standInCrisis.ts'
import { costOfWar, hopeForChallenger } from './takingSides.ts'

/** Null is to stay out, and to say nothing of it. */
export const sideFreely = (cabinet: Cabinet, crisis: Crisis): Stand | null => {
  const contest = contestOf(cabinet, crisis)
  const sides = [withTarget(cabinet, crisis, contest), withChallenger(cabinet, crisis, contest)]
  const best = sides.toSorted((a, b) => b.advantage - a.advantage)[0]
  if (!best) return null
  const comes = cabinet.luck(`${cabinet.round}/unasked/${crisis.id}`) < likelihood(best.advantage * 1.5)
  return comes ? best.stand : null
}

type Side = Readonly<{ advantage: number; stand: Stand }>

const NEVER = Number.NEGATIVE_INFINITY

/** Rarely, and only with the heart or the balance of power in it, a government comes that owes nothing. */
const withTarget = (cabinet: Cabinet, crisis: Crisis, contest: Contest): Side => {
  const { known, power, bent, temper, outlay } = cabinet
  const { challenger, target } = crisis
  const stand: Stand = {
    stance: 'joinTarget',
    why: `comes to ${nameOf(known, target)} over ${crisisIn(crisis.title)} unasked: ${nameOf(known, challenger)} must not grow`,
  }
  const love = attitude(known, power, target)
  const hate = attitude(known, power, challenger)
  if (love < 25 || hate > -15 || breaksPeace(cabinet, crisis, challenger)) return { advantage: NEVER, stand }
  const alone = targetOdds(strengths(known, crisis, NOBODY, outlay))
  const joined = targetOdds(strengths(known, crisis, { ...NOBODY, withTarget: [power] }, outlay))
  const turned = joined - alone
  if (turned < 0.1) return { advantage: NEVER, stand }
  const threat = greatestThreat(cabinet)
  const stops = threat?.power === challenger ? Math.max(0, bent.againstThreat) * threat.pressing : 0
  const heart = love / 60 - hate / 60 + turned * crisis.stakes * 0.4 + (temper.bold - 0.5) + stops * 0.5
  const cost = costOfWar(cabinet, contest, 1.5) * bent.coming
  return { advantage: heart - cost - 2.2, stand }
}

/** To be on the side that wins, with an enemy for the victim, or with the one that everybody fears. */
const withChallenger = (cabinet: Cabinet, crisis: Crisis, contest: Contest): Side => {
  const { known, power, bent, temper, outlay } = cabinet
  const { challenger, target } = crisis
  const sides: Sides = { withTarget: contest.called, withChallenger: [power] }
  const strength = strengths(known, crisis, sides, outlay)
  const odds = 1 - targetOdds(strength)
  const threat = greatestThreat(cabinet)
  const appeased = threat?.power === challenger ? Math.max(0, bent.withThreat) * threat.pressing : 0
  const stand: Stand = {
    stance: 'joinChallenger',
    why: `sides with ${nameOf(known, challenger)} over ${crisisIn(crisis.title)}: ${
      appeased > 0.5 ? 'better beside it than before it' : `${nameOf(known, target)} will lose`
    }`,
  }
  if (breaksPeace(cabinet, crisis, target) || odds < 0.55) return { advantage: NEVER, stand }
  const love = attitude(known, power, challenger)
  const hate = attitude(known, power, target)
  if (love < -20 && appeased === 0) return { advantage: NEVER, stand }
  if (hate > 15) return { advantage: NEVER, stand }
  const gain = (odds - 0.5) * (bent.jackal * 5 + hopeForChallenger(cabinet, crisis))
  const heart = love / 80 - hate / 50 + appeased * 0.6 + (temper.bold - 0.5)
  const burned = warLosses(known, crisis, sides, strength)[power] ?? 0
  return { advantage: gain + heart - costOfWar(cabinet, contest, burned) - 2.6, stand }
}

const NOBODY: Sides = { withTarget: [], withChallenger: [] }
