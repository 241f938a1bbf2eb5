import { useEffect } from 'preact/hooks'
import { HINTS, type HintName } from '../words/hints.ts'
import type { Game } from './game.ts'
import { dismiss, give, isGiven } from './hints.ts'

type Props = Readonly<{ game: Game; hint: HintName }>

/** A short hint where it helps; it stands in the text and never over the thing that it explains. */
export const Hint = ({ game, hint }: Props) => {
  const { phase, round } = game.stage.value
  const when = `${round}/${phase}`
  const shown = isGiven(hint, when)
  useEffect(() => {
    if (shown) give(hint, when)
  }, [shown, hint, when])
  if (!shown) return null
  const power = game.myPower.value ? game.names.the(game.myPower.value) : 'your power'
  const [first, rest] = HINTS[hint]
  return (
    <div class="hint">
      <p>
        <b>{first.replace('{power}', power)}</b> {rest}
      </p>
      <button type="button" onClick={() => dismiss(hint)}>
        Got it
      </button>
    </div>
  )
}
