/** The door: asks for the key and says where it is to be found. */
import { useState } from 'preact/hooks'
import { teachWords, signInWords as words } from '../words/teach.ts'
import { checkKey } from './api.ts'
import { keepKey } from './key.ts'

const whyNot = (reason: string) => {
  if (reason === 'NoLine') return teachWords.reachServer
  return reason === 'TooManyTries' ? words.tooMany : words.wrong
}

export const SignIn = ({ refused }: Readonly<{ refused: string | null }>) => {
  const [fault, setFault] = useState(refused ? whyNot(refused) : null)
  const [busy, setBusy] = useState(false)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('key') as HTMLInputElement
    const key = field.value.trim()
    setBusy(true)
    const answer = await checkKey(key)
    setBusy(false)
    if (answer.ok) return keepKey(key)
    setFault(whyNot(answer.refusal.reason))
    field.select()
  }

  return (
    <main class="door">
      <p class="mark">{teachWords.mark}</p>
      <h1>{words.title}</h1>
      <p class="said">{words.lead}</p>
      <form class="panel pad" onSubmit={submit}>
        <label for="key">{words.label}</label>
        <input
          id="key"
          name="key"
          type="password"
          class="field"
          required
          autocomplete="current-password"
          spellcheck={false}
          aria-describedby={fault ? 'key-fault key-where' : 'key-where'}
          aria-invalid={fault ? 'true' : undefined}
        />
        <p id="key-fault" class="fault" role="alert">
          {fault}
        </p>
        <p id="key-where" class="small soft">
          {words.where}
        </p>
        <button type="submit" class="btn primary" disabled={busy}>
          {words.submit}
        </button>
      </form>
      <a href="/">{words.student}</a>
    </main>
  )
}
