/** An ally is in trouble: come, or stay away. */
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { Call, Crisis } from '../../../shared/rules/crises/crisis.ts'
import { callsIn } from '../../../shared/rules/crises/promises.ts'
import { attitude, capabilityOf, positionOf } from '../../../shared/rules/world.ts'
import { type Cabinet, isTheLast, resultPerRound } from '../cabinet/cabinet.ts'
import { crisisIn, nameOf } from '../cabinet/names.ts'
import { grievanceAgainst } from '../cabinet/trust.ts'
import { priceOf, priceOfTurningOn } from './brokenWord.ts'
import { type Contest, contestOf } from './contest.ts'
import { likelihood } from './logit.ts'
import { sideFreely } from './sideFreely.ts'
import type { Stand } from './standInCrisis.ts'
import { costOfWar } from './takingSides.ts'

export const answerCrisis = (cabinet: Cabinet, crisis: Crisis): Stand | null => {
  const calls = callsIn(cabinet.known, crisis).filter(({ power }) => power === cabinet.power)
  const help = calls.find(({ side }) => side === 'target')
  if (help) return answerCall(cabinet, crisis, help)
  const attack = calls.find(({ side }) => side === 'challenger')
  return attack ? joinAsPromised(cabinet, crisis) : sideFreely(cabinet, crisis)
}

const answerCall = (cabinet: Cabinet, crisis: Crisis, call: Call): Stand => {
  const { known, temper, power } = cabinet
  const friend = nameOf(known, crisis.target)
  if (call.when === 'automatic')
    return { stance: 'honour', why: `comes to ${friend} over ${crisisIn(crisis.title)}: its hands are tied` }
  const contest = contestOf(cabinet, crisis)
  const wrong = grievanceAgainst(cabinet, crisis.target)
  const price =
    (priceOf(cabinet, crisis.target, 'abandoned') + protectionFrom(cabinet, crisis)) * cabinet.bent.reputation
  const conscience =
    temper.loyal * (1 + 1.5 * temper.loyal) + attitude(known, power, crisis.target) / 80 - (wrong ? 1.5 : 0)
  const cost = costOfWar(cabinet, contest, contest.losses[power] ?? 0)
  const torn = priceOfTurningOn(cabinet, crisis, crisis.challenger)
  const asked = crisis.declared[crisis.target] === 'concede' ? 0.3 : contest.targetFirm
  const advantage =
    asked * (price + conscience - torn) - cost * cabinet.bent.coming - 0.5 * cabinet.bent.coming
  const comes = cabinet.luck(`${cabinet.round}/call/${crisis.id}`) < likelihood(advantage * 1.3)
  if (comes)
    return {
      stance: 'honour',
      why:
        price > conscience
          ? `comes to ${friend} over ${crisisIn(crisis.title)}: to stay away would cost more in trust than a war costs`
          : `comes to ${friend} over ${crisisIn(crisis.title)}: it keeps its word`,
    }
  const because = wrong
    ? `${friend} broke its own word`
    : torn > 0
      ? `it owes ${nameOf(known, crisis.challenger)} peace`
      : isTheLast(cabinet)
        ? 'nothing follows that could punish it'
        : 'the war would cost it more than the promise is worth'
  return { stance: 'abstain', why: `leaves ${friend} alone over ${crisisIn(crisis.title)}: ${because}` }
}

/** Called to an attack that it has promised: it goes, unless the war or a promise of peace would cost more. */
const joinAsPromised = (cabinet: Cabinet, crisis: Crisis): Stand => {
  const { known, bent, temper } = cabinet
  const leader = nameOf(known, crisis.challenger)
  const contest = contestOf(cabinet, crisis)
  const price = priceOf(cabinet, crisis.challenger, 'abandoned') * bent.reputation
  const conscience = temper.loyal * (1 + 1.5 * temper.loyal) + bent.jackal
  const torn = priceOfTurningOn(cabinet, crisis, crisis.target)
  const odds = 1 - contest.odds
  const cost = costOfWar(cabinet, contest, warCost(cabinet, contest)) * bent.coming
  const advantage = price + conscience + (odds - 0.5) * 2 - torn - cost - 0.8
  const comes = cabinet.luck(`${cabinet.round}/attack/${crisis.id}`) < likelihood(advantage * 1.3)
  if (comes)
    return {
      stance: 'joinChallenger',
      why: `marches with ${leader} over ${crisisIn(crisis.title)}: it has promised to`,
    }
  const because = torn > 0 ? `it owes ${nameOf(known, crisis.target)} peace` : 'the war is not its own'
  return { stance: 'abstain', why: `leaves ${leader} alone over ${crisisIn(crisis.title)}: ${because}` }
}

/** What a war beside the challenger would burn of its own, in points of capability. */
const warCost = ({ known, power }: Cabinet, { odds }: Contest): number =>
  CONSTANTS.crisis.warLoss * capabilityOf(known, power) * Math.sqrt(odds)

/** What the friend's promise protects today, and would no longer once it is an enemy. */
const protectionFrom = (cabinet: Cabinet, { target }: Crisis): number => {
  const { gauges, left } = cabinet
  const ally = gauges.security.terms.find((term) => term.kind === 'ally' && term.power === target)
  const threat = gauges.security.terms.reduce(
    (sum, term) => sum + (term.kind === 'threat' ? term.value : 0),
    1,
  )
  const share = (ally?.value ?? 0) / (threat + 1)
  const { weights } = positionOf(cabinet.known, cabinet.power)
  return share * 25 * weights.security * (left - 1) * resultPerRound(cabinet)
}
