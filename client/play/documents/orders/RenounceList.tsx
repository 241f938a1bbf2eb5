/** Treaties that can be left at once, each with its price: the unlawful way out, and so not in the way. */
import type { TreatyId } from '../../../../shared/rules/ids.ts'
import { theTreaty } from '../../../../shared/rules/treaties/theTreaty.ts'
import { termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import type { OrdersPaper } from '../../../../shared/view/papers.ts'
import { listed } from '../../../words/names.ts'
import { price } from '../../../words/price.ts'
import type { Game } from '../../game.ts'

type Props = Readonly<{
  game: Game
  paper: OrdersPaper
  leaving: readonly TreatyId[]
  change(leaving: readonly TreatyId[]): void
}>

export const RenounceList = ({ game, paper, leaving, change }: Props) => {
  const me = game.myPower.value
  const bound = game.treaties.value.filter(
    ({ status, parties }) => status === 'inForce' && me !== null && parties.includes(me),
  )
  if (bound.length === 0) return <p class="note renounce">No treaty binds you.</p>
  const named = leaving.flatMap((id) => {
    const treaty = game.treaty(id)
    return treaty ? [theTreaty(termsOf(treaty).title)] : []
  })
  return (
    <details class="renounce">
      <summary>
        <span class="note">
          {named.length === 0 ? 'You leave no treaty.' : `You leave ${listed(named)} without notice.`}
        </span>{' '}
        <span class="link">Renounce a treaty</span>
      </summary>
      <p class="note">
        You stay bound until this round is over, and then you are free. Everybody who can know it remembers:{' '}
        {price(paper.breaches.renounced, 'public', 'the parties’')}. A secret treaty is known to its parties
        alone.
      </p>
      <ul>
        {bound.map((treaty) => (
          <li key={treaty.id}>
            <label>
              <input
                type="checkbox"
                checked={leaving.includes(treaty.id)}
                onChange={(event) =>
                  change(
                    event.currentTarget.checked
                      ? [...leaving, treaty.id]
                      : leaving.filter((id) => id !== treaty.id),
                  )
                }
              />
              <span>
                {termsOf(treaty).title}
                <small> with {game.names.all(treaty.parties.filter((party) => party !== me))}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
