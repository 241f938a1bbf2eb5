import { useState } from 'preact/hooks'
import type { PowerId } from '../../shared/rules/ids.ts'
import { capitalised, few } from '../words/names.ts'
import { nextAfter } from '../words/phases.ts'
import type { Page } from './page.ts'
import { addressOf } from './place.ts'

/** This delegation is done: for whom it waits, how to take that back, and something to talk over meanwhile. */
export const Waiting = ({ page: { game, readiness, needs } }: Readonly<{ page: Page }>) => {
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
