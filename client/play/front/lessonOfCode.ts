import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { LessonCode, type LessonSummary } from '../../../shared/protocol/joining.ts'
import { ask } from '../../connection/http.ts'

/** The lesson that a whole code names, so that its map can lie behind the card. */
export const useLesson = (code: { value: string }, onLesson: (lesson: LessonSummary) => void) => {
  const lesson = useSignal<LessonSummary | null>(null)
  const whole = LessonCode.safeParse(code.value).data ?? null
  useEffect(() => {
    lesson.value = null
    if (!whole) return
    let gone = false
    const timer = setTimeout(async () => {
      const answer = await ask<LessonSummary>('GET', `/api/lessons/by-code/${whole}`)
      if (gone || !answer.ok) return
      lesson.value = answer.value
      onLesson(answer.value)
    }, 250)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [whole, lesson, onLesson])
  return lesson
}
