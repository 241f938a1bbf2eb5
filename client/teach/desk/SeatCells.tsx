/** Cells of the seat table. What is in order is grey with a tick; what deviates has a word, a tint and an edge. */
import { deskWords as words } from '../../words/teachDesk.ts'
import { Icon, type IconName } from '../Icon.tsx'
import type { Chosen, Desk } from './desk.ts'
import type { MemberSeat, PowerState, SeatRow, Tone } from './seats.ts'

type CellProps = Readonly<{
  desk: Desk
  row: SeatRow
  /** The one cell that Tab reaches. */
  entry: 'entry' | 'inner'
}>

const icons: Readonly<Record<PowerState, IconName | null>> = {
  sealed: 'tick',
  ready: 'tick',
  writing: 'pencil',
  noOrders: 'pencil',
  computer: null,
  busy: null,
}

/** Under the veil nobody is seen to be late. */
const shownState = (state: PowerState, veiled: boolean): PowerState =>
  veiled && state === 'noOrders' ? 'writing' : state

export const PowerCell = ({ desk, row, entry }: CellProps) => {
  const veiled = desk.veil.value === 'on'
  const state = shownState(row.state, veiled)
  const tone: Tone =
    state === 'noOrders' && row.members.some((member) => member.state !== 'gone') ? 'bad' : 'quiet'
  const icon = icons[state]
  // A tick says it alone: twenty times the word would drown three problems.
  const isQuiet = state === 'sealed' || state === 'busy' || state === 'computer' || state === 'ready'
  return (
    <Cell
      desk={desk}
      entry={entry}
      chosen={{ power: row.power.id, person: null }}
      tone={tone}
      done={row.done}
    >
      {row.computer === 'computer' && (
        <span class="soft computer">
          <Icon name="computer" /> {words.states.computer}
        </span>
      )}
      <span class="grow" />
      {row.crises.length > 0 && (
        <span class="in-crisis" title={words.inCrisis(row.crises)}>
          <Icon name="swords" />
          <span class="vh">{`, ${words.inCrisis(row.crises)}`}</span>
        </span>
      )}
      <span class="st">
        {icon && <Icon name={icon} />}
        <span class={isQuiet ? 'vh' : ''}>{words.states[state]}</span>
      </span>
      <span class="vh">{`, ${words.openPower(row.power.names.short)}`}</span>
    </Cell>
  )
}

export const MemberCell = ({ desk, row, member, entry }: CellProps & Readonly<{ member: MemberSeat }>) => {
  const veiled = desk.veil.value === 'on'
  const { person, minutes } = member
  const state = veiled ? 'here' : member.state
  return (
    <Cell
      desk={desk}
      entry={entry}
      chosen={{ power: row.power.id, person: person.id }}
      tone={veiled ? 'quiet' : member.tone}
      done={row.done}
    >
      <span class={`who ${state}`}>{person.name}</span>
      {state !== 'here' && (
        <span class="st">
          <Icon name={state === 'idle' ? 'clock' : 'gone'} />
          <span class="word">{state === 'idle' ? words.idle(minutes) : words.goneFor(minutes)}</span>
        </span>
      )}
    </Cell>
  )
}

type FrameProps = Readonly<{
  desk: Desk
  entry: CellProps['entry']
  chosen: Chosen
  tone: Tone
  done: SeatRow['done']
  children: preact.ComponentChildren
}>

const Cell = ({ desk, entry, chosen, tone, done, children }: FrameProps) => {
  const now = desk.chosen.value
  const isChosen = now?.power === chosen.power && now.person === chosen.person
  const look = `cell ${tone} ${done} ${isChosen ? 'sel' : ''}`
  if (desk.veil.value === 'on')
    return (
      <td>
        <span class={look}>{children}</span>
      </td>
    )
  return (
    <td>
      <button
        type="button"
        class={look}
        data-power={chosen.power}
        data-person={chosen.person ?? undefined}
        tabIndex={entry === 'entry' ? 0 : -1}
        aria-pressed={isChosen}
        onClick={() => {
          desk.chosen.value = isChosen ? null : chosen
        }}
      >
        {children}
      </button>
    </td>
  )
}
