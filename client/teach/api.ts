/** What the teacher's pages ask of the server over HTTP. The key goes in a header and never in an address. */
import type { Ticket } from '../../shared/protocol/joining.ts'
import type { Library } from '../../shared/protocol/library.ts'
import type { LessonCard, LessonLog, NewLesson } from '../../shared/protocol/teaching.ts'
import type { MapFile } from '../../shared/scenario/map.ts'
import type { Scenario } from '../../shared/scenario/scenario.ts'
import { type Answer, ask } from '../connection/http.ts'
import { forgetKey, teacherKey } from './key.ts'

/** A key that fits no longer signs the page out, wherever that is noticed. */
const asTeacher = async <T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer<T>> => {
  const key = teacherKey.peek() ?? undefined
  const answer = await ask<T>(method, path, body === undefined ? { key } : { key, body })
  if (!answer.ok && answer.refusal.reason === 'WrongKey') forgetKey()
  return answer
}

export const checkKey = (key: string): Promise<Answer<unknown>> => ask('GET', '/api/teacher', { key })

export const getLibrary = (): Promise<Answer<Library>> => asTeacher('GET', '/api/scenarios')

/** Whole, with all its secrets: only the teacher reads it so. */
export const getScenario = async (id: string): Promise<Answer<Scenario>> => {
  const answer = await asTeacher<{ scenario: Scenario }>('GET', `/api/scenarios/${encodeURIComponent(id)}`)
  return answer.ok ? { ok: true, value: answer.value.scenario } : answer
}

export const getMap = (id: string): Promise<Answer<MapFile>> =>
  asTeacher('GET', `/api/scenarios/${encodeURIComponent(id)}/map`)

export const getLessons = async (): Promise<Answer<readonly LessonCard[]>> => {
  const answer = await asTeacher<{ lessons: readonly LessonCard[] }>('GET', '/api/lessons')
  return answer.ok ? { ok: true, value: answer.value.lessons } : answer
}

export const getLesson = (id: string): Promise<Answer<LessonCard>> =>
  asTeacher('GET', `/api/lessons/${encodeURIComponent(id)}`)

export const openLesson = (lesson: NewLesson): Promise<Answer<LessonCard>> =>
  asTeacher('POST', '/api/lessons', lesson)

export const newTicket = (lesson: string): Promise<Answer<Ticket>> =>
  asTeacher('POST', `/api/lessons/${encodeURIComponent(lesson)}/desk`)

export const getLog = (lesson: string): Promise<Answer<LessonLog>> =>
  asTeacher('GET', `/api/lessons/${encodeURIComponent(lesson)}/log`)

/** The join code as a picture. It needs the key, so an address alone cannot show it. */
export const getQr = async (lesson: string): Promise<string | null> => {
  try {
    const response = await fetch(`/api/lessons/${encodeURIComponent(lesson)}/qr.svg`, {
      headers: { authorization: `Bearer ${teacherKey.peek() ?? ''}` },
    })
    return response.ok ? URL.createObjectURL(await response.blob()) : null
  } catch {
    return null
  }
}
