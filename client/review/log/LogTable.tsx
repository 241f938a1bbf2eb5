/** The entries that fit, as one list that the arrow keys step through; the board follows. */
import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { Icon } from '../../teach/Icon.tsx'
import { logWords as words } from '../../words/reviewLog.ts'
import type { Review } from '../review.ts'
import { BrokenSeal } from './BrokenSeal.tsx'
import { ALL, type Filters } from './filters.ts'
import { Row, rowId } from './Row.tsx'
import { keyStep, nearest } from './stepping.ts'
import { useFollowed } from './useFollowed.ts'

type Props = Readonly<{
  review: Review
  visible: ReadonlySignal<readonly number[]>
  chosen: Signal<number>
  filters: Signal<Filters>
}>

export const LogTable = ({ review, visible, chosen, filters }: Props) => {
  const { steps } = review.history
  const places = visible.value
  const list = useRef<HTMLDivElement>(null)
  const current = useComputed(() => rowId(nearest(visible.value, chosen.value)))

  useFollowed(list, current)

  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyStep(event.key, visible.peek(), chosen.peek())
    if (next === null) return
    event.preventDefault()
    chosen.value = next
  }

  // A thousand rows are made once; which of them is chosen, each hears for itself.
  const rows = useMemo(
    () =>
      places.flatMap((at) => {
        const step = steps[at]
        return step ? [<Row key={at} at={at} step={step} review={review} chosen={chosen} />] : []
      }),
    [places, steps, review, chosen],
  )

  return (
    <div class="log">
      <div class="panel">
        <div class="entry columns" aria-hidden="true">
          {Object.entries(words.columns).map(([name, title]) => (
            <span key={name} class={name}>
              {title}
            </span>
          ))}
        </div>
        <div
          class="entries"
          role="listbox"
          tabIndex={0}
          hidden={places.length === 0}
          aria-label={words.table}
          aria-activedescendant={current}
          onKeyDown={onKeyDown}
          ref={list}
        >
          {rows}
        </div>
        {places.length === 0 && (
          <p class="entries none">
            {words.none}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                filters.value = ALL
              }}
            >
              {words.clear}
            </button>
          </p>
        )}
      </div>
      <p class="small soft under">
        <span role="status">{words.shown(places.length, steps.length)}</span> {words.keys}{' '}
        <span class="nowrap">
          <Icon name="lock" /> {words.secretNote}
        </span>{' '}
        <span class="nowrap">
          <BrokenSeal /> {words.brokenNote}
        </span>
      </p>
    </div>
  )
}
