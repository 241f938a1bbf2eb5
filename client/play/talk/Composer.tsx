import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { LONGEST_MESSAGE } from '../../../shared/rules/talk/say.ts'
import { closedBecause, talk as words, writeTo } from '../../words/talk.ts'
import type { Page } from '../page.ts'
import { crisisOf, hearersOf, roomOpen } from './channels.ts'

const LINES = 5

/** The field for a letter. Enter sends, Shift+Enter begins a new line, "/" comes here from anywhere. */
export const Composer = ({ page }: Readonly<{ page: Page }>) => {
  const { game, talk, map, phone } = page
  const field = useRef<HTMLTextAreaElement>(null)
  const refusal = useSignal<string | null>(null)
  const state = useSignal<'idle' | 'sending'>('idle')
  const key = talk.channel.value
  const hearers = hearersOf(key)
  const closed = closedBecause(
    hearers,
    game.stage.value.phase,
    crisisOf(key) ? (roomOpen(game, key) ?? 'over') : null,
  )
  const text = talk.written.value[key] ?? ''
  const label = writeTo(hearers, game.names)

  useEffect(() => {
    const toField = (event: KeyboardEvent) => {
      const { target } = event
      if (event.key !== '/' || (target instanceof HTMLElement && target.closest('input, textarea, select')))
        return
      event.preventDefault()
      field.current?.focus()
    }
    addEventListener('keydown', toField)
    return () => removeEventListener('keydown', toField)
  }, [])

  useEffect(() => {
    if (!field.current) return
    field.current.style.height = 'auto'
    const line = Number.parseFloat(getComputedStyle(field.current).lineHeight)
    field.current.style.height = `${Math.min(field.current.scrollHeight + 2, LINES * line + 20)}px`
  }, [text, key])

  const write = (value: string) => {
    talk.written.value = { ...talk.written.value, [key]: value }
  }
  const send = async () => {
    const letter = text.trim()
    if (letter === '' || closed || state.value === 'sending') return
    state.value = 'sending'
    refusal.value = await talk.send(letter)
    state.value = 'idle'
    if (!refusal.value) write('')
    field.current?.focus()
  }
  return (
    <form
      class="say"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {(closed ?? refusal.value) && (
        <p class="note" role={refusal.value ? 'alert' : undefined}>
          {closed ?? refusal.value}
        </p>
      )}
      <textarea
        class="field"
        rows={1}
        ref={field}
        aria-label={label}
        placeholder={label}
        maxLength={LONGEST_MESSAGE}
        value={text}
        readOnly={closed !== null}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onFocus={() => {
          // The keyboard of a phone takes the room of the map.
          if (phone.value && game.stage.peek().phase !== 'lobby') map.value = 'hidden'
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          void send()
        }}
      />
      <button type="submit" class="btn" aria-disabled={closed !== null || state.value === 'sending'}>
        {state.value === 'sending' && game.blocked.value ? 'Waiting' : words.send}
      </button>
    </form>
  )
}
