import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { LARGEST_DELEGATION } from '../../shared/rules/delegations/delegation.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { PowerPaper } from '../../shared/view/papers.ts'
import { Swatch } from '../common/Power.tsx'
import { lobby as words } from '../words/lobby.ts'
import type { Game } from './game.ts'
import { HOME } from './place.ts'

/** Who speaks for a power, by first name. */
export const membersInWords = (game: Game, { delegation }: PowerPaper): string => {
  if (delegation.diplomat !== 'none') return words.computer
  if (delegation.members.length === 0) return words.nobody
  const me = game.person.value
  const others = delegation.members.filter((person) => person !== me).map((person) => game.personName(person))
  return (delegation.members.some((person) => person === me) ? [...others, 'you'] : others).join(', ')
}

/** The powers and who has sat down; one Tab stop, arrows move between the seats that are free. */
export const SeatList = ({ game }: Readonly<{ game: Game }>) => {
  const refusal = useSignal<string | null>(null)
  const current = useSignal(0)
  const list = useRef<HTMLUListElement>(null)
  const me = game.person.value
  const choosing = game.stage.value.seating === 'choose'
  const sit = async (power: PowerId) => {
    if (!me) return
    refusal.value = await game.do({ type: 'TakeSeat', person: me, power })
    if (!refusal.value) {
      game.selected.value = null
      game.go(HOME)
    }
  }
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const seats = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = seats.indexOf(document.activeElement as HTMLButtonElement)
    const next = Math.max(0, Math.min(seats.length - 1, at + step))
    current.value = next
    seats[next]?.focus()
  }
  let seat = -1
  return (
    <>
      {refusal.value && <p role="alert">{refusal.value}</p>}
      <ul class="plist" ref={list} aria-label="Powers and who speaks for them" onKeyDown={move}>
        {game.powers.value.map((power) => {
          const mine = power.id === game.myPower.value
          const full = power.delegation.members.length >= LARGEST_DELEGATION
          const free = choosing && !full && !mine
          if (free) seat += 1
          return (
            <li key={power.id} class={power.id === game.selected.value ? 'looked-at' : ''}>
              <span class="nm">
                <Swatch colour={game.colour(power.id)} />
                {power.names.short}
              </span>
              <span class="mem">{membersInWords(game, power)}</span>
              {free ? (
                <button
                  type="button"
                  class="btn"
                  tabIndex={seat === current.value ? 0 : -1}
                  onClick={() => sit(power.id)}
                >
                  {words.sit}
                  <span class="vh"> for {game.names.the(power.id)}</span>
                </button>
              ) : (
                <span class="note">{mine ? 'yours' : full ? words.full : ''}</span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Under the plate, where the gauges will be: who is here. */
export const WhoIsHere = ({ game }: Readonly<{ game: Game }>) => {
  const [first, rest] = words.fair
  if (game.stage.value.seating === 'choose' && (!game.myPower.value || game.place.value.at === 'powers'))
    return (
      <aside class="legend cap">
        <p>
          <b>{first}</b> {rest}
        </p>
      </aside>
    )
  return (
    <section class="legend who-is-here" aria-label={words.who}>
      <ul>
        {game.powers.value.map((power) => (
          <li key={power.id} class={`seat${power.id === game.myPower.value ? ' mine' : ''}`}>
            <b>
              <Swatch colour={game.colour(power.id)} />
              {power.names.short}
            </b>
            <span>{membersInWords(game, power)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
