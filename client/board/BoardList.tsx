import { useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { factsOf } from './facts.ts'
import { placeTowards } from './geographicKeys.ts'
import { neighboursOf } from './neighbours.ts'
import type { BoardProps } from './picture.ts'
import { words } from './words.ts'

/** The board in words: one stop for the Tab key, unseen until it is reached; arrows move as on the map. */
export const BoardList = ({ map, picture, selected }: Pick<BoardProps, 'map' | 'picture' | 'selected'>) => {
  const neighbours = useMemo(() => neighboursOf(map, picture.owners), [map, picture.owners])
  const { powers } = picture
  const places = useMemo(
    () => new Map(Object.entries(map.board.powers).map(([id, { label }]) => [id, label] as const)),
    [map],
  )
  const current = useComputed(() => selected.value ?? powers[0]?.id)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = current.value && placeTowards(places, current.value, event.key)
    if (event.key === 'Escape') selected.value = null
    if (!next) return
    event.preventDefault()
    selected.value = selected.value === null ? current.value! : next
    document.getElementById(`board-${selected.value}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onClick = ({ target }: MouseEvent) => {
    const option = (target as Element).closest<HTMLElement>('[data-power]')
    if (option) selected.value = option.dataset.power!
  }
  return (
    <div
      class="board-list"
      role="listbox"
      tabIndex={0}
      aria-label={words.powers}
      aria-activedescendant={current.value && `board-${current.value}`}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {powers.map(({ id, name }) => (
        <div
          key={id}
          id={`board-${id}`}
          data-power={id}
          role="option"
          tabIndex={-1}
          aria-selected={id === selected.value}
        >
          {name}
          <span class="board-facts">: {factsOf(picture, id, neighbours.get(id) ?? [])}</span>
        </div>
      ))}
    </div>
  )
}
