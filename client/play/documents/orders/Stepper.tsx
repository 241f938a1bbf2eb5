/** Points, one at a time: two large buttons and what stands between them; the arrow keys do the same. */
import './stepper.css'

type Props = Readonly<{
  /** "Entente Fund" */
  name: string
  points: number
  /** What is due, if anything is. */
  due?: number
  more: (() => void) | null
  less: (() => void) | null
  describedBy?: string | undefined
}>

export const Stepper = ({ name, points, due, more, less, describedBy }: Props) => {
  const short = due !== undefined && points < due
  const value =
    due === undefined
      ? String(points)
      : `${points} of ${due} due${short ? `, ${due - points} kept back` : ''}`
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
        aria-label={`${name}: one less`}
        aria-disabled={less === null}
        onClick={() => less?.()}
      >
        −
      </button>
      <output aria-label={value}>
        <span>
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
        aria-label={`${name}: one more`}
        aria-disabled={more === null}
        onClick={() => more?.()}
      >
        +
      </button>
    </div>
  )
}
