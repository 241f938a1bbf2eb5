/**
 * To stand between two that quarrel: the honest broker offers it, and who has friends on both sides; a principal accepts
 * whoever it can trust, unless it is sure to have its way (Touval & Zartman 1985: mediators are accepted for what they
 * can bring about).
 */

import { type Crisis, isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { hasOffered } from '../../../shared/rules/crises/offerMediation.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { entriesOf } from '../../../shared/rules/record.ts'
import { attitude } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { crisisIn, nameOf } from '../cabinet/names.ts'
import { trustIn } from '../cabinet/trust.ts'
import { contestOf } from './contest.ts'

/** Above this part of likelihood the other side is expected to give way by itself. */
const SURE = 0.75
/** A broker by nature needs no love for either side; anybody else needs friends on both. */
const FRIEND = 25
const NO_ENEMY = -20

export const mediationToAnswer = (cabinet: Cabinet): Deed | null => {
  const { known, power } = cabinet
  for (const crisis of openCrises(known).filter((each) => isPrincipal(each, power)))
    for (const [mediator, answers] of entriesOf(crisis.mediation ?? {}))
      if (!(power in answers)) return answer(cabinet, crisis, mediator)
  return null
}

const answer = (cabinet: Cabinet, crisis: Crisis, mediator: PowerId): Deed => {
  const { known, power } = cabinet
  const { challengerFirm, targetFirm } = contestOf(cabinet, crisis)
  const otherYields = 1 - (power === crisis.target ? challengerFirm : targetFirm)
  const name = nameOf(known, mediator)
  const because =
    otherYields > SURE
      ? 'it expects to have its way without'
      : attitude(known, power, mediator) < NO_ENEMY / 2 || trustIn(cabinet, mediator) < 0.5
        ? 'it does not trust it'
        : null
  const taken = Object.values(crisis.mediation ?? {}).some((answers) => answers[power] === 'accepted')
  const says = because === null && !taken ? 'accepted' : 'declined'
  return {
    command: { type: 'AnswerMediation', crisis: crisis.id, mediator, answer: says },
    why:
      says === 'accepted'
        ? `lets ${name} mediate over ${crisisIn(crisis.title)}: a settlement is better than a war`
        : `declines ${name}'s mediation over ${crisisIn(crisis.title)}: ${because ?? 'it has a mediator already'}`,
  }
}

export const mediationToOffer = (cabinet: Cabinet): Deed | null => {
  const { known, power, bent, luck, round } = cabinet
  for (const crisis of openCrises(known)) {
    if (isPrincipal(crisis, power) || hasOffered(crisis, power)) continue
    const least = Math.min(attitude(known, power, crisis.challenger), attitude(known, power, crisis.target))
    const broker = bent.peace > 0.5
    if (least < (broker ? NO_ENEMY : FRIEND)) continue
    if (luck(`${round}/mediate/${crisis.id}`) > (broker ? 0.85 : 0.5)) continue
    return {
      command: { type: 'OfferMediation', crisis: crisis.id },
      why: `offers to mediate over ${crisisIn(crisis.title)}: ${
        broker ? 'nobody should fight over it' : 'both sides are its friends'
      }`,
    }
  }
  return null
}
