import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Board } from '../board/Board.tsx'
import type { BoardLine } from '../board/picture.ts'
import { boardPicture, changedBetween, emphasisOf } from './boardPicture.ts'
import { MapKey } from './MapKey.tsx'
import type { Page } from './page.ts'

/** How long a changed bond keeps its ring. */
const RING = 4000

/** The board, showing what this viewer may know; a power pressed on it opens its page. */
export const Plate = ({ page }: Readonly<{ page: Page }>) => {
  const { game } = page
  const pulse = useSignal<readonly string[]>([])
  const powers = useComputed(() =>
    game.scenario.powers.map(({ id, names, colour }) => ({ id, name: names.short, colour })),
  )
  const shown = useComputed(() => ({
    boardTitle: game.scenario.boardTitle,
    powers: powers.value,
    me: game.myPower.value,
    stage: game.stage.value,
    treaties: game.treaties.value,
    crises: game.crises.value,
    moments: game.moments.value,
    pulse: pulse.value as readonly never[],
  }))
  const picture = useComputed(() => boardPicture(shown.value))
  useRings(() => picture.value.lines, pulse)
  useSelection(page)
  const emphasis = useComputed(() => emphasisOf(shown.value))
  // Under a document the map is a ground: nothing on it is pressed, or read.
  const covered = page.layout.value === 'document'
  return (
    <section class="plate" aria-label="Map" inert={covered}>
      <Board
        map={game.map}
        picture={picture.value}
        selected={game.selected}
        motion={game.motion.value}
        emphasis={emphasis.value}
        frame="whole"
        describe={`Map: ${picture.value.title}. The same facts are listed under Treaties and Powers.`}
        showAgain={game.showAgain}
      >
        <MapKey lines={picture.value.lines} />
      </Board>
    </section>
  )
}

const useRings = (lines: () => readonly BoardLine[], pulse: { value: readonly string[] }) => {
  const before = useRef<readonly BoardLine[] | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useSignalEffect(() => {
    const now = lines()
    const changed = before.current ? changedBetween(before.current, now) : []
    before.current = now
    if (changed.length === 0) return
    pulse.value = changed
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      pulse.value = []
    }, RING)
  })
  useEffect(() => () => clearTimeout(timer.current), [])
}

/** Pressing a power on the board goes to its page; being on its page marks it on the board. */
const useSelection = ({ game }: Page) => {
  useSignalEffect(() => {
    const { selected, place } = game
    const power = game.scenario.powers.find(({ id }) => id === selected.value)
    if (power && place.peek().at !== 'power' && game.stage.peek().phase !== 'lobby')
      game.go({ at: 'power', power: power.id })
    else if (power && place.peek().at === 'power') game.go({ at: 'power', power: power.id })
  })
  useSignalEffect(() => {
    const place = game.place.value
    if (place.at === 'power') game.selected.value = place.power
    else if (game.stage.peek().phase !== 'lobby') game.selected.value = null
  })
}
