/** Before round 1: the code to show, who is in, and who plays what. */
import { useEffect } from 'preact/hooks'
import { teachWords } from '../../words/teach.ts'
import { lobbyWords as words } from '../../words/teachLobby.ts'
import { getLesson } from '../api.ts'
import { Icon } from '../Icon.tsx'
import type { Lesson } from '../lesson/lesson.ts'
import { Top } from '../Top.tsx'
import { useAnswer } from '../useAnswer.ts'
import { DoorAndDice } from './DoorAndDice.tsx'
import { emptyPowers, unseated } from './emptyPowers.ts'
import { JoinCard } from './JoinCard.tsx'
import { SeatingTable } from './SeatingTable.tsx'
import './lobby.css'

export const Lobby = ({ lesson }: Readonly<{ lesson: Lesson }>) => {
  const { summary } = lesson
  const { answer } = useAnswer(() => getLesson(summary.id), summary.id)
  const card = answer.state === 'there' ? answer.value : null
  const people = lesson.people.value
  const waiting = unseated(people)
  const empty = emptyPowers(lesson.powers.value)

  useEffect(() => {
    document.title = `${summary.className}: ${words.title} - ${teachWords.mark}`
  }, [summary.className])

  return (
    <>
      <Top here="lessons">
        <span class="soft which">{`${summary.className} · ${summary.title}`}</span>
        <a class="btn tight" href={`/screen/${summary.id}`} target="_blank" rel="noopener">
          <Icon name="screen" />
          {words.screen}
        </a>
      </Top>
      <main class="lobby">
        <div>
          <h1 class="vh">{words.title}</h1>
          <JoinCard lesson={lesson} />
          <p class="count" role="status">
            <b>{people.length}</b> {words.areIn(Math.max(card?.students ?? 0, people.length))}
          </p>
          <p class="soft">
            {people.length === 0 ? words.nobodyIn : words.state(waiting.length, empty.length)}
          </p>
          <button
            type="button"
            class="btn primary wide begin"
            onClick={() => void lesson.do({ type: 'Advance', from: 'lobby', round: 0 })}
          >
            {words.begin}
            <Icon name="arrow" />
          </button>
          <p class="small soft">{words.beginNote(empty.length, waiting.length)}</p>
          <DoorAndDice lesson={lesson} door={card?.door ?? 'open'} />
        </div>
        <div>
          {lesson.fault.value && (
            <p class="notice fault" role="alert">
              {lesson.fault.value}
            </p>
          )}
          <EmptyPowers lesson={lesson} />
          <SeatingTable lesson={lesson} />
        </div>
      </main>
    </>
  )
}

const EmptyPowers = ({ lesson }: Readonly<{ lesson: Lesson }>) => {
  const empty = emptyPowers(lesson.powers.value)
  const people = lesson.people.value
  // Who waits for a power is dealt one first; only then is a power really empty.
  if (empty.length === 0 || people.length === 0 || unseated(people).length > 0) return null
  const { lead, rest, fix } = words.emptyPowers(empty.map(({ id }) => lesson.names.the(id)))
  return (
    <div class="notice" role="status">
      <p class="grow">
        <b>{lead}</b>
        {rest}
      </p>
      <button
        type="button"
        class="btn tight"
        onClick={() => {
          for (const { id } of empty)
            void lesson.do({ type: 'AppointDiplomat', power: id, diplomat: 'untilRecalled' })
        }}
      >
        {fix}
      </button>
    </div>
  )
}
