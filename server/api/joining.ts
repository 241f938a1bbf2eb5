/** The student's way in: a code and a name for a seat, and the seat's key for a door. */
import { Router } from 'express'
import { JoinBody, LessonCode } from '../../shared/protocol/joining.ts'
import { join } from '../lessons/joining.ts'
import { stateOf } from '../lessons/lessonCard.ts'
import type { Lessons } from '../lessons/lessons.ts'
import { joinLimit, lookLimit, seatLimit } from './limits.ts'
import { readBody, refuseToJoin } from './refusals.ts'
import { bearerOf } from './teacherKey.ts'
import { type Reserve, ticketFor } from './tickets.ts'

export const joining = (lessons: Lessons, reserve: Reserve): Router => {
  const router = Router()

  router.get('/lessons/by-code/:code', lookLimit(), (request, response) => {
    const code = LessonCode.safeParse(request.params.code)
    const lesson = code.success ? lessons.byCode(code.data) : undefined
    if (!lesson) return refuseToJoin(response, { reason: 'NoSuchLesson' })
    response.json({ ...lesson.summary, state: stateOf(lesson) })
  })

  router.post('/join', joinLimit(), async (request, response) => {
    const body = readBody(JoinBody, request, response)
    if (!body) return
    const lesson = lessons.byCode(body.code)
    if (!lesson) return refuseToJoin(response, { reason: 'NoSuchLesson' })
    const joined = await join(lesson, body)
    if (!joined.ok) return refuseToJoin(response, joined.refusal)
    response.json(joined.reply)
  })

  router.post('/seat', seatLimit(), async (request, response) => {
    const seat = lessons.byToken(bearerOf(request))
    if (!seat) return refuseToJoin(response, { reason: 'SeatUnknown' })
    response.json(await ticketFor(reserve, seat.lesson, { kind: 'person', person: seat.person }))
  })

  return router
}
