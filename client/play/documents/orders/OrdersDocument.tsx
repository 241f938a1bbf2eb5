/** Orders: an open book while they are written; once locked, what was decided, and time to think. */
import type { Game } from '../../game.ts'
import { Locked } from './Locked.tsx'
import { notesForOrders } from './notes.ts'
import './orders.css'
import { sheetOf } from './keptOrders.ts'
import { OrdersSheet } from './OrdersSheet.tsx'

export const OrdersDocument = ({ game }: Readonly<{ game: Game }>) => {
  const paper = game.orders.value
  const sheet = sheetOf(game)
  const notes = notesForOrders(game)
  if (!paper || !sheet || !notes) return null
  if (game.stage.value.phase !== 'orders')
    return (
      <div class="orders">
        <div class="orders-scroll">
          <article class="doc">
            <h1>Orders are written later</h1>
            <p class="pre">
              Orders are written in the phase of that name, after negotiation. They are secret until the
              report.
            </p>
          </article>
        </div>
      </div>
    )
  return paper.locked ? (
    <Locked game={game} locked={paper.locked} notes={notes} />
  ) : (
    <OrdersSheet game={game} paper={paper} sheet={sheet} notes={notes} />
  )
}
