/** One promise of points: what is due, what is really paid, and directly below what keeping back would mean. */
import type { Due } from '../../../../shared/rules/rounds/dues.ts'
import { termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import { findersOf, type OrdersOutlook } from '../../../../shared/view/considerOrders.ts'
import { dueNote, dueTitle, keptBack } from '../../../words/orders.ts'
import type { Game } from '../../game.ts'
import { Stepper } from './Stepper.tsx'

type Props = Readonly<{
  game: Game
  due: Due
  pays: number
  outlook: OrdersOutlook | null
  more: (() => void) | null
  less: (() => void) | null
}>

export const DueLine = ({ game, due, pays, outlook, more, less }: Props) => {
  const treaty = game.treaty(due.treaty)
  const me = game.myPower.value
  if (!treaty || !me) return null
  const { title: text } = termsOf(treaty)
  const title = dueTitle(due, text, game.names)
  const others =
    due.to === 'fund' || due.to === 'parties' ? treaty.parties.filter((party) => party !== me) : [due.to]
  const shortfall = outlook?.shortfalls.find(
    (each) => each.treaty === due.treaty && each.article === due.article,
  )
  const kept =
    pays < due.due &&
    shortfall &&
    outlook &&
    shortfall.pays === pays &&
    keptBack(shortfall, outlook, others, game.names)
  const note = `due-${due.treaty}-${due.article}`
  return (
    <div class="line">
      <div>
        <h3>{title}</h3>
        <p class="note">
          {dueNote(
            due,
            { others, finders: findersOf(treaty, due.to), before: lastTime(game, due), text },
            game.names,
          )}
        </p>
      </div>
      <Stepper
        name={title}
        points={pays}
        due={due.due}
        more={more}
        less={less}
        describedBy={kept ? note : undefined}
      />
      {kept && (
        <p class="kept-back" id={note}>
          <b>{kept.lead}</b> {kept.gauge} <b>{kept.question}</b> {kept.finders}
        </p>
      )}
    </div>
  )
}

const lastTime = (game: Game, { treaty, to }: Due): number | null =>
  to === 'fund'
    ? (game.reports.value.at(-1)?.funds.find((fund) => fund.treaty === treaty)?.own?.due ?? null)
    : null
