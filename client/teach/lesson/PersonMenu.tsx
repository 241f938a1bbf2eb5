/** What a teacher can do with one person, wherever the name stands: move, rename, remove. */
import { useState } from 'preact/hooks'
import { LONGEST_NAME } from '../../../shared/protocol/joining.ts'
import type { PersonCard } from '../../../shared/protocol/room.ts'
import { LARGEST_DELEGATION } from '../../../shared/rules/delegations/delegation.ts'
import { Power } from '../../common/Power.tsx'
import { lobbyWords as words } from '../../words/teachLobby.ts'
import type { Lesson } from './lesson.ts'

type Props = Readonly<{ lesson: Lesson; person: PersonCard; close(): void }>

export const PersonMenu = ({ lesson, person, close }: Props) => {
  const [doing, setDoing] = useState<'choosing' | 'moving' | 'renaming' | 'removing'>('choosing')
  switch (doing) {
    case 'choosing':
      return (
        <div class="menu" role="menu" aria-label={person.name}>
          <Item act={() => setDoing('moving')}>{words.move}</Item>
          <Item act={() => setDoing('renaming')}>{words.rename}</Item>
          <Item act={() => setDoing('removing')}>{words.remove}</Item>
        </div>
      )
    case 'moving':
      return <MoveMenu lesson={lesson} person={person} close={close} />
    case 'renaming':
      return <RenameForm lesson={lesson} person={person} close={close} />
    case 'removing':
      return <RemoveAsk lesson={lesson} person={person} close={close} />
  }
}

type ItemProps = Readonly<{ act(): void; children: preact.ComponentChildren }>

export const Item = ({ act, children }: ItemProps) => (
  <button type="button" role="menuitem" onClick={act}>
    {children}
  </button>
)

/** Takes the focus when a step of the menu gives way to the next. */
const focused = (element: HTMLElement | null) =>
  element?.querySelector<HTMLElement>('[role=menuitem], input, .btn')?.focus()

export const MoveMenu = ({ lesson, person, close }: Props) => (
  <div class="menu" role="menu" aria-label={words.moveTo(person.name)} ref={focused}>
    {lesson.powers.value
      .filter(({ id, delegation }) => id !== person.power && delegation.members.length < LARGEST_DELEGATION)
      .map(({ id, names, delegation }) => (
        <Item
          key={id}
          act={() => {
            close()
            void lesson.do({ type: 'TakeSeat', person: person.id, power: id })
          }}
        >
          <Power colour={lesson.colour(id)} names={names} />
          <span class="small soft">
            {delegation.members.length > 0
              ? delegation.members.map(lesson.personName).join(', ')
              : words.nobody}
          </span>
        </Item>
      ))}
  </div>
)

export const RenameForm = ({ lesson, person, close }: Props) => (
  <form
    class="pop-form"
    ref={focused}
    onSubmit={(event) => {
      event.preventDefault()
      const name = new FormData(event.currentTarget as HTMLFormElement).get('name')
      close()
      if (typeof name === 'string' && name.trim())
        void lesson.teach({ do: 'rename', person: person.id, name: name.trim() })
    }}
  >
    <label>
      {words.newName}
      <input class="field" name="name" maxLength={LONGEST_NAME} defaultValue={person.name} />
    </label>
    <button type="submit" class="btn tight">
      {words.save}
    </button>
  </form>
)

export const RemoveAsk = ({ lesson, person, close }: Props) => (
  <div class="pop-form" ref={focused}>
    <p>{words.removeAsk(person.name)}</p>
    <div class="acts">
      <button
        type="button"
        class="btn tight"
        onClick={() => {
          close()
          void lesson.teach({ do: 'remove', person: person.id })
        }}
      >
        {words.removeYes}
      </button>
      <button type="button" class="btn quiet tight" onClick={close}>
        {words.cancel}
      </button>
    </div>
  </div>
)
