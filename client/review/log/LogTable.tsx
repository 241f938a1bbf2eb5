/** The entries that fit, as one list that the arrow keys step through; the board follows. */
import { type ReadonlySignal, type Signal, useComputed, useSignalEffect } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { Icon } from '../../teach/Icon.tsx'
import { logWords as words } from '../../words/reviewLog.ts'
import type { Review } from '../review.ts'
import { BrokenSeal } from './BrokenSeal.tsx'
import { ALL, type Filters } from './filters.ts'
import { Row, rowId } from './Row.tsx'
import { keyStep, nearest } from './stepping.ts'

type Props = Readonly<{
  review: Review
  visible: ReadonlySignal<readonly number[]>
  chosen: Signal<number>
  filters: Signal<Filters>
}>

/** Rows that come into sight get their true height only then, and push the chosen one away: it is followed. */
const SETTLED = 6

export const LogTable = ({ review, visible, chosen, filters }: Props) => {
  const { steps } = review.history
  const places = visible.value
  const list = useRef<HTMLDivElement>(null)
  const current = useComputed(() => rowId(nearest(visible.value, chosen.value)))

  useSignalEffect(() => {
    const row = document.getElementById(current.value)
    let frame = 0
    let frames = SETTLED
    const show = () => {
      if (row && list.current) reveal(list.current, row)
      if (frames-- > 0) frame = requestAnimationFrame(show)
    }
    show()
    return () => cancelAnimationFrame(frame)
  })

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
          aria-label={words.table}
          aria-activedescendant={current}
          onKeyDown={onKeyDown}
          ref={list}
        >
          {rows}
        </div>
        {places.length === 0 && (
          <p class="none">
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

/** Only the list scrolls, never the page: on a phone the board lies above it. */
const reveal = (list: HTMLElement, row: HTMLElement) => {
  const [frame, box] = [list.getBoundingClientRect(), row.getBoundingClientRect()]
  if (box.top < frame.top) list.scrollTop += box.top - frame.top - frame.height / 4
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom + frame.height / 4
}
