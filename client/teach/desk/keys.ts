/** The desk by keys. Off while somebody types, in a dialog, and with a modifier held. */
import { useEffect, useRef } from 'preact/hooks'
import type { Desk } from './desk.ts'

type Acts = Readonly<{ message(): void; keys(): void; find(): void; wayOn(): void }>

export type DeskKey =
  | 'pause'
  | 'extend'
  | 'wayOn'
  | 'veil'
  | 'message'
  | 'find'
  | 'all'
  | 'world'
  | 'keys'
  | 'back'

const meanings: Readonly<Record<string, DeskKey>> = {
  ' ': 'pause',
  e: 'extend',
  n: 'wayOn',
  v: 'veil',
  m: 'message',
  '/': 'find',
  '0': 'all',
  '1': 'world',
  '?': 'keys',
  escape: 'back',
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** What a key means at the desk, or null where it is somebody else's. @param on what has the focus */
export const deskKey = (
  { key, ctrlKey, altKey, metaKey }: Pressed,
  on: 'page' | 'control' | 'text' | 'dialog',
): DeskKey | null => {
  if (ctrlKey || altKey || metaKey || on === 'text' || on === 'dialog') return null
  // Space presses the button that has the focus; it must not pause the clock as well.
  if (key === ' ' && on === 'control') return null
  return meanings[key.toLowerCase()] ?? null
}

const focusOf = (target: EventTarget | null): Parameters<typeof deskKey>[1] => {
  if (!(target instanceof Element)) return 'page'
  // While a dialog is open the keys are its own, wherever the focus has gone.
  if (document.querySelector('dialog[open]')) return 'dialog'
  if (target.closest('input, textarea, select, [contenteditable]')) return 'text'
  return target.closest('button, a, summary, [role=menu], [tabindex="0"]') ? 'control' : 'page'
}

export const useDeskKeys = (desk: Desk, acts: Acts): void => {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const { lesson } = desk
    const pause = () => {
      const { mode } = lesson.connection.clock.peek()
      if (mode !== 'stopped') void lesson.teach({ do: mode === 'paused' ? 'resume' : 'pause' })
    }
    const extend = () => {
      if (lesson.connection.clock.peek().mode !== 'stopped') void lesson.teach({ do: 'extend', seconds: 60 })
    }
    const back = () => {
      const left = desk.chosen.peek()
      desk.chosen.value = null
      if (!left) return
      const person = left.person ? `[data-person="${left.person}"]` : ':not([data-person])'
      document.querySelector<HTMLElement>(`[data-power="${left.power}"]${person}`)?.focus()
    }
    const show = (tab: 'all' | 'world') => () => {
      desk.tab.value = tab
    }
    const press = (event: KeyboardEvent) => {
      const meaning = deskKey(event, focusOf(event.target))
      if (!meaning || event.defaultPrevented || event.repeat) return
      event.preventDefault()
      const { message, find, wayOn, keys } = latest.current
      const deeds: Readonly<Record<DeskKey, () => void>> = {
        pause,
        extend,
        back,
        wayOn,
        message,
        find,
        keys,
        veil: desk.toggleVeil,
        all: show('all'),
        world: show('world'),
      }
      deeds[meaning]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [desk])
}
