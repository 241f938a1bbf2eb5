/** The desk's dialogs: a message to everybody, and the keys. */
import { useState } from 'preact/hooks'
import { deskWords as words } from '../../words/teachDesk.ts'
import type { Lesson } from '../lesson/lesson.ts'
import { Dialog } from './Dialog.tsx'

const LONGEST = 300

type MessageProps = Readonly<{ lesson: Lesson; close(): void }>

export const MessageDialog = ({ lesson, close }: MessageProps) => {
  const [text, setText] = useState('')
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    const fault = await lesson.do({ type: 'Broadcast', text: text.trim() })
    if (!fault) close()
  }
  return (
    <Dialog title={words.messageTitle} close={close}>
      <p class="soft">{words.messageNote}</p>
      <form onSubmit={submit}>
        <textarea
          class="field"
          autofocus
          rows={4}
          maxLength={LONGEST}
          aria-label={words.messageLabel}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div class="acts">
          <span class="small soft grow">{`${text.length} / ${LONGEST}`}</span>
          <button type="button" class="btn quiet" onClick={close}>
            {words.cancel}
          </button>
          <button type="submit" class="btn primary" disabled={!text.trim()}>
            {words.send}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

export const KeysDialog = ({ close }: Readonly<{ close(): void }>) => (
  <Dialog title={words.keys} close={close}>
    <dl class="keys">
      {words.keyList.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
)
