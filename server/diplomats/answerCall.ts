/** An ally is in trouble: come, or stay away. */
import type { Call, Crisis } from '../../shared/rules/crises/crisis.ts'
import { callsIn } from '../../shared/rules/crises/promises.ts'
import { attitude, positionOf } from '../../shared/rules/world.ts'
import { type Cabinet, isTheLast, resultPerRound } from './cabinet.ts'
import { contestOf, priceOf } from './contest.ts'
import { likelihood } from './logit.ts'
import { nameOf } from './names.ts'
import { breaksPeace, costOfWar, sideFreely } from './sideFreely.ts'
import type { Stand } from './standInCrisis.ts'
import { grievanceAgainst } from './trust.ts'

export const answerCrisis = (cabinet: Cabinet, crisis: Crisis): Stand | null => {
  const call = callsIn(cabinet.known, crisis).find(
    ({ power, side }) => power === cabinet.power && side === 'target',
  )
  return call ? answerCall(cabinet, crisis, call) : sideFreely(cabinet, crisis)
}

const answerCall = (cabinet: Cabinet, crisis: Crisis, call: Call): Stand => {
  const { known, temper, power } = cabinet
  const friend = nameOf(known, crisis.target)
  if (call.when === 'automatic')
    return { stance: 'honour', why: `comes to ${friend} over ${crisis.title}: its hands are tied` }
  const contest = contestOf(cabinet, crisis)
  const wrong = grievanceAgainst(cabinet, crisis.target)
  const price =
    (priceOf(cabinet, crisis.target, 'abandoned') + protectionFrom(cabinet, crisis)) * cabinet.bent.reputation
  const conscience =
    temper.loyal * (1 + 1.5 * temper.loyal) + attitude(known, power, crisis.target) / 80 - (wrong ? 1.5 : 0)
  const cost = costOfWar(cabinet, contest, contest.losses[power] ?? 0)
  const torn = breaksPeace(cabinet, crisis, crisis.challenger)
    ? priceOf(cabinet, crisis.challenger, 'betrayed') + 1
    : 0
  const asked = crisis.declared[crisis.target] === 'concede' ? 0.3 : contest.targetFirm
  const advantage =
    asked * (price + conscience - torn) - cost * cabinet.bent.coming - 0.5 * cabinet.bent.coming
  const comes = cabinet.luck(`${cabinet.round}/call/${crisis.id}`) < likelihood(advantage * 1.3)
  if (comes)
    return {
      stance: 'honour',
      why:
        price > conscience
          ? `comes to ${friend} over ${crisis.title}: to stay away would cost more in trust than a war costs`
          : `comes to ${friend} over ${crisis.title}: it keeps its word`,
    }
  const because = wrong
    ? `${friend} broke its own word`
    : torn > 0
      ? `it owes ${nameOf(known, crisis.challenger)} peace`
      : isTheLast(cabinet)
        ? 'nothing follows that could punish it'
        : 'the war would cost it more than the promise is worth'
  return { stance: 'abstain', why: `leaves ${friend} alone over ${crisis.title}: ${because}` }
}

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
