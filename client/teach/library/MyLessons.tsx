/** My lessons: what runs comes first and has the page's one filled button. */
import { useState } from 'preact/hooks'
import { spokenCode } from '../../../shared/protocol/joining.ts'
import type { LessonCard } from '../../../shared/protocol/teaching.ts'
import { homeWords as words } from '../../words/teach.ts'
import { Icon } from '../Icon.tsx'

/** More than this many are folded away. */
const SHOWN = 4

const rank = { running: 0, lobby: 1, ended: 2 } as const

/** Running, then waiting, then finished; the newest first in each. */
export const inOrder = (lessons: readonly LessonCard[]): readonly LessonCard[] =>
  lessons.toSorted((a, b) => rank[a.state] - rank[b.state] || b.created - a.created)

const day = (time: number) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }).format(time)

export const MyLessons = ({ lessons }: Readonly<{ lessons: readonly LessonCard[] }>) => {
  const [all, setAll] = useState(false)
  const ordered = inOrder(lessons)
  const filled = ordered.find(({ state }) => state !== 'ended')?.id
  return (
    <section class="panel lessons" aria-labelledby="my-lessons" id="lessons">
      <h2 id="my-lessons" class="vh">
        {words.lessons}
      </h2>
      <ul>
        {(all ? ordered : ordered.slice(0, SHOWN)).map((lesson) => (
          <li key={lesson.id} class={`lesson ${lesson.state}`}>
            <About lesson={lesson} />
            <Way lesson={lesson} weight={lesson.id === filled ? 'primary' : ''} />
          </li>
        ))}
      </ul>
      {ordered.length > SHOWN && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewerLessons : words.allLessons(ordered.length)}
        </button>
      )}
    </section>
  )
}

const About = ({ lesson }: Readonly<{ lesson: LessonCard }>) => {
  const { className, title, state, round, phase, here, joined, students, created, kept, called, code } =
    lesson
  if (state === 'running')
    return (
      <div>
        <div class="heading">
          <h3>{`${className} · ${title}`}</h3>
          <span class="tag warn">
            <Icon name="clock" />
            {words.running(round, phase)}
          </span>
        </div>
        <span class="soft">{words.hereOf(here, joined)}</span>
      </div>
    )
  return (
    <div>
      <b>{`${className} · ${title}`}</b>{' '}
      <span class="soft aside">
        {state === 'lobby' ? (
          <>
            {`${words.waiting(joined, students)} · ${words.code} `}
            <b>{spokenCode(code)}</b>
          </>
        ) : (
          `${words.finished(day(created), joined)} · ${words.kept(kept, called)}`
        )}
      </span>
    </div>
  )
}

const Way = ({ lesson, weight }: Readonly<{ lesson: LessonCard; weight: string }>) => {
  const label = { running: words.toDesk, lobby: words.toLobby, ended: words.toReview }[lesson.state]
  const path = `/teach/lessons/${lesson.id}${lesson.state === 'ended' ? '/review' : ''}`
  return (
    <a
      class={`btn ${weight} ${lesson.state === 'running' ? '' : 'tight'}`}
      href={path}
      aria-label={`${label}: ${lesson.className}`}
    >
      {label}
      {lesson.state === 'running' && <Icon name="arrow" />}
    </a>
  )
}
