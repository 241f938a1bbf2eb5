/** One step at the table: answer what waits, clear what is stale, leave what hurts, offer, and be ready. */
import { lackOfSupport } from '../../shared/rules/home/support.ts'
import type { Cabinet } from './cabinet/cabinet.ts'
import type { Deed } from './cabinet/deed.ts'
import { namesOf } from './cabinet/names.ts'
import { answerToCouncil } from './councils/answerCouncil.ts'
import { motionToPut } from './councils/putMotion.ts'
import { stancesToDeclare } from './crises/declareStance.ts'
import { demandToMake } from './crises/makeDemand.ts'
import { mediationToAnswer, mediationToOffer } from './crises/mediate.ts'
import { thingsToSay } from './talk/thingsToSay.ts'
import { answerTo } from './treaties/answerProposal.ts'
import { offersToMake } from './treaties/attention.ts'
import { secretToDisclose } from './treaties/discloseSecret.ts'
import { draftProposal } from './treaties/draftProposal.ts'
import { noticeToGive } from './treaties/giveNotice.ts'
import { awaiting, offersThisRound, unanswered } from './treaties/offers.ts'
import { whyProposed } from './treaties/reasons.ts'
import { settlementToPropose } from './treaties/settleCrisis.ts'

export const negotiate = (cabinet: Cabinet): readonly Deed[] => {
  const { known, power } = cabinet
  const council = answerToCouncil(cabinet)
  if (council) return [council]
  const text = awaiting(cabinet)[0]
  if (text) return [answerTo(cabinet, text)]
  const mediator = mediationToAnswer(cabinet)
  if (mediator) return [mediator]
  const said = thingsToSay(cabinet)[0]
  if (said) return [said]
  const supported = !lackOfSupport(known, power)
  const settlement = supported ? settlementToPropose(cabinet) : null
  if (settlement) return [settlement]
  if (known.ready.includes(power)) return []
  const stale = unanswered(cabinet)[0]
  if (stale)
    return [
      {
        command: { type: 'TakeBackProposal', treaty: stale.id },
        why: `takes its text back: ${namesOf(known, waitedFor(stale))} did not answer`,
      },
    ]
  const offers = offersThisRound(cabinet).length
  const notice = offers === 0 ? noticeToGive(cabinet) : null
  if (notice) return [notice]
  const own =
    mediationToOffer(cabinet) ??
    secretToDisclose(cabinet) ??
    (supported ? motionToPut(cabinet) : null) ??
    demandToMake(cabinet)
  if (own) return [own]
  const told = stancesToDeclare(cabinet)[0]
  if (told) return [told]
  const offer = offers < offersToMake(cabinet) && supported ? draftProposal(cabinet) : null
  if (offer)
    return [
      {
        command: { type: 'ProposeTreaty', to: [...offer.to], terms: offer.terms, draft: null },
        why: whyProposed(cabinet, offer.to, offer.mine),
      },
    ]
  return [{ command: { type: 'DeclareReady', ready: 'ready' }, why: 'has nothing more to offer this round' }]
}

const waitedFor = ({ parties, signed }: ReturnType<typeof unanswered>[number]) =>
  parties.filter((party) => !signed.includes(party))
