/** A button that opens a small menu or form beside itself, for pointer and keyboard alike. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import './pop.css'

type Props = Readonly<{
  label: ComponentChildren
  /** What the button is called where its label does not say it. */
  name?: string
  look?: string
  kind: 'menu' | 'dialog'
  children(close: () => void): ComponentChildren
}>

const focusables = 'button, input, select, textarea, a[href]'

/** Where there is more room: the panel opens towards the middle of the window. */
const sidesFor = (button: HTMLElement) => {
  const { left, right, top, bottom } = button.getBoundingClientRect()
  const up = (top + bottom) / 2 > innerHeight * 0.55 ? 'up' : ''
  const leftward = (left + right) / 2 > innerWidth * 0.6 ? 'leftward' : ''
  return `${up} ${leftward}`
}

export const Pop = ({ label, name, look = '', kind, children }: Props) => {
  const [sides, setSides] = useState<string | null>(null)
  const outer = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const open = sides !== null

  const close = () => {
    setSides(null)
    button.current?.focus()
  }

  useEffect(() => {
    if (!open) return
    outer.current?.querySelector<HTMLElement>(`.pop ${focusables.replaceAll(', ', ', .pop ')}`)?.focus()
    const away = ({ target }: Event) => {
      if (!outer.current?.contains(target as Node)) setSides(null)
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
    }
  }, [open])

  const steer = (event: KeyboardEvent) => {
    if (!open) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
      return
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || kind !== 'menu') return
    event.preventDefault()
    event.stopPropagation()
    const items = [...(outer.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLElement)
    items[(at + step + items.length) % items.length]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside
    <span class="pop-around" ref={outer} onKeyDown={steer}>
      <button
        type="button"
        class={look}
        ref={button}
        aria-label={name}
        aria-haspopup={kind}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setSides(open || !button.current ? null : sidesFor(button.current))}
      >
        {label}
      </button>
      {open && (
        <span class={`pop ${sides}`} id={id}>
          {children(close)}
        </span>
      )}
    </span>
  )
}
