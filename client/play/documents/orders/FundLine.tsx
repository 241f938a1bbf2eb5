/** One common fund: what is due, what is really paid, and directly below what keeping back would mean. */
import type { PowerId, TreatyId } from '../../../../shared/rules/ids.ts'
import type { Due } from '../../../../shared/rules/rounds/dues.ts'
import { termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import type { Finders, OrdersOutlook } from '../../../../shared/view/considerOrders.ts'
import { fundNote, keptBack } from '../../../words/orders.ts'
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

export const FundLine = ({ game, due, pays, outlook, more, less }: Props) => {
  const treaty = game.treaty(due.treaty)
  const me = game.myPower.value
  if (!treaty || !me) return null
  const { title } = termsOf(treaty)
  const others = treaty.parties.filter((party) => party !== me)
  const shortfall = outlook?.shortfalls.find((each) => each.treaty === due.treaty)
  const kept =
    pays < due.due &&
    shortfall &&
    outlook &&
    shortfall.pays === pays &&
    keptBack(shortfall, outlook, others, game.names)
  const note = `fund-${due.treaty}`
  return (
    <div class="line">
      <div>
        <h3>{title}</h3>
        <p class="note">
          {fundNote(others, finders(game, due.treaty, others), lastTime(game, due), game.names)}
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

/** Said before anything is kept back, so it is read from the treaty's own articles. */
const finders = (game: Game, id: TreatyId, others: readonly PowerId[]): Finders => {
  const treaty = game.treaty(id)
  const terms = treaty && termsOf(treaty)
  const open = terms?.clauses.some(({ kind }) => kind === 'verification')
  if (open && terms?.secrecy === 'public') return 'everybody'
  return open || others.length === 1 ? 'theMembers' : 'onlyTheTotal'
}

const lastTime = (game: Game, { treaty, due }: Due) => ({
  now: due,
  before: game.reports.value.at(-1)?.funds.find((fund) => fund.treaty === treaty)?.own?.due ?? null,
})
