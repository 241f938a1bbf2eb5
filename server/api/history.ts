/** History, for those who have played it: one line a round, refused until the world has ended, because it tells what is to come. */
import { Router } from 'express'
import type { HistoryLine } from '../../shared/protocol/history.ts'
import type { Scenario } from '../../shared/scenario/scenario.ts'
import type { Lessons } from '../lessons/lessons.ts'
import type { Library } from '../library/library.ts'
import { seatLimit } from './limits.ts'
import { refuse, refuseToJoin } from './refusals.ts'
import { bearerOf } from './teacherKey.ts'

export const history = (lessons: Lessons, library: Library): Router => {
  const router = Router()
  router.post('/seat/history', seatLimit(), async (request, response) => {
    const seat = lessons.byToken(bearerOf(request))
    if (!seat) return refuseToJoin(response, { reason: 'SeatUnknown' })
    const { session, summary } = seat.lesson
    if (session.world.phase.kind !== 'ended')
      return refuse(response, 409, 'History is told at the end.', { reason: 'NotEndedYet' })
    const reading = await library.read(summary.scenario)
    if (!reading?.ok) return refuse(response, 404, 'There is no such scenario.', { reason: 'NoSuchScenario' })
    response.json(linesOf(reading.scenario))
  })
  return router
}

const linesOf = ({ rounds }: Scenario): readonly HistoryLine[] =>
  rounds.map(({ label, history: { short, crises } }) => ({ label, short, crises }))
