/** The screen's own line into the room, and what does not change: scenario, map, how many are expected. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Ticket } from '../../shared/protocol/joining.ts'
import type { LessonCard } from '../../shared/protocol/teaching.ts'
import type { MapFile } from '../../shared/scenario/map.ts'
import { mapOf, type PublicScenario, publicScenario } from '../common/scenarios.ts'
import { type Connection, connect } from '../connection/connection.ts'
import { ask } from '../connection/http.ts'
import { paper } from '../connection/papers.ts'
import { teacherKey } from '../teach/key.ts'
import { screenWords as words } from '../words/screen.ts'
import { type Projection, project } from './projection.ts'

type Seen = Readonly<{
  projection: Projection | null
  /** Why there will be none. */
  fault: string | null
  line: 'connecting' | 'up' | 'down' | 'closed'
}>

/** Refusals that trying again would not mend. */
const FINAL: Readonly<Record<string, string>> = {
  NoSuchLesson: words.gone,
  NotSignedIn: words.noKey,
  WrongKey: words.noKey,
  Unauthorized: words.noKey,
}

const key = () => teacherKey.peek() ?? undefined
const addressOf = (id: string) => `/api/lessons/${encodeURIComponent(id)}`

export const useProjection = (id: string): Seen => {
  const [connection, setConnection] = useState<Connection | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    const opened = connect(async () => {
      const answer = await ask<Ticket>('POST', `${addressOf(id)}/screen`, { key: key() })
      const final = answer.ok ? undefined : FINAL[answer.refusal.reason]
      if (final) {
        setFault(final)
        opened.leave()
      }
      return answer
    })
    setConnection(opened)
    return opened.leave
  }, [id])

  const lesson = connection?.ticket.value?.lesson ?? null
  const fixed = useFixed(id, lesson?.scenario ?? null)
  const there = connection !== null && paper(connection.view.value, 'stage') !== undefined
  const projection = useMemo(
    () => (connection && lesson && fixed && there ? project({ connection, lesson, ...fixed }) : null),
    [connection, lesson?.id, fixed, there],
  )
  return { projection, fault, line: connection?.line.value.state ?? 'connecting' }
}

type Fixed = Readonly<{ scenario: PublicScenario; map: MapFile; expected: number | null }>

const useFixed = (id: string, scenario: string | null): Fixed | null => {
  const [fixed, setFixed] = useState<Fixed | null>(null)
  useEffect(() => {
    if (scenario === null) return
    let gone = false
    let retry: ReturnType<typeof setTimeout>
    const fetchAll = async () => {
      const [about, map, card] = await Promise.all([
        publicScenario(scenario),
        mapOf(scenario),
        ask<LessonCard>('GET', addressOf(id), { key: key() }),
      ])
      if (gone) return
      // A wall has nobody who could press "Try again".
      if (!about.ok || !map.ok) retry = setTimeout(fetchAll, 3000)
      else setFixed({ scenario: about.value, map: map.value, expected: card.ok ? card.value.students : null })
    }
    void fetchAll()
    return () => {
      gone = true
      clearTimeout(retry)
    }
  }, [id, scenario])
  return fixed
}
