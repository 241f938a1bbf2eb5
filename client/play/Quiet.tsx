import { useEffect, useState } from 'preact/hooks'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Prospect } from '../../shared/view/considerPartners.ts'
import { negotiationBegins } from '../words/clock.ts'
import { few } from '../words/names.ts'
import type { Page } from './page.ts'
import { addressOf, newDraft } from './place.ts'
import { keyOfPowers } from './talk/channels.ts'
import { whomToAsk } from './whomToAsk.ts'

/** The first negotiation, before anybody has made an offer: somebody has to begin, and with whom it would pay. */
export const Silence = ({ page: { game } }: Readonly<{ page: Page }>) => {
  const [prospects, setProspects] = useState<readonly Prospect[] | null>(null)
  const line = game.connection.line.value.state
  useEffect(() => {
    if (line === 'up') void game.connection.consider({ kind: 'partners' }).then(setProspects)
  }, [game, line])
  const me = game.myPower.value
  const warmest = me ? whomToAsk(me, game.powers.value, game.treaties.value) : null
  const best = prospects?.[0]?.power ?? warmest
  return (
    <div class="state">
      <h2>Nothing waits for you yet</h2>
      <p>Nobody has made you an offer. {someoneHasToBegin(prospects ?? [], warmest, game.names)}</p>
      <div class="acts">
        <a class="btn primary" href={addressOf(best ? newDraft(best) : newDraft())}>
          Draft a treaty
        </a>
        {best && (
          <a class="btn" href={addressOf({ at: 'talk', channel: keyOfPowers([best]) })}>
            Write to {game.names.the(best)}
          </a>
        )}
      </div>
    </div>
  )
}

const someoneHasToBegin = (
  prospects: readonly Prospect[],
  warmest: PowerId | null,
  names: Page['game']['names'],
): string => {
  const [best] = prospects
  if (best && prospects.length === 1)
    return `Someone has to begin: ${names.the(best.power)} would gain from a treaty with you.`
  if (best)
    return `Someone has to begin: ${few(prospects.length)} powers would gain from a treaty with you, and ${names.the(best.power)} the most.`
  return warmest
    ? `Someone has to begin: of those who owe you no help, ${names.the(warmest)} thinks best of you.`
    : 'Someone has to begin.'
}

/** Nothing needs this delegation: what it can still do. */
export const Nothing = ({ page: { game } }: Readonly<{ page: Page }>) => {
  const { phase, label } = game.stage.value
  if (phase === 'briefing')
    return (
      <div class="state">
        <h2>Read what {label} brings</h2>
        <p>{negotiationBegins(game.connection.clock.value)}</p>
      </div>
    )
  return (
    <div class="state">
      <h2>Nothing waits for you</h2>
      <p>
        {phase === 'negotiation'
          ? 'You can still talk, draft and read. When your delegation is done, say that you are ready.'
          : 'Talk it over with your delegation.'}
      </p>
      {phase === 'negotiation' && (
        <div class="acts">
          <a class="btn" href={addressOf(newDraft())}>
            Draft a treaty
          </a>
        </div>
      )}
    </div>
  )
}
