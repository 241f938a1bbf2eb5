/** Treaties under which a breaker can be owed nothing in this round; shown only where somebody broke one. */
import { isSame, type Suspension } from '../../../../shared/rules/treaties/suspend.ts'
import { termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import { suspending as words } from '../../../words/suspending.ts'
import type { Game } from '../../game.ts'

type Props = Readonly<{
  game: Game
  /** Where it would be lawful. */
  open: readonly Suspension[]
  chosen: readonly Suspension[]
  change(chosen: readonly Suspension[]): void
}>

export const SuspendList = ({ game, open, chosen, change }: Props) => {
  if (open.length === 0) return null
  return (
    <fieldset class="suspend">
      <legend>{words.title}</legend>
      <p class="note">{words.means}</p>
      <ul>
        {open.map((each) => {
          const treaty = game.treaty(each.treaty)
          return (
            <li key={`${each.treaty}/${each.toward}`}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.some((other) => isSame(each, other))}
                  onChange={({ currentTarget }) =>
                    change(
                      currentTarget.checked
                        ? [...chosen, each]
                        : chosen.filter((other) => !isSame(each, other)),
                    )
                  }
                />
                <span>
                  {treaty ? termsOf(treaty).title : each.treaty}
                  <small> {words.toward(game.names.the(each.toward))}</small>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
