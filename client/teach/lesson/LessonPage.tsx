/** A lesson: its lobby until it begins, its desk while it runs, and a way to the review when it is over. */
import { useSignal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { Ticket } from '../../../shared/protocol/joining.ts'
import { connect } from '../../connection/connection.ts'
import type { Answer } from '../../connection/http.ts'
import { paper } from '../../connection/papers.ts'
import { teachWords } from '../../words/teach.ts'
import { lobbyWords as words } from '../../words/teachLobby.ts'
import { getScenario, newTicket } from '../api.ts'
import { Desk } from '../desk/Desk.tsx'
import { mapOf } from '../library/still.ts'
import { Lobby } from '../lobby/Lobby.tsx'
import { Top } from '../Top.tsx'
import { type Lesson, openDesk } from './lesson.ts'
import './lesson.css'

/** A lesson that does not exist is not asked for again and again. */
const ticketFor = async (id: string): Promise<Answer<Ticket>> => {
  const answer = await newTicket(id)
  if (answer.ok || answer.refusal.reason !== 'NoSuchLesson') return answer
  return { ok: false, refusal: { ...answer.refusal, reason: 'SeatUnknown' } }
}

export const LessonPage = ({ id }: Readonly<{ id: string }>) => {
  const [lesson, setLesson] = useState<Lesson | null>(null)
  const trouble = useSignal<string | null>(null)

  useEffect(() => {
    const connection = connect(() => ticketFor(id))
    let opened: Lesson | null = null
    let asked = false
    const look = async () => {
      const { line, ticket, view } = connection
      trouble.value = troubleIn(line.value)
      const summary = ticket.value?.lesson
      if (asked || !summary || !paper(view.value, 'stage')) return
      asked = true
      const [scenario, map] = await Promise.all([getScenario(summary.scenario), mapOf(summary.scenario)])
      if (!scenario.ok) {
        asked = false
        trouble.value = scenario.refusal.message
        return
      }
      opened = openDesk({ connection, summary, scenario: scenario.value, map })
      setLesson(opened)
    }
    const stops = [connection.line, connection.ticket, connection.view].map((each) =>
      each.subscribe(() => void look()),
    )
    return () => {
      for (const stop of stops) stop()
      if (opened) opened.close()
      else connection.leave()
    }
  }, [id, trouble])

  if (!lesson) return <Coming trouble={trouble.value} />
  const phase = lesson.stage.value.phase
  const line = trouble.value && (
    <p class="line-down" role="status">
      {trouble.value}
    </p>
  )
  if (phase === 'ended') return <Over lesson={lesson} />
  return (
    <>
      {line}
      {phase === 'lobby' ? <Lobby lesson={lesson} /> : <Desk lesson={lesson} />}
    </>
  )
}

const troubleIn = (line: ReturnType<typeof connect>['line']['value']): string | null => {
  if (line.state === 'down') return words.lineDown
  if (line.state === 'closed') return line.why === 'elsewhere' ? words.elsewhere : words.unknown
  return null
}

const Coming = ({ trouble }: Readonly<{ trouble: string | null }>) => (
  <>
    <Top here="lessons" />
    <main>
      <p class="soft" role="status">
        {trouble ?? teachWords.loading}
      </p>
    </main>
  </>
)

const Over = ({ lesson: { summary } }: Readonly<{ lesson: Lesson }>) => (
  <>
    <Top here="lessons" />
    <main class="lesson-over">
      <h1>{words.over}</h1>
      <p class="said">{words.overSentence(summary.className, summary.title)}</p>
      <p>
        <a class="btn primary" href={`/teach/lessons/${summary.id}/review`}>
          {words.toReview}
        </a>
      </p>
    </main>
  </>
)
