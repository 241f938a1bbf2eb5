/** Orders that are locked, read aloud so that mistakes are heard, and a question for the time that is left. */
import { useState } from 'preact/hooks'
import type { Orders } from '../../../../shared/rules/rounds/orders.ts'
import { lockedSoFar } from '../../../words/orders.ts'
import { ordersInWords } from '../../../words/ordersProse.ts'
import { waitingFor } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import { ArrivalHeading } from '../paper/DocumentHead.tsx'
import type { Notes } from './notes.ts'

type Props = Readonly<{ game: Game; locked: Orders; notes: Notes }>

const FEW = 3

export const Locked = ({ game, locked, notes }: Props) => {
  const [said, say] = useState<string | null>(null)
  const { done, round } = game.stage.value
  const all = game.powers.value.map(({ id }) => id)
  const waiting = all.filter((power) => !done.includes(power))
  const questions = game.scenario.delegationQuestions
  const question = questions[(round - 1) % Math.max(1, questions.length)]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="locked" aria-label="Locked orders" tabIndex={0}>
      <p class="over sealed">Locked, and secret until the report</p>
      <ArrivalHeading>{game.names.The(notes.me)} has decided</ArrivalHeading>
      <p class="prose">{ordersInWords(locked, notes)}</p>
      <p class="sans">
        {lockedSoFar(done.length, all.length)}{' '}
        {waiting.length > 0 && waiting.length <= FEW ? waitingFor(waiting, game.names) : ''} The report opens
        when the last one has, or when the clock runs out.
      </p>
      {game.signs.value === 'signs' && (
        <div>
          <button
            type="button"
            class="btn"
            disabled={game.blocked.value !== null}
            onClick={async () => say(await game.do({ type: 'UnlockOrders' }))}
          >
            Unlock and change
          </button>
        </div>
      )}
      {(said ?? game.blocked.value) && <p role="alert">{said ?? game.blocked.value}</p>}
      {question && (
        <>
          <div class="double-rule" aria-hidden="true" />
          <h2 class="question">A question for your delegation</h2>
          <p>{question}</p>
        </>
      )}
    </section>
  )
}
