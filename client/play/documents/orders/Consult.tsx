/** What partners have said that they mean to do, and telling them one's own: it binds nobody. */

import { useState } from 'preact/hooks'
import type { Stance } from '../../../../shared/rules/crises/crisis.ts'
import { entriesOf } from '../../../../shared/rules/record.ts'
import type { ChoicePaper, CrisisPaper } from '../../../../shared/view/papers.ts'
import { tellThem } from '../../../words/orders.ts'
import { stanceSaid } from '../../../words/stances.ts'
import { speakOfIt } from '../../../words/talk.ts'
import type { Game } from '../../game.ts'
import { addressOf } from '../../place.ts'
import { keyOfRoom } from '../../talk/channels.ts'

type Props = Readonly<{ game: Game; crisis: CrisisPaper; choice: ChoicePaper; chosen: Stance | undefined }>

export const Consult = ({ game, crisis, choice, chosen }: Props) => {
  const [said, say] = useState<string | null>(null)
  const me = game.myPower.value
  const consults = game.orders.value?.consults ?? []
  if (!me) return null
  const told = crisis.declared[me]
  const theirs = entriesOf(crisis.declared).filter(([power]) => power !== me)
  const concerned = choice.role !== 'other' || chosen === 'joinTarget' || chosen === 'joinChallenger'
  const canTell =
    consults.length > 0 && concerned && chosen && chosen !== told && game.signs.value === 'signs'
  const rooms = (game.orders.value?.rooms ?? []).filter(
    (room) => room.crisis === crisis.id && room.kind === 'consultation',
  )
  if (!told && !canTell && theirs.length === 0 && rooms.length === 0) return null
  return (
    <p class="consult note">
      {theirs.map(([power, stance]) => (
        <span key={power}>
          <b>{game.names.The(power)}</b> says that it will {stanceSaid(stance, crisis, game.names, me)}.{' '}
        </span>
      ))}
      {told &&
        `You have told ${game.names.all(consults)} that you will ${stanceSaid(told, crisis, game.names)}. It binds you to nothing. `}
      {canTell && (
        <button
          type="button"
          class="link"
          onClick={async () =>
            say(await game.do({ type: 'DeclareStance', crisis: crisis.id, stance: chosen }))
          }
        >
          {tellThem(consults, game.names)}
        </button>
      )}
      {rooms.map((room) => (
        <span key={keyOfRoom(room, me)}>
          {' '}
          <a href={addressOf({ at: 'talk', channel: keyOfRoom(room, me) })}>
            {speakOfIt(
              room.powers.filter((power) => power !== me),
              game.names,
            )}
          </a>
        </span>
      ))}
      {said && <span role="alert"> {said}</span>}
    </p>
  )
}
