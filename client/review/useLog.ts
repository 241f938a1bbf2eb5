/** The log of a lesson: loaded once, and again when asked or, while the lesson runs, when one returns to the page. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { LessonLog } from '../../shared/protocol/teaching.ts'
import { getLog } from '../teach/api.ts'

export type Loaded = Readonly<{
  /** What was loaded last; it stays when a later load fails. */
  log: LessonLog | null
  /** The reason of the refusal, if the last load failed. */
  fault: string | null
  state: 'loading' | 'rest'
  load(): void
}>

export const useLog = (lesson: string): Loaded => {
  const [log, setLog] = useState<LessonLog | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [state, setState] = useState<Loaded['state']>('loading')
  const asked = useRef(0)

  const load = useCallback(() => {
    asked.current += 1
    const mine = asked.current
    setState('loading')
    void getLog(lesson).then((answer) => {
      if (mine !== asked.current) return
      setState('rest')
      setFault(answer.ok ? null : answer.refusal.reason)
      if (answer.ok) setLog((before) => newer(before, answer.value))
    })
  }, [lesson])

  useEffect(() => {
    load()
    return () => {
      asked.current += 1
    }
  }, [load])

  const running = log !== null && log.lesson.state !== 'ended'
  useEffect(() => {
    if (!running) return
    addEventListener('focus', load)
    return () => removeEventListener('focus', load)
  }, [running, load])

  return { log, fault, state, load }
}

/** A log that has not grown is the same log, so that nothing is folded again. */
const newer = (before: LessonLog | null, now: LessonLog): LessonLog =>
  before &&
  before.lesson.id === now.lesson.id &&
  before.lesson.state === now.lesson.state &&
  before.entries.length === now.entries.length
    ? before
    : now
