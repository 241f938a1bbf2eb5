/** The right page: every point that can be spent, what is promised first. */

import type { Signal } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { PowerId } from '../../../../shared/rules/ids.ts'
import { keysOf } from '../../../../shared/rules/record.ts'
import type { OrdersOutlook } from '../../../../shared/view/considerOrders.ts'
import type { OrdersPaper } from '../../../../shared/view/papers.ts'
import { aidInWords, toSpend } from '../../../words/orders.ts'
import type { Game } from '../../game.ts'
import { DueLine } from './DueLine.tsx'
import { FriendshipLine } from './FriendshipLine.tsx'
import { RenounceList } from './RenounceList.tsx'
import { Stepper } from './Stepper.tsx'
import { SuspendList } from './SuspendList.tsx'
import { canHaveMore, courtInstead, type Line, oneLess, oneMore, pointsOn, type Sheet } from './sheet.ts'

type Props = Readonly<{ game: Game; paper: OrdersPaper; sheet: Signal<Sheet>; outlook: OrdersOutlook | null }>

export const PointsPage = ({ game, paper, sheet, outlook }: Props) => {
  const now = sheet.value
  const { has } = paper
  const courted = keysOf(now.outreach)
  const [adding, add] = useState<'adding' | 'done'>('done')
  const free = game.powers.value
    .map(({ id }) => id)
    .filter((id) => id !== game.myPower.value && !courted.includes(id))
  const more = (line: Line) =>
    canHaveMore(now, line, has)
      ? () => {
          sheet.value = oneMore(sheet.value, line, has)
        }
      : null
  const less = (line: Line) =>
    pointsOn(now, line) > 0
      ? () => {
          sheet.value = oneLess(sheet.value, line)
        }
      : null
  const court = (from: PowerId | null) => (to: PowerId | null) => {
    sheet.value = courtInstead(sheet.value, from, to)
    add('done')
  }
  const lastArms = game.mine.value?.arms ?? 0
  const prosperity = outlook && Math.round(outlook.withThese.prosperity)
  return (
    <div class="page points">
      <h2>{toSpend(has)}</h2>
      {aidInWords(paper.received) && <p class="note aid">{aidInWords(paper.received)}</p>}
      {paper.dues.map((due) => {
        const line: Line = { kind: 'due', due }
        return (
          <DueLine
            key={`${due.treaty}/${due.article}`}
            game={game}
            due={due}
            pays={pointsOn(now, line)}
            outlook={outlook}
            more={more(line)}
            less={less(line)}
          />
        )
      })}
      <div class="line">
        <div>
          <h3>Our own arms</h3>
          <p class="note">Protect you, and worry whoever does not trust you. {lastArms} last round.</p>
        </div>
        <Stepper
          name="Our own arms"
          points={now.arms}
          more={more({ kind: 'arms' })}
          less={less({ kind: 'arms' })}
        />
      </div>
      <div class="line">
        <div>
          <h3>Development</h3>
          <p class="note">
            {prosperity === null ? 'Prosperity' : `Prosperity ${prosperity}`}, and more points later.
          </p>
        </div>
        <Stepper
          name="Development"
          points={now.development}
          more={more({ kind: 'development' })}
          less={less({ kind: 'development' })}
        />
      </div>
      {courted.map((power) => {
        const line: Line = { kind: 'friendship', power }
        return (
          <FriendshipLine
            key={power}
            game={game}
            power={power}
            others={free}
            points={pointsOn(now, line)}
            by={outlook?.friendship.find((each) => each.power === power)?.by ?? null}
            choose={court(power)}
            more={more(line)}
            less={less(line)}
          />
        )
      })}
      {(courted.length === 0 || adding === 'adding') && (
        <FriendshipLine
          game={game}
          power={null}
          others={free}
          points={0}
          by={null}
          choose={court(null)}
          more={null}
          less={null}
        />
      )}
      {courted.length > 0 && adding === 'done' && free.length > 0 && (
        <p class="another">
          <button type="button" class="link" onClick={() => add('adding')}>
            Friendship with another power
          </button>
        </p>
      )}
      <SuspendList
        game={game}
        open={paper.suspendable}
        chosen={now.suspend ?? []}
        change={(suspend) => {
          sheet.value = { ...now, suspend }
        }}
      />
      <RenounceList
        game={game}
        paper={paper}
        leaving={now.renounce}
        change={(renounce) => {
          sheet.value = { ...now, renounce }
        }}
      />
    </div>
  )
}
