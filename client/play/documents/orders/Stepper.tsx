/** Points, one at a time: two large buttons and what stands between them; the arrow keys do the same. */
import { stepOf, steppedTo } from '../../../words/orders.ts'
import './stepper.css'

type Props = Readonly<{
  /** "Entente Fund" */
  name: string
  points: number
  /** What is due, if anything is. */
  due?: number
  more: (() => void) | null
  less: (() => void) | null
  /** What one press moves, where it is not one point. */
  step?: number
  describedBy?: string | undefined
}>

export const Stepper = ({ name, points, due, more, less, step = 1, describedBy }: Props) => {
  const short = due !== undefined && points < due
  const value = steppedTo(points, due)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend beside the name that stands there
    <div
      class={`stepper${short ? ' short' : ''}`}
      role="group"
      aria-label={`${name}: ${value}`}
      aria-describedby={describedBy}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        if (event.key === 'ArrowUp') more?.()
        else less?.()
      }}
    >
      <button
        type="button"
        aria-label={`${name}: ${stepOf(step)} less`}
        aria-disabled={less === null}
        onClick={() => less?.()}
      >
        −
      </button>
      <output>
        <span class="vh">{value}</span>
        <span aria-hidden="true">
          {points}
          {due !== undefined && (
            <small>
              {' '}
              of {due}
              <span class="due"> due</span>
            </small>
          )}
        </span>
      </output>
      <button
        type="button"
        aria-label={`${name}: ${stepOf(step)} more`}
        aria-disabled={more === null}
        onClick={() => more?.()}
      >
        +
      </button>
    </div>
  )
}
