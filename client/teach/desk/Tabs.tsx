/** What the right side shows: all seats or the world; on a phone, who needs the teacher too. */
import type { RefObject } from 'preact'
import { deskWords as words } from '../../words/teachDesk.ts'
import type { Desk } from './desk.ts'

type Props = Readonly<{ desk: Desk; find: RefObject<HTMLInputElement | null> }>

const tabs = [
  ['needs', words.needsTab],
  ['all', words.all],
  ['world', words.world],
] as const

export const Tabs = ({ desk, find }: Props) => {
  const people = desk.lesson.people.value
  const away = people.filter(({ presence }) => presence === 'away').length
  return (
    <div class="tabs-line">
      <nav class="segs" aria-label={words.tabs}>
        {tabs.map(([tab, name]) => (
          <button
            key={tab}
            type="button"
            data-tab={tab}
            aria-pressed={desk.tab.value === tab}
            onClick={() => {
              desk.tab.value = tab
            }}
          >
            {name}
          </button>
        ))}
      </nav>
      <FindName desk={desk} find={find} />
      <span class="soft here">
        {desk.veil.value === 'on' ? words.students(people.length) : words.here(people.length, away)}
      </span>
    </div>
  )
}

/** Typing a name goes to its seat. The veil hides who needs something, so there is nothing to look closer at. */
const FindName = ({ desk, find }: Props) => {
  if (desk.veil.value === 'on') return null
  const people = desk.lesson.people.value
  const go = (name: string) => {
    const person = people.find((each) => each.name.toLowerCase() === name.trim().toLowerCase())
    if (!person?.power) return
    desk.chosen.value = { power: person.power, person: person.id }
    if (find.current) find.current.value = ''
  }
  return (
    <>
      <input
        ref={find}
        class="field find"
        type="search"
        list="names-here"
        aria-label={words.find}
        placeholder={words.find}
        onInput={({ currentTarget }) => go(currentTarget.value)}
      />
      <datalist id="names-here">
        {people.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  )
}
