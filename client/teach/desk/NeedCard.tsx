/** One card: a title that names somebody, one line, the likely action as a button, the second as a link. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { needInWords, needsWords as words } from '../../words/teachNeeds.ts'
import { answersTo, type Done } from './answers.ts'
import type { Desk } from './desk.ts'
import type { Shown } from './steady.ts'
import { WayInDialog } from './WayInDialog.tsx'

/** How long an answered card stands where it was, with what was done and a way back. */
const STANDS = 10_000

const tones = { 1: 'bad', 3: 'warn', 4: 'info' } as const

export const NeedCard = ({ desk, card: { need, state } }: Readonly<{ desk: Desk; card: Shown }>) => {
  const [done, setDone] = useState<Done | null>(null)
  const [wayIn, setWayIn] = useState(false)
  const { title, line } = needInWords(need, desk.lesson.names, desk.secondsLeft.value)

  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(null), STANDS)
    return () => clearTimeout(timer)
  }, [done])

  // An answered card keeps its height, so that the next one's button does not come under the pointer.
  const self = useRef<HTMLLIElement>(null)
  const height = useRef(0)
  const isOpen = !done && state === 'open'
  useLayoutEffect(() => {
    if (isOpen) height.current = self.current?.offsetHeight ?? 0
  })

  // The button that was pressed is gone: its focus stays with the card.
  useLayoutEffect(() => {
    if (done) self.current?.focus()
  }, [done])

  return (
    <li
      ref={self}
      tabIndex={-1}
      style={isOpen ? undefined : { minHeight: `${height.current}px` }}
      class={`need ${tones[need.rank]} ${state === 'settled' ? 'settled' : ''}`}
    >
      <h3>{title}</h3>
      {done ? (
        <p role="status">
          {done.sentence}{' '}
          {done.undo && (
            <button
              type="button"
              class="link"
              onClick={() => {
                done.undo?.()
                setDone(null)
              }}
            >
              {words.undo}
            </button>
          )}
        </p>
      ) : (
        <>
          <p>{state === 'settled' ? words.settled : line}</p>
          {state === 'open' && (
            <div class="acts">
              {answersTo(need, desk, { done: setDone, wayIn: () => setWayIn(true) }).map(
                ({ label, act }, at) => (
                  <button key={label} type="button" class={at === 0 ? 'btn' : 'btn quiet'} onClick={act}>
                    {label}
                    <span class="vh">{`: ${title}`}</span>
                  </button>
                ),
              )}
            </div>
          )}
        </>
      )}
      {wayIn && need.kind === 'goneAlone' && (
        <WayInDialog
          lesson={desk.lesson}
          people={need.rows.flatMap(({ members }) => members.map(({ person }) => person))}
          close={() => setWayIn(false)}
        />
      )}
    </li>
  )
}
