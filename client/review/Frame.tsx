/** Around every part: the bar on top, the list of parts, and what has to be said about the log itself. */
import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { Top } from '../teach/Top.tsx'
import { dayOf, reviewWords as words } from '../words/review.ts'
import { addressOfPart } from './addressOfPart.ts'
import { GROUPS, type Part } from './parts.ts'
import { type Review, stateOf } from './review.ts'
import type { Loaded } from './useLog.ts'

type Props = Readonly<{ review: Review; part: Part; loaded: Loaded; children: ComponentChildren }>

export const Frame = ({ review, part, loaded, children }: Props) => {
  const { lesson } = review
  const { route } = useLocation()
  return (
    <>
      <a class="skip" href="#review">
        {words.skip}
      </a>
      <Top here="lessons">
        {stateOf(review) === 'running' && <Running loaded={loaded} />}
        <span class="soft lesson-name">
          {lesson.className} · {dayOf(lesson.created)}
        </span>
      </Top>
      <div class="frame">
        <nav class="parts" aria-label={words.parts}>
          {GROUPS.map(({ title, parts }) => (
            <section key={title}>
              <h2>{title}</h2>
              {parts.map(({ id, title: name }) => (
                <a
                  key={id}
                  href={addressOfPart(lesson.id, id)}
                  aria-current={id === part.id ? 'page' : undefined}
                >
                  {name}
                </a>
              ))}
            </section>
          ))}
        </nav>
        <div class="part-choice">
          <select
            class="field"
            aria-label={words.part}
            value={part.id}
            onChange={(event) => route(addressOfPart(lesson.id, event.currentTarget.value))}
          >
            {GROUPS.map(({ title, parts }) => (
              <optgroup key={title} label={title}>
                {parts.map(({ id, title: name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <main id="review" tabIndex={-1}>
          <p role="status" class="fault">
            {loaded.log !== null && loaded.fault !== null ? words.noAnswer : ''}
          </p>
          {children}
        </main>
      </div>
    </>
  )
}

/** A log that still grows: what is new is asked for here, or by coming back to the page. */
const Running = ({ loaded: { state, load } }: Readonly<{ loaded: Loaded }>) => (
  <button type="button" class="btn tight" disabled={state === 'loading'} onClick={load}>
    {state === 'loading' ? words.loadingNew : words.loadNew}
  </button>
)
