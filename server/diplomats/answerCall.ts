/** An ally is in trouble: come, stay away, or, where nothing is owed, come all the same. */
import type { Call, Crisis } from '../../shared/rules/crises/crisis.ts'
import { strengths, targetOdds } from '../../shared/rules/crises/odds.ts'
import { brokenAgainst, callsIn } from '../../shared/rules/crises/promises.ts'
import { attitude, positionOf } from '../../shared/rules/world.ts'
import { type Cabinet, isTheLast, resultPerCapability, resultPerRound } from './cabinet.ts'
import { type Contest, contestOf, priceOf } from './contest.ts'
import { likelihood } from './logit.ts'
import { nameOf } from './names.ts'
import type { Stand } from './standInCrisis.ts'
import { grievanceAgainst } from './trust.ts'

export const answerCrisis = (cabinet: Cabinet, crisis: Crisis): Stand | null => {
  const call = callsIn(cabinet.known, crisis).find(
    ({ power, side }) => power === cabinet.power && side === 'target',
  )
  return call ? answerCall(cabinet, crisis, call) : comeUnasked(cabinet, crisis)
}

const answerCall = (cabinet: Cabinet, crisis: Crisis, call: Call): Stand => {
  const { known, temper, power } = cabinet
  const friend = nameOf(known, crisis.target)
  if (call.when === 'automatic')
    return { stance: 'honour', why: `comes to ${friend} over ${crisis.title}: its hands are tied` }
  const contest = contestOf(cabinet, crisis)
  const wrong = grievanceAgainst(cabinet, crisis.target)
  const price = priceOf(cabinet, crisis.target, 'abandoned') + protectionFrom(cabinet, crisis)
  const conscience = temper.loyal * 1.6 + attitude(known, power, crisis.target) / 80 - (wrong ? 1.5 : 0)
  const cost = costOfWar(cabinet, contest)
  const torn = breaksPeace(cabinet, crisis) ? priceOf(cabinet, crisis.challenger, 'betrayed') + 1 : 0
  const asked = crisis.declared[crisis.target] === 'concede' ? 0.3 : contest.targetFirm
  const advantage = asked * (price + conscience - torn) - cost - 0.5
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

/** Whether to side with the target would turn on a power to which this one owes peace. */
const breaksPeace = ({ known, power }: Cabinet, crisis: Crisis): boolean =>
  brokenAgainst(known, crisis, power, crisis.challenger).length > 0

/** What a war would burn, and the objective to stay out of one, by how likely it is to come to that. */
const costOfWar = (cabinet: Cabinet, contest: Contest): number => {
  const { known, power } = cabinet
  const war = contest.challengerFirm * contest.targetFirm
  const burned = (contest.losses[power] ?? 0) * resultPerCapability(cabinet)
  const peace = positionOf(known, power).objectives.find(({ kind }) => kind === 'stayedOutOfWar')
  return war * (burned + (peace?.points ?? 0))
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

/** Rarely, and only with the heart or the balance of power in it, a government comes that owes nothing. */
const comeUnasked = (cabinet: Cabinet, crisis: Crisis): Stand | null => {
  const { known, power, outlay, luck, round } = cabinet
  const { challenger, target } = crisis
  const love = attitude(known, power, target)
  const hate = attitude(known, power, challenger)
  if (love < 25 || hate > -15) return null
  if (breaksPeace(cabinet, crisis)) return null
  const contest = contestOf(cabinet, crisis)
  const alone = strengths(known, crisis, { withTarget: [], withChallenger: [] }, outlay)
  const joined = strengths(known, crisis, { withTarget: [power], withChallenger: [] }, outlay)
  const turned = targetOdds(joined) - targetOdds(alone)
  if (turned < 0.1) return null
  const heart = love / 60 - hate / 60 + turned * crisis.stakes * 0.4 + (cabinet.temper.bold - 0.5)
  const advantage = heart - costOfWar(cabinet, { ...contest, losses: { [power]: 1.5 } }) - 2.2
  return luck(`${round}/unasked/${crisis.id}`) < likelihood(advantage * 1.5)
    ? {
        stance: 'joinTarget',
        why: `comes to ${nameOf(known, target)} over ${crisis.title} unasked: ${nameOf(known, challenger)} must not grow`,
      }
    : null
}
