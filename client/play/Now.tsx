import { useState } from 'preact/hooks'
import { demandInWords } from '../words/crises.ts'
import { demandWords } from '../words/demand.ts'
import { Hint } from './Hint.tsx'
import { demandable } from './mayDemand.ts'
import { NeedItem } from './NeedItem.tsx'
import type { Need } from './needs.ts'
import type { Page } from './page.ts'
import { addressOf } from './place.ts'
import { Nothing, Silence } from './Quiet.tsx'
import { Waiting } from './Waiting.tsx'

/**
 * What needs you now: two at most are shown, the rest are counted; and what to do when nothing does. The hint for the first
 * negotiation helps those who do not know where to begin, and makes room where two things wait.
 */
export const Now = ({ page }: Readonly<{ page: Page }>) => {
  const { game, needs, readiness, silence } = page
  const { phase, round } = game.stage.value
  const [all, setAll] = useState<'two' | 'all'>('two')
  const list = needs.value
  const shown = all === 'all' ? list : list.slice(0, 2)
  return (
    <section class="now" id="what-needs-you" aria-label="What needs you now" tabIndex={-1}>
      {phase === 'negotiation' && round === 1 && list.length < 2 && (
        <Hint game={game} hint="firstNegotiation" />
      )}
      {readiness.value.said === 'ready' || game.orders.value?.locked ? (
        <Waiting page={page} />
      ) : list.length > 0 ? (
        <>
          <ul class="needs">
            {shown.map((need, at) => (
              <NeedItem key={keyOfNeed(need)} page={page} need={need} first={at === 0} />
            ))}
          </ul>
          {shown.length < list.length && (
            <button type="button" class="link more" onClick={() => setAll('all')}>
              and {list.length - shown.length} more
            </button>
          )}
        </>
      ) : silence.value ? (
        <Silence page={page} />
      ) : (
        <Nothing page={page} />
      )}
      <OthersCrises page={page} />
    </section>
  )
}

const keyOfNeed = (need: Need): string => {
  switch (need.kind) {
    case 'orders':
    case 'signature':
      return need.kind
    case 'crisis':
    case 'called':
    case 'mediates':
      return `${need.kind}/${need.crisis}`
    case 'vote':
      return `${need.kind}/${need.treaty}/${need.ballot.by}`
    case 'invitation':
    case 'outvoted':
      return `${need.kind}/${need.treaty}`
    case 'notice':
      return `${need.kind}/${need.treaty}/${need.by}`
    case 'found':
      return `${need.kind}/${need.treaty}`
  }
}

/** Crises that do not name this power: a plain line each, without a mark; and the way to a crisis of one's own. */
const OthersCrises = ({ page: { game, othersCrises } }: Readonly<{ page: Page }>) => {
  const mayDemand = demandable(game).length > 0
  if (othersCrises.value.length === 0 && !mayDemand) return null
  return (
    <ul class="others">
      {othersCrises.value.map((crisis) => (
        <li key={crisis.id}>
          <a href={addressOf({ at: 'crisis', crisis: crisis.id })}>{crisis.title}</a>:{' '}
          {demandInWords(crisis, null, game.names)} from {game.names.the(crisis.target)}.
        </li>
      ))}
      {mayDemand && (
        <li>
          <a href={addressOf({ at: 'demand', power: null })}>{demandWords.offerToAll}</a>{' '}
          {demandWords.offerMeans}
        </li>
      )}
    </ul>
  )
}
