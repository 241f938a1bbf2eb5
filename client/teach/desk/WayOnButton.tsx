/** The phase's one way on. Filled when its moment has come; before, it asks once, in place. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { deskWords as words } from '../../words/teachDesk.ts'
import { Icon } from '../Icon.tsx'
import type { Desk } from './desk.ts'
import type { WayOn } from './wayOn.ts'

type Props = Readonly<{ desk: Desk; wayOn: WayOn; asked: number }>

export const WayOnButton = ({ desk, wayOn, asked }: Props) => {
  const { command, to, moment, done, of } = wayOn
  const phase = `${command.from}/${command.round}`
  const [asking, setAsking] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const yes = useRef<HTMLButtonElement>(null)
  const isAsking = asking === phase

  const go = () => {
    setAsking(null)
    void desk.lesson.do(command)
  }
  const wait = () => {
    setAsking(null)
    button.current?.focus()
  }

  // The key always asks: a letter is pressed by mistake more easily than a button.
  const answered = useRef(asked)
  useEffect(() => {
    if (asked === answered.current) return
    answered.current = asked
    setAsking(phase)
  }, [asked, phase])
  useEffect(() => {
    if (isAsking) yes.current?.focus()
  }, [isAsking])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc, from whichever of its buttons has the focus
    <span
      class="way-on"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isAsking) return
        event.stopPropagation()
        wait()
      }}
    >
      <button
        type="button"
        ref={button}
        class={`btn ${moment === 'now' ? 'primary' : ''}`}
        aria-expanded={isAsking}
        onClick={() => (moment === 'now' ? go() : setAsking(isAsking ? null : phase))}
      >
        {words.wayOn[to]}
        <Icon name="arrow" />
      </button>
      {isAsking && (
        <fieldset class="ask" aria-label={words.wayOn[to]}>
          <p>{words.askWayOn(done, of, command.from)}</p>
          <span class="acts">
            <button type="button" class="btn tight" ref={yes} onClick={go}>
              {words.askYes(words.wayOn[to] ?? '')}
            </button>
            <button type="button" class="btn quiet tight" onClick={wait}>
              {words.askNo}
            </button>
          </span>
        </fieldset>
      )}
    </span>
  )
}
