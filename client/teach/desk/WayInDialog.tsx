/** A fresh way in for somebody who has lost the line and the link: to be copied, or read out. */
import { useState } from 'preact/hooks'
import { spokenCode } from '../../../shared/protocol/joining.ts'
import type { PersonCard } from '../../../shared/protocol/room.ts'
import { deskWords as words } from '../../words/teachDesk.ts'
import type { Lesson } from '../lesson/lesson.ts'
import { Dialog } from './Dialog.tsx'

type Props = Readonly<{ lesson: Lesson; people: readonly PersonCard[]; close(): void }>

export const WayInDialog = ({ lesson, people, close }: Props) => (
  <Dialog title={words.wayInTitle(people.map(({ name }) => name).join(', '))} close={close}>
    <p class="soft">{words.wayInNote}</p>
    {people.map((person) => (
      <WayIn key={person.id} lesson={lesson} person={person} />
    ))}
    <p class="soft">{words.wayInCode(spokenCode(lesson.summary.code))}</p>
  </Dialog>
)

const WayIn = ({ lesson, person }: Readonly<{ lesson: Lesson; person: PersonCard }>) => {
  const [link, setLink] = useState<string | null>(null)
  const [copied, setCopied] = useState(false)
  const make = async () => setLink((await lesson.teach({ do: 'wayIn', person: person.id })).link)
  const copy = async (field: HTMLInputElement | null) => {
    field?.select()
    try {
      await navigator.clipboard.writeText(link ?? '')
      setCopied(true)
    } catch {
      // Plain http has no clipboard: the text is selected, and can be copied by hand.
    }
  }
  if (!link)
    return (
      <button type="button" class="btn tight" onClick={() => void make()}>
        {words.wayInTitle(person.name)}
      </button>
    )
  return (
    <div class="link-line">
      <input
        class="field"
        readOnly
        value={link}
        ref={(field) => field?.select()}
        aria-label={words.wayInTitle(person.name)}
      />
      <button
        type="button"
        class="btn tight"
        onClick={({ currentTarget }) =>
          void copy(currentTarget.previousElementSibling as HTMLInputElement | null)
        }
      >
        {copied ? words.copied : words.copyLink}
      </button>
    </div>
  )
}
