/** Orders, funds and stances, as lines of a log. */

import { type ClauseKind, calledOf } from '../../../shared/rules/clauses/clauses.ts'
import type { Stance } from '../../../shared/rules/crises/crisis.ts'
import { entriesOf } from '../../../shared/rules/record.ts'
import { total } from '../../../shared/rules/rounds/payments.ts'
import type { GameEvent } from '../../../shared/rules/rules.ts'
import type { World } from '../../../shared/rules/world.ts'
import { points } from '../names.ts'
import { type InWorld, inWorld } from './inWorld.ts'
import { type LogLine, line, SECRET } from './line.ts'

export type OrdersEvent = Extract<
  GameEvent,
  {
    type:
      | 'StanceDeclared'
      | 'OrdersGiven'
      | 'OrdersUnlocked'
      | 'OrdersProposed'
      | 'OrdersOpened'
      | 'FundPaid'
      | 'PaymentMade'
  }
>
type Orders = Extract<GameEvent, { type: 'OrdersGiven' }>['orders']

export const lineOfOrders = (event: OrdersEvent, after: World): LogLine => {
  const say = inWorld(after)
  switch (event.type) {
    case 'StanceDeclared': {
      const text = `told its partners that it will ${DO[event.stance]}: ${say.crisis(event.crisis)}`
      return line('crises', event.by, text, SECRET)
    }
    case 'OrdersGiven':
      return line('orders', event.by, `sealed its orders: ${inWords(event.orders, say)}`, SECRET)
    case 'OrdersUnlocked':
      return line('orders', event.by, 'opened its orders again', SECRET)
    case 'OrdersProposed':
      return line('orders', event.power, `a member proposed: ${inWords(event.orders, say)}`, SECRET)
    case 'OrdersOpened': {
      const none = event.defaulted.length > 0 ? `; none came from ${say.all(event.defaulted)}` : ''
      return line('orders', null, `all orders are opened${none}`, { whose: 'Report' })
    }
    case 'FundPaid': {
      const text = `${say.treaty(event.treaty)}: ${total(event.paid)} of ${total(event.due)} points were paid`
      return line('orders', null, text, { whose: 'Report', ...say.secrecyOf(event.treaty) })
    }
    case 'PaymentMade': {
      const { to, paid, due, by, treaty } = event
      const what = to === 'parties' ? `spent ${paid}` : `gave ${say.power(to)} ${paid}`
      return line('orders', by, `${what} of ${points(due)} promised in ${say.treaty(treaty)}`, {
        ...(to === 'parties' ? SECRET : say.secrecyOf(treaty)),
      })
    }
  }
}

const DO: Readonly<Record<Stance, string>> = {
  standFirm: 'stand firm',
  concede: 'concede',
  honour: 'come',
  abstain: 'stay out',
  joinTarget: 'join the target',
  joinChallenger: 'join the challenger',
}

const inWords = (
  { arms, development, contributions, payments, outreach, stances, renounce, suspend, withhold }: Orders,
  say: InWorld,
) =>
  [
    `arms ${arms}`,
    `development ${development}`,
    ...entriesOf(contributions).map(([id, points]) => `${points} to ${say.treaty(id)}`),
    ...entriesOf(payments ?? {}).flatMap(([id, by]) =>
      Object.entries(by).map(
        ([article, points]) => `${points} for ${calledOf(article as ClauseKind)} in ${say.treaty(id)}`,
      ),
    ),
    ...entriesOf(outreach)
      .filter(([, points]) => points > 0)
      .map(([id, points]) => `${points} for the goodwill of ${say.power(id)}`),
    ...entriesOf(stances)
      .filter(([, stance]) => stance !== 'abstain')
      .map(([id, stance]) => `${DO[stance]} (${say.crisis(id)})`),
    ...renounce.map((id) => `leave ${say.treaty(id)} without notice`),
    ...(suspend ?? []).map(
      ({ treaty, toward }) => `suspend ${say.treaty(treaty)} toward ${say.power(toward)}`,
    ),
    ...(withhold ?? []).map((id) => `withhold what falls due (${say.crisis(id)})`),
  ].join(', ')
