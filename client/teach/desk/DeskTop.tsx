/** The top band: which lesson, and what goes to the class or to the wall. */
import { spokenCode } from '../../../shared/protocol/joining.ts'
import { teachWords } from '../../words/teach.ts'
import { deskWords as words } from '../../words/teachDesk.ts'
import { Icon } from '../Icon.tsx'
import type { Desk } from './desk.ts'

type Props = Readonly<{ desk: Desk; message(): void; keys(): void }>

export const DeskTop = ({ desk, message, keys }: Props) => {
  const { summary } = desk.lesson
  const veiled = desk.veil.value === 'on'
  return (
    <header class="top">
      <a class="mark" href="/teach">
        {teachWords.mark}
      </a>
      <p class="which">
        <b>{summary.className}</b> <span class="soft hide-m">{`· ${summary.title} · `}</span>
        <span class="soft">{words.code(spokenCode(summary.code))}</span>
      </p>
      <span class="grow" />
      <button type="button" class="btn quiet tight" onClick={message}>
        <Icon name="message" />
        <span class="label">{words.message}</span>
      </button>
      <a class="btn quiet tight" href={`/screen/${summary.id}`} target="_blank" rel="noopener">
        <Icon name="screen" />
        <span class="label">{words.screen}</span>
      </a>
      <button
        type="button"
        class="btn quiet tight key-button"
        aria-label={words.keys}
        title={words.keys}
        onClick={keys}
      >
        ?
      </button>
      <button type="button" class="btn tight" aria-pressed={veiled} onClick={desk.toggleVeil}>
        <Icon name="veil" />
        <span class="label">{veiled ? words.lift : words.veil}</span> <kbd>V</kbd>
      </button>
    </header>
  )
}
