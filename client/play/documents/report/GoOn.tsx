/** On to the next round: said by the head, counted for everybody. */
import { useState } from 'preact/hooks'
import { goneOn, goOn, nextRound } from '../../../words/report.ts'
import type { Game } from '../../game.ts'
import { headName } from '../paper/askHead.ts'

export const GoOn = ({ game }: Readonly<{ game: Game }>) => {
  const [said, say] = useState<string | null>(null)
  const { next, done } = game.stage.value
  const me = game.myPower.value
  const gone = me !== null && done.includes(me)
  const declare = async () => say(await game.do({ type: 'DeclareReady', ready: gone ? 'notReady' : 'ready' }))
  return (
    <div class="report-foot">
      <p>
        {nextRound(next)}
        <span class="note">{goneOn(done.length, game.powers.value.length)}</span>
        {said && <span role="alert">{said}</span>}
      </p>
      {game.signs.value === 'signs' ? (
        <button
          type="button"
          class={gone ? 'btn' : 'btn primary'}
          aria-pressed={gone}
          disabled={game.blocked.value !== null}
          onClick={declare}
        >
          {gone ? 'Not yet after all' : goOn(next)}
        </button>
      ) : (
        <p class="note">
          {gone ? 'Your delegation has gone on.' : `${headName(game)} goes on for all of you.`}
        </p>
      )}
    </div>
  )
}
