/** The line of time: rounds as ticks, a red mark wherever a promise broke. */
import type { Signal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { logWords as words } from '../../words/reviewLog.ts'
import type { Chapter, History } from '../history.ts'
import { placeOf, stepAt, stretchesOf } from './stretches.ts'

type Props = Readonly<{ history: History; chosen: Signal<number>; moment: string }>

const percent = (place: number) => `${(place * 100).toFixed(2)}%`

export const Timeline = ({ history, chosen, moment }: Props) => {
  const { steps, chapters, broken } = history
  const track = useRef<HTMLDivElement>(null)
  const stretches = useMemo(() => stretchesOf(chapters), [chapters])
  const marks = useMemo(
    () => [...new Set(broken.map((at) => percent(placeOf(stretches, at))))],
    [broken, stretches],
  )

  const follow = (event: PointerEvent) => {
    if (!track.current || (event.type === 'pointermove' && event.buttons === 0)) return
    const { left, width } = track.current.getBoundingClientRect()
    chosen.value = stepAt(stretches, (event.clientX - left) / width)
  }
  const onPointerDown = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    follow(event)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = slid(event.key, chosen.peek(), steps.length, chapters)
    if (next === null) return
    event.preventDefault()
    chosen.value = next
  }

  const here = percent(placeOf(stretches, chosen.value))
  return (
    <div class="timeline">
      <div
        class="slider"
        role="slider"
        tabIndex={0}
        aria-label={words.time}
        aria-valuemin={1}
        aria-valuemax={steps.length}
        aria-valuenow={chosen.value + 1}
        aria-valuetext={moment}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={follow}
      >
        <div class="track" ref={track}>
          <span class="past" style={{ width: here }} />
          {marks.map((left) => (
            <span key={left} class="mark-broken" style={{ left }} />
          ))}
          {stretches
            .filter(({ round }) => round > 0)
            .map(({ round, label, begins, ends }) => (
              <span key={round} class="tick" style={{ left: percent(begins), width: percent(ends - begins) }}>
                {round}
                {label && <span class="year">, {label}</span>}
              </span>
            ))}
          <span class="thumb" style={{ left: here }} />
        </div>
      </div>
      {broken.length > 0 && <p class="small soft">{words.marks}</p>}
    </div>
  )
}

/** Arrows go by entries, pages by rounds. */
const slid = (key: string, at: number, length: number, chapters: readonly Chapter[]): number | null => {
  const end = length - 1
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(end, at + 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, at - 1)
    case 'PageUp':
      return chapters.find(({ from }) => from > at)?.from ?? end
    case 'PageDown':
      return chapters.findLast(({ from }) => from < at)?.from ?? 0
    case 'Home':
      return 0
    case 'End':
      return end
    default:
      return null
  }
}
