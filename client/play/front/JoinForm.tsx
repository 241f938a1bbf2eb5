import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import {
  type JoinBody,
  type JoinRefusal,
  type JoinReply,
  type LessonSummary,
  spokenCode,
} from '../../../shared/protocol/joining.ts'
import { ask } from '../../connection/http.ts'
import { saveSeat } from '../../connection/seat.ts'
import { front, type JoinField, joinRefusalInWords } from '../../words/joining.ts'
import { classCalled } from '../../words/lobby.ts'
import { useLesson } from './lessonOfCode.ts'

type Props = Readonly<{
  /** From the address of an invitation: "OTTER47". */
  code: string
  /** Said above the form, e.g. that a seat is gone. */
  message: string | null
  onLesson: (lesson: LessonSummary) => void
  onSeat: () => void
}>

type Trouble = Readonly<{ field: JoinField; words: string; namesake: 'away' | 'none' }>

/** Code and first name. What is wrong is said under the very field, and Enter submits anywhere. */
export const JoinForm = ({ code: invited, message, onLesson, onSeat }: Props) => {
  const code = useSignal(spokenCode(invited.toUpperCase()))
  const name = useSignal('')
  const lesson = useLesson(code, onLesson)
  const trouble = useSignal<Trouble | null>(null)
  const state = useSignal<'idle' | 'asking'>('idle')
  const codeField = useRef<HTMLInputElement>(null)
  const nameField = useRef<HTMLInputElement>(null)
  useEffect(() => (invited ? nameField : codeField).current?.focus(), [invited])

  const stop = (found: Trouble) => {
    trouble.value = found
    const field = { code: codeField, name: nameField, form: null }[found.field]
    field?.current?.focus()
    field?.current?.select()
  }
  const join = async (claim: JoinBody['claim']) => {
    if (code.value.trim() === '') return stop({ field: 'code', words: front.noCode, namesake: 'none' })
    if (name.value.trim() === '') return stop({ field: 'name', words: front.noName, namesake: 'none' })
    state.value = 'asking'
    const body = { code: code.value, name: name.value, claim }
    const answer = await ask<JoinReply>('POST', '/api/join', { body })
    state.value = 'idle'
    if (answer.ok) {
      const { token, name, lesson } = answer.value
      saveSeat({ token, name, code: lesson.code })
      return onSeat()
    }
    stop(troubleOf(answer.refusal))
  }
  const under = (field: JoinField) => (trouble.value?.field === field ? trouble.value : null)
  return (
    <form
      class="join-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void join('new')
      }}
    >
      {message && <p class="trouble">{message}</p>}
      <div>
        <label for="code">{front.code}</label>
        <input
          id="code"
          class="field code"
          ref={codeField}
          value={code.value}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={24}
          aria-describedby="code-note"
          aria-invalid={under('code') !== null}
          onInput={({ currentTarget }) => {
            code.value = currentTarget.value
            if (under('code')) trouble.value = null
          }}
        />
        <Note
          id="code-note"
          trouble={under('code')}
          otherwise={lesson.value ? titleOf(lesson.value) : front.codeNote}
        />
      </div>
      <div>
        <label for="name">{front.name}</label>
        <input
          id="name"
          class="field"
          ref={nameField}
          value={name.value}
          autocomplete="given-name"
          maxLength={24}
          aria-describedby="name-note"
          aria-invalid={under('name') !== null}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value
            if (under('name')) trouble.value = null
          }}
        />
        <Note id="name-note" trouble={under('name')} otherwise={front.nameNote} />
        {trouble.value?.namesake === 'away' && (
          <div class="namesake">
            <button type="button" class="btn" onClick={() => join('mine')}>
              That is me, on another device
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => {
                trouble.value = null
                nameField.current?.focus()
                nameField.current?.select()
              }}
            >
              Choose another name
            </button>
          </div>
        )}
      </div>
      <div>
        <button type="submit" class="btn primary" aria-disabled={state.value === 'asking'}>
          {state.value === 'asking' ? front.joining : front.join}
        </button>
        {under('form') && (
          <p class="note trouble" role="alert">
            {under('form')?.words}
          </p>
        )}
      </div>
    </form>
  )
}

type NoteProps = Readonly<{ id: string; trouble: Trouble | null; otherwise: string }>

const Note = ({ id, trouble, otherwise }: NoteProps) => (
  <p class={`note ${trouble ? 'trouble' : ''}`} id={id} role={trouble ? 'alert' : undefined}>
    {trouble?.words ?? otherwise}
  </p>
)

const titleOf = ({ title, className }: LessonSummary) => `${title}, ${classCalled(className)}.`

const troubleOf = (refusal: { reason: string }): Trouble => {
  if (refusal.reason === 'NoLine') return { field: 'form', words: front.noLine, namesake: 'none' }
  const known = refusal as JoinRefusal
  const words = joinRefusalInWords(known) ?? { field: 'form', words: front.noLine }
  return { ...words, namesake: known.reason === 'NameTaken' && known.connected === 'away' ? 'away' : 'none' }
}
