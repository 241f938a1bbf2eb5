/** One step at the table: answer what waits, clear what is stale, leave what hurts, offer, and be ready. */
import { lackOfSupport } from '../../shared/rules/home/support.ts'
import { answerToCouncil } from './answerCouncil.ts'
import { answerTo } from './answerProposal.ts'
import { offersToMake } from './attention.ts'
import type { Cabinet } from './cabinet.ts'
import { stancesToDeclare } from './declareStance.ts'
import type { Deed } from './deed.ts'
import { secretToDisclose } from './discloseSecret.ts'
import { draftProposal } from './draftProposal.ts'
import { noticeToGive } from './giveNotice.ts'
import { demandToMake } from './makeDemand.ts'
import { mediationToAnswer, mediationToOffer } from './mediate.ts'
import { namesOf } from './names.ts'
import { awaiting, offersThisRound, unanswered } from './offers.ts'
import { motionToPut } from './putMotion.ts'
import { whyProposed } from './reasons.ts'
import { settlementToPropose } from './settleCrisis.ts'
import { thingsToSay } from './talk/thingsToSay.ts'

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
  const supported = !lackOfSupport(known, power)
  const own =
    mediationToOffer(cabinet) ??
    (supported ? settlementToPropose(cabinet) : null) ??
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
