/** What the orders add up to, and the seal on them: the head locks, a member proposes. */
import { useState } from 'preact/hooks'
import { spent } from '../../../../shared/rules/rounds/orders.ts'
import type { OrdersPaper } from '../../../../shared/view/papers.ts'
import { leftOver, missing, sumInWords } from '../../../words/orders.ts'
import type { Game } from '../../game.ts'
import { headName } from '../paper/askHead.ts'
import { asOrders, pips, type Sheet } from './sheet.ts'

type Props = Readonly<{ game: Game; paper: OrdersPaper; sheet: Sheet }>

export const OrdersFoot = ({ game, paper, sheet }: Props) => {
  const [said, say] = useState<string | null>(null)
  const total = spent(sheet)
  const undecided = paper.choices
    .filter(({ role, crisis }) => (role === 'challenger' || role === 'target') && !sheet.stances[crisis])
    .flatMap(({ crisis }) => game.crises.value.filter(({ id }) => id === crisis))
  const lack = missing(undecided, total, paper.has)
  const me = game.myPower.value
  const signs = game.signs.value

  const seal = async () => {
    if (lack) {
      say(lack)
      const first = undecided[0]
      if (first) document.querySelector<HTMLElement>(`#stances-${first.id} input`)?.focus()
      return
    }
    const orders = asOrders(sheet)
    if (signs === 'signs') say(await game.do({ type: 'GiveOrders', orders }))
    else say((await game.do({ type: 'ProposeOrders', orders })) ?? `${headName(game)} sees what you propose.`)
  }

  const note = said ?? game.blocked.value
  return (
    <div class="orders-foot">
      <div class="orders-foot-row">
        <div class="sum">
          <p class="total" role="status">
            {sumInWords(total, paper.has)} <span class="left-over">{leftOver(total, paper.has)}</span>
          </p>
          <div class="pips" aria-hidden="true">
            {pips(sheet, paper.has).map((kind, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a pip is nothing but its place
              <i key={at} class={kind} />
            ))}
          </div>
        </div>
        {note && (
          <p class="said" role="alert">
            {note}
          </p>
        )}
        {signs === 'computerPlays' ? (
          <p class="said">A computer locks for {me ? game.names.the(me) : 'you'} at the moment.</p>
        ) : (
          <button type="button" class="btn primary" disabled={game.blocked.value !== null} onClick={seal}>
            {signs === 'signs'
              ? `Lock for ${me ? game.names.the(me) : 'us'}`
              : `Propose to ${headName(game)}`}
          </button>
        )}
      </div>
    </div>
  )
}
