/** The life of treaties, as lines of a log. */
import type { TreatyId } from '../../../shared/rules/ids.ts'
import type { GameEvent } from '../../../shared/rules/rules.ts'
import type { RefusalReason } from '../../../shared/rules/treaties/treaty.ts'
import type { World } from '../../../shared/rules/world.ts'
import { inWorld } from './inWorld.ts'
import { type LogLine, line, SECRET } from './line.ts'

export type TreatyEvent = Extract<
  GameEvent,
  {
    type:
      | 'TreatyProposed'
      | 'TreatyAmended'
      | 'TreatySigned'
      | 'TreatyEnteredForce'
      | 'SignatureTakenBack'
      | 'TreatyRefused'
      | 'ProposalTakenBack'
      | 'DraftShared'
      | 'DraftDropped'
      | 'NoticeGiven'
      | 'SecretLearned'
      | 'TreatyExpired'
      | 'PartyLeft'
      | 'TreatyRenounced'
      | 'TreatyDisclosed'
      | 'RatificationBegun'
      | 'RatificationFailed'
  }
>

export const lineOfTreaty = (event: TreatyEvent, after: World): LogLine => {
  const say = inWorld(after)
  switch (event.type) {
    case 'TreatyProposed': {
      const others = event.parties.filter((party) => party !== event.by)
      return line('treaties', event.by, `proposed ${say.treaty(event.treaty)} to ${say.all(others)}`, SECRET)
    }
    case 'TreatyAmended': {
      const text = `answered with revision ${event.revision} of ${say.treaty(event.treaty)}`
      return line('treaties', event.by, text, SECRET)
    }
    case 'TreatySigned':
      return line('treaties', event.by, `signed ${say.treaty(event.treaty)}`, say.secrecyOf(event.treaty))
    case 'TreatyEnteredForce':
      return line(
        'treaties',
        null,
        `${say.treaty(event.treaty)} is in force: ${say.parties(event.treaty)}${settling(event.treaty, after)}`,
        {
          whose: 'In force',
          ...say.secrecyOf(event.treaty),
        },
      )
    case 'SignatureTakenBack': {
      const text = `took its signature back from ${say.treaty(event.treaty)}`
      return line('treaties', event.by, text, SECRET)
    }
    case 'TreatyRefused': {
      const text = `refused ${say.treaty(event.treaty)}: ${BECAUSE[event.because]}`
      return line('treaties', event.by, text, SECRET)
    }
    case 'ProposalTakenBack':
      return line('treaties', event.by, `took ${say.treaty(event.treaty)} off the table`, SECRET)
    case 'DraftShared':
      return line('treaties', event.draft.power, `drafted ${event.draft.terms.title}`, SECRET)
    case 'DraftDropped':
      return line('treaties', null, 'a draft was thrown away', { whose: 'Drawer', ...SECRET })
    case 'NoticeGiven': {
      const text = `gave notice of leaving ${say.treaty(event.treaty)}`
      return line('treaties', event.by, text, say.secrecyOf(event.treaty))
    }
    case 'SecretLearned':
      return line('treaties', event.by, `found out about ${say.treaty(event.treaty)}`, SECRET)
    case 'TreatyExpired':
      return line('treaties', null, `${say.treaty(event.treaty)} has run out`, {
        whose: 'Calendar',
        ...say.secrecyOf(event.treaty),
      })
    case 'PartyLeft': {
      const text =
        event.how === 'expelled'
          ? `is expelled from ${say.treaty(event.treaty)}`
          : `is free of ${say.treaty(event.treaty)}, after notice`
      return line('treaties', event.power, text, say.secrecyOf(event.treaty))
    }
    case 'RatificationBegun':
      return line(
        'treaties',
        null,
        `${say.treaty(event.treaty)} is signed by all, and waits to be ratified`,
        {
          whose: 'Signed',
          ...SECRET,
        },
      )
    case 'RatificationFailed':
      return line('treaties', event.by, `did not ratify ${say.treaty(event.treaty)}`, SECRET)
    case 'TreatyDisclosed':
      return line('treaties', event.by, `published ${say.treaty(event.treaty)}, which was secret`)
    case 'TreatyRenounced': {
      const text = `left ${say.treaty(event.treaty)} without notice`
      return line('treaties', event.by, text, say.secrecyOf(event.treaty))
    }
  }
}

/** "; it settles Agadir" */
const settling = (treaty: TreatyId, { crises }: World): string => {
  const settled = Object.values(crises).find(({ settlement }) => settlement?.treaty === treaty)
  return settled ? `; it settles ${settled.title}` : ''
}

const BECAUSE: Readonly<Record<RefusalReason, string>> = {
  tooLittle: 'it does not bind enough',
  tooMuchAutonomy: 'it costs too much autonomy',
  shareTooLarge: 'the share is too large',
  noTrust: 'no trust that it would be kept',
  promisedOthers: 'promised to somebody else',
  unsaid: 'no reason was given',
}
