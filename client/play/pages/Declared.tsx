import { useSignal } from '@preact/signals'
import type { Stance } from '../../../shared/rules/crises/crisis.ts'
import { entriesOf } from '../../../shared/rules/record.ts'
import type { ChoicePaper, CrisisPaper } from '../../../shared/view/papers.ts'
import { declaredInWords } from '../../words/crises.ts'
import { stanceTitle } from '../../words/refusals.ts'
import { speakOfIt } from '../../words/talk.ts'
import type { Game } from '../game.ts'
import { addressOf } from '../place.ts'
import { keyOfRoom } from '../talk/channels.ts'

type Props = Readonly<{ game: Game; crisis: CrisisPaper; choice: ChoicePaper | undefined }>

/** Those who promised to consult show each other what they mean to do. It binds nobody. */
export const Declared = ({ game, crisis, choice }: Props) => {
  const refusal = useSignal<string | null>(null)
  const me = game.myPower.value
  const consulted = game.orders.value?.consults ?? []
  const declared = entriesOf(crisis.declared)
  const others = declared.filter(([power]) => power !== me)
  if (consulted.length === 0 && others.length === 0) return null
  const rooms = (game.orders.value?.rooms ?? []).filter(
    (room) => room.crisis === crisis.id && room.kind === 'consultation',
  )
  const mine = me ? crisis.declared[me] : undefined
  const tell = async (stance: Stance) => {
    refusal.value = await game.do({ type: 'DeclareStance', crisis: crisis.id, stance })
  }
  return (
    <section class="declared">
      <h2>What they say they will do</h2>
      {others.map(([power, stance]) => (
        <p key={power}>{declaredInWords(power, stance, game.names)}</p>
      ))}
      {choice && consulted.length > 0 && game.signs.value === 'signs' && (
        <fieldset class="choice-row">
          <legend>
            You promised to tell {game.names.all(consulted)} what you mean to do. It binds nobody, and you may
            still do otherwise.
          </legend>
          {choice.stances.map((stance) => (
            <button
              key={stance}
              type="button"
              class="btn"
              aria-pressed={mine === stance}
              onClick={() => tell(stance)}
            >
              {mine === stance && <span aria-hidden="true">✓ </span>}
              {stanceTitle(stance)}
            </button>
          ))}
        </fieldset>
      )}
      {me &&
        rooms.map((room) => (
          <div class="acts" key={keyOfRoom(room, me)}>
            <a class="btn" href={addressOf({ at: 'talk', channel: keyOfRoom(room, me) })}>
              {speakOfIt(
                room.powers.filter((power) => power !== me),
                game.names,
              )}
            </a>
          </div>
        ))}
      {refusal.value && <p role="alert">{refusal.value}</p>}
    </section>
  )
}
