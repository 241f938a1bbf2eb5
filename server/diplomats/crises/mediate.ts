/**
 * To stand between two that quarrel. Who has a stake in peace and none in the quarrel offers it; a principal lets in
 * whoever it can trust, where it is not sure to have its way and there is something that both could sign (Touval &
 * Zartman 1985: mediators are accepted for what they can bring about).
 */

import { type Crisis, isPrincipal, opponentOf } from '../../../shared/rules/crises/crisis.ts'
import { mediatorsOf } from '../../../shared/rules/crises/mediation.ts'
import { hasOffered } from '../../../shared/rules/crises/offerMediation.ts'
import { callsIn } from '../../../shared/rules/crises/promises.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { entriesOf } from '../../../shared/rules/record.ts'
import { attitude, positionOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { crisisIn, nameOf } from '../cabinet/names.ts'
import { trustIn } from '../cabinet/trust.ts'
import { contestOf } from './contest.ts'
import { fairPoints } from './fairDivision.ts'

/** Above this likelihood that the other side gives way by itself, nobody is needed. */
const SURE = 0.9
/** Who is liked less than this is let in by neither side, and does not ask. */
const NO_ENEMY = -20
/** From here on two are friends. */
const FRIEND = 25

export const mediationToAnswer = (cabinet: Cabinet): Deed | null => {
  const { known, power } = cabinet
  for (const crisis of openCrises(known).filter((each) => isPrincipal(each, power))) {
    const offers = entriesOf(crisis.mediation ?? {})
    const [waiting] = offers.find(([, answers]) => !(power in answers)) ?? []
    if (waiting) return answer(cabinet, crisis, waiting)
    const theirs = chosenBy(crisis, opponentOf(crisis, power))
    const ours = chosenBy(crisis, power)
    if (ours && theirs && ours !== theirs && !whyNot(cabinet, crisis, theirs))
      return answer(cabinet, crisis, theirs)
  }
  return null
}

const answer = (cabinet: Cabinet, crisis: Crisis, mediator: PowerId): Deed => {
  const { known, power } = cabinet
  const name = nameOf(known, mediator)
  const because = whyNot(cabinet, crisis, mediator) ?? (isBetter(cabinet, crisis, mediator) ? null : TAKEN)
  return {
    command: {
      type: 'AnswerMediation',
      crisis: crisis.id,
      mediator,
      answer: because === null ? 'accepted' : 'declined',
    },
    why: because
      ? `declines ${name}'s mediation over ${crisisIn(crisis.title)}: ${because}`
      : `lets ${name} mediate over ${crisisIn(crisis.title)}: ${
          chosenBy(crisis, power) ? 'the other side has chosen it too' : 'a settlement is better than a war'
        }`,
  }
}

const TAKEN = 'it has a mediator already'

/** What speaks against letting this power in, or null. */
const whyNot = (cabinet: Cabinet, crisis: Crisis, mediator: PowerId): string | null => {
  const { known, power } = cabinet
  const { challengerFirm, targetFirm } = contestOf(cabinet, crisis)
  if ((power === crisis.target ? challengerFirm : targetFirm) < 1 - SURE)
    return 'it expects to have its way without'
  if (attitude(known, power, mediator) < NO_ENEMY / 2 || trustIn(cabinet, mediator) < 0.5)
    return 'it does not trust it'
  return fairPoints(cabinet, crisis, [mediator]) === null ? 'it sees nothing that both could sign' : null
}

/** A mediator is of use only where both have chosen the same. */
const isBetter = ({ power }: Cabinet, crisis: Crisis, mediator: PowerId): boolean => {
  const ours = chosenBy(crisis, power)
  const theirs = chosenBy(crisis, opponentOf(crisis, power))
  return ours === undefined || (ours !== theirs && theirs === mediator)
}

const chosenBy = ({ mediation }: Crisis, principal: PowerId): PowerId | undefined =>
  entriesOf(mediation ?? {}).find(([, answers]) => answers[principal] === 'accepted')?.[0]

export const mediationToOffer = (cabinet: Cabinet): Deed | null => {
  const { known, power, luck, round } = cabinet
  for (const crisis of openCrises(known)) {
    if (isPrincipal(crisis, power) || hasOffered(crisis, power) || mediatorsOf(known, crisis).length > 0)
      continue
    const stake = takesSide(cabinet, crisis) ? null : stakeInPeace(cabinet, crisis)
    if (!stake || !isRipe(cabinet, crisis) || luck(`${round}/mediate/${crisis.id}`) > stake.likely) continue
    return {
      command: { type: 'OfferMediation', crisis: crisis.id },
      why: `offers to mediate over ${crisisIn(crisis.title)}: ${stake.words}`,
    }
  }
  return null
}

/** Neither is sure that the other gives way, and both could sign something: to offer before is to be turned away (Zartman 1989). */
const isRipe = (cabinet: Cabinet, crisis: Crisis): boolean => {
  const { challengerFirm, targetFirm } = contestOf(cabinet, crisis)
  return (
    Math.min(challengerFirm, targetFirm) >= 1 - SURE && fairPoints(cabinet, crisis, [cabinet.power]) !== null
  )
}

/** Who would gain by one side's victory, or has promised to help it to one, stands between nobody. */
const takesSide = ({ known, power }: Cabinet, crisis: Crisis): boolean =>
  callsIn(known, crisis).some((call) => call.power === power && call.side === 'challenger') ||
  positionOf(known, power).objectives.some(
    (each) => each.kind === 'crisisFavours' && each.crisis === crisis.id,
  )

/** How likely it offers, and what it would say; null where one of the two is its enemy. */
const stakeInPeace = (
  { known, power, bent }: Cabinet,
  crisis: Crisis,
): Readonly<{ likely: number; words: string }> | null => {
  const least = Math.min(attitude(known, power, crisis.challenger), attitude(known, power, crisis.target))
  if (least < NO_ENEMY) return null
  if (bent.peace > 0.5) return { likely: 0.85, words: 'nobody should fight over it' }
  if (least >= FRIEND) return { likely: 0.6, words: 'both sides are its friends' }
  if (callsIn(known, crisis).some((call) => call.power === power))
    return { likely: 0.5, words: 'a war would draw it in' }
  return { likely: 0.25 + 0.01 * least, words: 'it would gain by peace, and by neither side’s victory' }
}
