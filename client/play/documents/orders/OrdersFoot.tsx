/** What the orders add up to, and the seal on them: the head locks, a member proposes. */
import { useEffect, useState } from 'preact/hooks'
import { spent } from '../../../../shared/rules/rounds/orders.ts'
import type { OrdersPaper } from '../../../../shared/view/papers.ts'
import { leftOver, missing, sumInWords } from '../../../words/orders.ts'
import type { Game } from '../../game.ts'
import { headName, showOthers } from '../paper/askHead.ts'
import { asOrders, pips, type Sheet } from './sheet.ts'

type Props = Readonly<{ game: Game; paper: OrdersPaper; sheet: Sheet }>
type Said = Readonly<{ text: string; tone: 'good' | 'bad' }>

export const OrdersFoot = ({ game, paper, sheet }: Props) => {
  const [said, say] = useState<Said | null>(null)
  // What was said of one sheet is not true of the next.
  const sealed = JSON.stringify(sheet)
  useEffect(() => () => say(null), [sealed])
  const total = spent(sheet)
  const undecided = paper.choices
    .filter(({ role, crisis }) => (role === 'challenger' || role === 'target') && !sheet.stances[crisis])
    .flatMap(({ crisis }) => game.crises.value.filter(({ id }) => id === crisis))
  const lack = missing(undecided, total, paper.has)

  /** Says what is missing, and goes there; what is complete is sent. */
  const complete = (send: () => Promise<string | null>, done?: string) => async () => {
    const refused = lack ?? (await send())
    say(refused ? { text: refused, tone: 'bad' } : done ? { text: done, tone: 'good' } : null)
    const first = undecided[0]
    if (lack && first) document.querySelector<HTMLElement>(`#stances-${first.id} input`)?.focus()
  }
  const lock = complete(() => game.do({ type: 'GiveOrders', orders: asOrders(sheet) }))
  const propose = complete(
    () => game.do({ type: 'ProposeOrders', orders: asOrders(sheet) }),
    'Your delegation sees these orders now.',
  )
  return (
    <div class="orders-foot">
      <div class="orders-foot-row">
        <div class="points-sum">
          <p class="total" role="status">
            {sumInWords(total, paper.has)} <span class="left-over">{leftOver(total, paper.has)}</span>
          </p>
          <div class="pips" aria-hidden="true">
            {pips(sheet, paper.has).map((kind, at) => (
              <i key={`${kind}${at}`} class={kind} />
            ))}
          </div>
        </div>
        {(said || game.blocked.value) && (
          <p class={`said ${said?.tone ?? 'bad'}`} role="alert">
            {said?.text ?? game.blocked.value}
          </p>
        )}
        <Seals game={game} lock={lock} propose={propose} />
      </div>
    </div>
  )
}

type Deeds = Readonly<{ game: Game; lock(): void; propose(): void }>

const Seals = ({ game, lock, propose }: Deeds) => {
  const me = game.myPower.value
  const name = me ? game.names.the(me) : 'us'
  const stopped = game.blocked.value !== null
  const others = showOthers(game)
  switch (game.signs.value) {
    case 'computerPlays':
      return <p class="said">A computer locks for {name} at the moment.</p>
    case 'headSigns':
      return (
        <button type="button" class="btn primary" disabled={stopped} onClick={propose}>
          Propose to {headName(game)}
        </button>
      )
    case 'signs':
      return (
        <>
          {others && (
            <button type="button" class="btn show-others" disabled={stopped} onClick={propose}>
              {others}
            </button>
          )}
          <button type="button" class="btn primary" disabled={stopped} onClick={lock}>
            Lock for {name}
          </button>
        </>
      )
  }
}
