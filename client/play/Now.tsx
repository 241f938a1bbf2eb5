import { useEffect, useState } from 'preact/hooks'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Prospect } from '../../shared/view/considerPartners.ts'
import { demandInWords } from '../words/crises.ts'
import { capitalised, few } from '../words/names.ts'
import { nextAfter } from '../words/phases.ts'
import { Hint } from './Hint.tsx'
import { NeedItem } from './NeedItem.tsx'
import type { Need } from './needs.ts'
import type { Page } from './page.ts'
import { addressOf, newDraft } from './place.ts'
import { keyOfPowers } from './talk/channels.ts'

/** What needs you now: two at most are shown, the rest are counted; and what to do when nothing does. */
export const Now = ({ page }: Readonly<{ page: Page }>) => {
  const { game, needs, readiness, silence } = page
  const { phase, round } = game.stage.value
  const [all, setAll] = useState<'two' | 'all'>('two')
  const list = needs.value
  const shown = all === 'all' ? list : list.slice(0, 2)
  return (
    <section class="now" id="now" aria-label="What needs you now" tabIndex={-1}>
      {phase === 'negotiation' && round === 1 && <Hint game={game} hint="firstNegotiation" />}
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
      return `${need.kind}/${need.crisis}`
    case 'notice':
      return `${need.kind}/${need.treaty}/${need.by}`
  }
}

/** Crises that do not name this power: a plain line each, without a mark. */
const OthersCrises = ({ page: { game, othersCrises } }: Readonly<{ page: Page }>) => {
  if (othersCrises.value.length === 0) return null
  return (
    <ul class="others">
      {othersCrises.value.map((crisis) => (
        <li key={crisis.id}>
          <a href={addressOf({ at: 'crisis', crisis: crisis.id })}>{crisis.title}</a>:{' '}
          {demandInWords(crisis, null, game.names)} from {game.names.the(crisis.target)}.
        </li>
      ))}
    </ul>
  )
}

const Waiting = ({ page: { game, readiness, needs } }: Readonly<{ page: Page }>) => {
  const { phase, round } = game.stage.value
  const { missing, done, all, said } = readiness.value
  const questions = game.scenario.delegationQuestions
  const question = questions[(round - 1) % Math.max(1, questions.length)]
  const [refusal, setRefusal] = useState<string | null>(null)
  return (
    <div class="state">
      <p class="over good">{phase === 'orders' ? 'Your orders are locked' : 'You are ready'}</p>
      <h2>{missing.length > 0 ? `Waiting for ${waitedFor(game.names, missing)}` : 'Everybody is ready'}</h2>
      <p>
        {capitalised(few(done))} of {few(all)} are ready. When all are, {nextAfter(phase)} at once.{' '}
        {phase === 'orders'
          ? 'Until then you can unlock your orders and change them.'
          : 'Until then you can still talk, and take this back if something changes.'}
      </p>
      <div class="acts">
        {said === 'ready' && game.signs.value === 'signs' && (
          <button
            type="button"
            class="btn"
            onClick={async () => setRefusal(await game.do({ type: 'DeclareReady', ready: 'notReady' }))}
          >
            We are not ready after all
          </button>
        )}
        {phase === 'orders' && (
          <a class="btn" href={addressOf({ at: 'orders' })}>
            Look at the orders
          </a>
        )}
      </div>
      {refusal && <p role="alert">{refusal}</p>}
      {needs.value.some(({ kind }) => kind === 'signature') && (
        <p>
          Still unanswered: <a href={addressOf({ at: 'treaties' })}>the texts on the table</a>.
        </p>
      )}
      {question && (
        <p class="note">
          Meanwhile: {question}{' '}
          {phase === 'negotiation' && <a href={addressOf({ at: 'orders' })}>Think your orders through.</a>}
        </p>
      )}
    </div>
  )
}

/** At most three by name. */
const waitedFor = (names: Page['game']['names'], missing: readonly PowerId[]) =>
  missing.length <= 3 ? names.all(missing) : `${few(missing.length)} powers`

/** The first negotiation, before anybody has made an offer: somebody has to begin, and with whom it would pay. */
const Silence = ({ page: { game } }: Readonly<{ page: Page }>) => {
  const [prospects, setProspects] = useState<readonly Prospect[] | null>(null)
  const line = game.connection.line.value.state
  useEffect(() => {
    if (line === 'up') void game.connection.consider({ kind: 'partners' }).then(setProspects)
  }, [game, line])
  const best = prospects?.[0]?.power
  return (
    <div class="state">
      <h2>Nothing waits for you yet</h2>
      <p>
        Nobody has made you an offer. Someone has to begin
        {best && prospects
          ? `: ${prospects.length === 1 ? `${game.names.the(best)} would gain from a treaty with you.` : `${few(prospects.length)} powers would gain from a treaty with you, and ${game.names.the(best)} the most.`}`
          : '.'}
      </p>
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

const Nothing = ({ page: { game } }: Readonly<{ page: Page }>) => {
  const { phase, label } = game.stage.value
  if (phase === 'briefing')
    return (
      <div class="state">
        <h2>Read what {label} brings</h2>
        <p>Negotiation begins when all are ready, or when the time is up.</p>
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
