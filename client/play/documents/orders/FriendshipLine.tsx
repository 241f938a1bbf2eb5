/** Points for another power's good opinion, and which power. */
import type { PowerId } from '../../../../shared/rules/ids.ts'
import { signed } from '../../../words/names.ts'
import type { Game } from '../../game.ts'
import { Pick } from '../paper/Pick.tsx'
import { Stepper } from './Stepper.tsx'

type Props = Readonly<{
  game: Game
  /** Null for a line that names nobody yet. */
  power: PowerId | null
  /** Whom else it could be. */
  others: readonly PowerId[]
  points: number
  by: number | null
  choose(power: PowerId | null): void
  more: (() => void) | null
  less: (() => void) | null
}>

const NOBODY = 'nobody'

export const FriendshipLine = ({ game, power, others, points, by, choose, more, less }: Props) => {
  const name = (id: PowerId | null) => (id ? game.names.the(id) : NOBODY)
  const choices = [null, ...(power ? [power] : []), ...others]
  const label = `Friendship with ${name(power)}`
  const opinion = power ? (game.power(power)?.attitudes[game.myPower.value ?? power] ?? 0) : 0
  return (
    <div class="line">
      <div>
        <h3>
          Friendship with{' '}
          <Pick
            name="Friendship with"
            chosen={name(power)}
            options={choices.map(name)}
            choose={(index) => choose(choices[index] ?? null)}
            tone={power ? undefined : 'empty'}
          />
        </h3>
        <p class="note">
          {power === null
            ? 'Points that you spend on another power’s opinion of you.'
            : points > 0 && by !== null
              ? `Its opinion of you ${signed(by)}.`
              : `It thinks ${signed(Math.round(opinion))} of you now.`}
        </p>
      </div>
      <Stepper
        name={label}
        points={points}
        more={power ? more : null}
        less={power && points > 0 ? less : null}
      />
    </div>
  )
}
