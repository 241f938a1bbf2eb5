/** What members of the delegation would order instead, as differences from the sheet, to be taken over in one press. */
import type { Orders } from '../../../../shared/rules/rounds/orders.ts'
import type { OrdersPaper } from '../../../../shared/view/papers.ts'
import { listed } from '../../../words/names.ts'
import { differences, type Told } from '../../../words/ordersProse.ts'
import type { Game } from '../../game.ts'

type Props = Readonly<{
  game: Game
  proposals: OrdersPaper['proposals']
  sheet: Orders
  told: Told
  takeOver(orders: Orders): void
}>

export const Proposals = ({ game, proposals, sheet, told, takeOver }: Props) => {
  const others = (proposals ?? []).filter(({ by }) => by !== game.person.value)
  if (others.length === 0) return null
  return (
    <ul class="proposals">
      {others.map(({ by, orders }) => {
        const found = differences(sheet, orders, told)
        return (
          <li key={by}>
            {found.length === 0 ? (
              <p>{game.personName(by)} proposes the same orders.</p>
            ) : (
              <>
                <p>
                  <b>{game.personName(by)} proposes other orders:</b> {listed(found)}.
                </p>
                <button type="button" class="btn" onClick={() => takeOver(orders)}>
                  Take them over
                </button>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
