/** Every seat. One tab stop: arrows move between the cells, Enter opens one. Under the veil nobody is shamed. */
import { useRef } from 'preact/hooks'
import { Power } from '../../common/Power.tsx'
import { deskWords as words } from '../../words/teachDesk.ts'
import type { Chosen, Desk } from './desk.ts'
import { MemberCell, PowerCell } from './SeatCells.tsx'
import type { SeatRow } from './seats.ts'

/** The cells of a row, as they can be chosen: the power as a whole, then each person. */
const cellsOf = ({ power, members }: SeatRow): readonly Chosen[] => [
  { power: power.id, person: null },
  ...members.map(({ person }) => ({ power: power.id, person: person.id })),
]

/** Where an arrow leads from a cell; rows are not of one length. */
export const cellBeside = (rows: readonly SeatRow[], from: Chosen, key: string): Chosen | null => {
  const grid = rows.map(cellsOf)
  const row = grid.findIndex((cells) => cells[0]?.power === from.power)
  const column = grid[row]?.findIndex(({ person }) => person === from.person) ?? -1
  const step = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  }[key]
  const cells = step && grid[row + (step[0] ?? 0)]
  if (!cells) return null
  return cells[Math.min(cells.length - 1, Math.max(0, column + (step[1] ?? 0)))] ?? null
}

export const SeatTable = ({ desk }: Readonly<{ desk: Desk }>) => {
  const table = useRef<HTMLTableElement>(null)
  const rows = desk.rows.value
  const chosen = desk.chosen.value
  const { phase, done } = desk.lesson.stage.value
  const columns = Math.max(1, ...rows.map(({ members }) => members.length))
  const first = rows[0] ? { power: rows[0].power.id, person: null } : null

  const steer = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-power]')
    if (!cell) return
    const from = { power: cell.dataset.power, person: cell.dataset.person ?? null } as Chosen
    const to = cellBeside(rows, from, event.key)
    if (!to) return
    event.preventDefault()
    const person = to.person ? `[data-person="${to.person}"]` : ':not([data-person])'
    table.current?.querySelector<HTMLElement>(`[data-power="${to.power}"]${person}`)?.focus()
    // The open panel follows the arrows.
    if (desk.chosen.peek()) desk.chosen.value = to
  }

  return (
    <div class="seats-around" tabIndex={desk.veil.value === 'on' ? 0 : undefined}>
      <table class={`seats of-${columns}`} ref={table} onKeyDown={steer}>
        <caption class="vh">{words.seatsCaption}</caption>
        <thead>
          <tr>
            <th scope="col" class="of-power">
              <span class="vh">{words.power}</span>
            </th>
            <th scope="col" class="of-state">
              {words.stateHead(done.length, rows.length, phase)}
            </th>
            {Array.from({ length: columns }, (_, at) => (
              <th key={at} scope="col">
                <span class="soft">{at === 0 ? words.head : words.member(at)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.power.id}>
              <th scope="row">
                <Power colour={desk.lesson.colour(row.power.id)} names={row.power.names} />
              </th>
              <PowerCell
                desk={desk}
                row={row}
                entry={isSame(chosen ?? first, { power: row.power.id, person: null })}
              />
              {headFirst(row).map((member) => (
                <MemberCell
                  key={member.person.id}
                  desk={desk}
                  row={row}
                  member={member}
                  entry={isSame(chosen, { power: row.power.id, person: member.person.id })}
                />
              ))}
              {row.members.length < columns && <td colSpan={columns - row.members.length} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const isSame = (one: Chosen | null, other: Chosen): 'entry' | 'inner' =>
  one?.power === other.power && one.person === other.person ? 'entry' : 'inner'

export const headFirst = ({ members }: SeatRow) =>
  members.toSorted((a, b) => Number(b.role === 'head') - Number(a.role === 'head'))
