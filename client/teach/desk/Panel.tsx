/** A seat, looked at closely. It takes the place of Who needs you and never covers the table. */

import { Power } from '../../common/Power.tsx'
import { paperNamed, papersOf } from '../../connection/papers.ts'
import { timeOfDay } from '../../words/clock.ts'
import { deskWords, panelWords as words } from '../../words/teachDesk.ts'
import { newsSentence } from '../../words/teachNews.ts'
import { Icon } from '../Icon.tsx'
import { CharacterChoice } from '../lesson/CharacterChoice.tsx'
import type { Chosen, Desk } from './desk.ts'
import { feedOf } from './feed.ts'
import { orderLines } from './ordersTable.ts'
import { PanelActs, PanelRareActs } from './PanelActs.tsx'
import type { MemberSeat, SeatRow } from './seats.ts'

type Props = Readonly<{ desk: Desk; chosen: Chosen }>

export const Panel = ({ desk, chosen }: Props) => {
  const row = desk.rows.value.find(({ power }) => power.id === chosen.power)
  if (!row) return null
  const member = row.members.find(({ person }) => person.id === chosen.person) ?? null
  const others = desk.needs.value.length
  return (
    <section class="needs panel-column" aria-labelledby="panel-title" id="needs" tabIndex={-1}>
      <button
        type="button"
        class="btn tight quiet back"
        onClick={() => {
          desk.chosen.value = null
        }}
      >
        {`‹ ${words.back(others)}`} <kbd>Esc</kbd>
      </button>
      <div class="panel-scroll">
        <h2 id="panel-title" class="who-title">
          {member ? member.person.name : row.power.names.short}
        </h2>
        <p class="soft about">
          {member && (
            <>
              <Power colour={desk.lesson.colour(row.power.id)} names={row.power.names} />
              {' · '}
            </>
          )}
          {member ? company(row, member) : delegationOf(row)}
          {member && <br />}
          {member && touch(desk, member)}
        </p>
        {row.computer === 'computer' && <CharacterChoice lesson={desk.lesson} power={row.power.id} />}
        <PanelActs desk={desk} row={row} member={member} />
        <OrdersTable desk={desk} row={row} />
        <Gauges desk={desk} row={row} />
        <Lately desk={desk} row={row} />
      </div>
      <PanelRareActs desk={desk} row={row} member={member} />
    </section>
  )
}

const company = ({ members }: SeatRow, { role }: MemberSeat): string => {
  const others = members.length - 1
  if (others === 0) return words.alone
  return role === 'head' ? words.headOf(others) : words.memberOf(others)
}

const delegationOf = ({ members, computer }: SeatRow): string => {
  const names = members.map(({ person }) => person.name).join(', ')
  return [computer === 'computer' ? words.computer : '', names].filter(Boolean).join(' · ') || words.nobody
}

const touch = ({ lesson }: Desk, { person, state, minutes }: MemberSeat): string => {
  if (state === 'gone') return words.gone(minutes)
  const { lastDeed } = person
  return words.online(lastDeed > 0 ? Math.floor((lesson.now.value - lastDeed) / 60_000) : null)
}

type RowProps = Readonly<{ desk: Desk; row: SeatRow }>

const OrdersTable = ({ desk, row: { power } }: RowProps) => {
  const { connection, stage, names } = desk.lesson
  const view = connection.view.value
  const paper = paperNamed(view, 'desk', power.id)
  if (!paper) return null
  if (stage.value.phase !== 'orders') return <p class="soft small">{words.noOrdersYet}</p>
  const lines = orderLines(paper, {
    treaties: papersOf(view, 'treaty'),
    crises: papersOf(view, 'crisis'),
    names,
  })
  return (
    <table class="orders">
      <caption>{words.orders(paper.has)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{words.order}</span>
          </th>
          <th scope="col" class="figure">
            {words.now}
          </th>
          <th scope="col" class="figure">
            {words.atZero}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ what, now, atZero }) => (
          <tr key={what}>
            <td>{what}</td>
            <td class={`figure ${paper.orders ? '' : 'soft'}`}>{now}</td>
            <td class="figure">{atZero}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const gaugeNames = ['security', 'prosperity', 'influence', 'autonomy'] as const

const Gauges = ({ desk, row: { power } }: RowProps) => {
  const paper = paperNamed(desk.lesson.connection.view.value, 'desk', power.id)
  if (!paper) return null
  return (
    <>
      <h3>{words.gauges}</h3>
      <dl class="gauges">
        {gaugeNames.map((gauge) => (
          <div key={gauge}>
            <dt class="soft">{words.gauge[gauge]}</dt>
            <dd>{Math.round(paper.gauges[gauge].value)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const Lately = ({ desk, row: { power } }: RowProps) => {
  const lately = feedOf(desk.feed.value, power.id).slice(0, 5)
  return (
    <>
      <h3>{words.lately}</h3>
      {lately.length === 0 && <p class="soft">{words.nothingLately}</p>}
      <ul class="soft lately">
        {lately.map(({ number, time, news }) => (
          <li key={number}>
            <time>{timeOfDay(time)}</time>
            <span>
              {news.secrecy === 'secret' && (
                <>
                  <Icon name="lock" />
                  <span class="vh">{deskWords.secret}</span>{' '}
                </>
              )}
              {newsSentence(news, desk.lesson.names)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
