/** Rarely needed before a lesson: shuffle, and lock the door. */
import { useEffect, useState } from 'preact/hooks'
import { lobbyWords as words } from '../../words/teachLobby.ts'
import type { Lesson } from '../lesson/lesson.ts'

type Props = Readonly<{ lesson: Lesson; door: 'open' | 'locked' }>

export const DoorAndDice = ({ lesson, door: found }: Props) => {
  const [door, setDoor] = useState(found)
  useEffect(() => setDoor(found), [found])

  const turnKey = async () => {
    const { fault } = await lesson.teach({ do: door === 'open' ? 'lockDoor' : 'openDoor' })
    if (!fault) setDoor(door === 'open' ? 'locked' : 'open')
  }

  return (
    <ul class="rare">
      <li>
        <button type="button" class="btn quiet tight" onClick={() => void lesson.teach({ do: 'shuffle' })}>
          {lesson.stage.value.seating === 'shuffle' ? words.shuffle : words.shuffleFirst}
        </button>
      </li>
      <li>
        <button type="button" class="btn quiet tight" onClick={() => void turnKey()}>
          {door === 'open' ? words.lock : words.unlock}
        </button>
        <span class="small soft" role="status">
          {door === 'locked' ? words.locked : ''}
        </span>
      </li>
    </ul>
  )
}
