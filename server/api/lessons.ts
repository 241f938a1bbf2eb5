/** The teacher's lessons: begun, watched, shown on the wall and taken home. */
import { stringify } from 'csv-stringify/sync'
import { type Request, type Response, Router } from 'express'
import QRCode from 'qrcode'
import { spokenCode } from '../../shared/protocol/joining.ts'
import { NewLesson } from '../../shared/protocol/teaching.ts'
import { playing } from '../../shared/scenario/playing.ts'
import { positionOf } from '../../shared/scenario/positionOf.ts'
import type { Scenario } from '../../shared/scenario/scenario.ts'
import type { Lesson } from '../lessons/lesson.ts'
import { lessonCard } from '../lessons/lessonCard.ts'
import { lessonLog, logLines } from '../lessons/lessonLog.ts'
import type { Lessons } from '../lessons/lessons.ts'
import type { Library } from '../library/library.ts'
import { readBody, refuse } from './refusals.ts'
import { type Reserve, ticketFor } from './tickets.ts'

export const teachersLessons = (lessons: Lessons, library: Library, reserve: Reserve): Router => {
  const router = Router()

  const lessonIn = (work: (lesson: Lesson, response: Response) => unknown) => {
    return async (request: Request<{ id: string }>, response: Response) => {
      const lesson = lessons.get(request.params.id)
      if (!lesson) return refuse(response, 404, 'There is no such lesson.', { reason: 'NoSuchLesson' })
      await work(lesson, response)
    }
  }

  router.get('/', (_request, response) => {
    response.json({ lessons: lessons.all.map(lessonCard) })
  })

  router.post('/', async (request, response) => {
    const body = readBody(NewLesson, request, response)
    if (!body) return
    const { scenario: id, plays } = body
    const reading = await library.read(id)
    if (!reading) return refuse(response, 404, `No scenario is called "${id}".`, { reason: 'NoSuchScenario' })
    if (!reading.ok)
      return refuse(response, 409, 'This scenario has mistakes and cannot be played yet.', {
        reason: 'ScenarioBroken',
        faults: reading.faults.slice(0, 5),
      })
    const { scenario, map, seats } = reading
    const unfit = whatDoesNotFit(body, scenario)
    if (unfit) return refuse(response, 400, unfit, { reason: 'SettingsDoNotFit' })
    const position = positionOf(playing(scenario, plays), map, seats)
    const lesson = await lessons.begin(body, position)
    if (!lesson)
      return refuse(response, 409, 'Too many lessons are open; end one first.', { reason: 'TooManyLessons' })
    response.status(201).json(lessonCard(lesson))
  })

  router.get(
    '/:id',
    lessonIn((lesson, response) => response.json(lessonCard(lesson))),
  )

  router.post(
    '/:id/desk',
    lessonIn(async (lesson, response) =>
      response.json(await ticketFor(reserve, lesson, { kind: 'teacher' })),
    ),
  )

  router.post(
    '/:id/screen',
    lessonIn(async (lesson, response) =>
      response.json(await ticketFor(reserve, lesson, { kind: 'projector' })),
    ),
  )

  router.get(
    '/:id/log',
    lessonIn(async (lesson, response) => response.json(await lessonLog(lesson))),
  )

  router.get(
    '/:id/log.json',
    lessonIn(async (lesson, response) => {
      response.attachment(`${fileNameOf(lesson)}.json`).json(await lessonLog(lesson))
    }),
  )

  router.get(
    '/:id/log.csv',
    lessonIn(async (lesson, response) => {
      const lines = logLines(await lessonLog(lesson))
      // A cell that begins like a formula is not one, whatever the student wrote.
      const csv = stringify([...lines], { header: true, bom: true, escape_formulas: true })
      response
        .attachment(`${fileNameOf(lesson)}.csv`)
        .type('text/csv')
        .send(csv)
    }),
  )

  router.get(
    '/:id/qr.svg',
    lessonIn(async (lesson, response) => {
      const address = `${lesson.house.address()}/join/${lesson.record.code}`
      response.type('image/svg+xml').send(await QRCode.toString(address, { type: 'svg', margin: 1 }))
    }),
  )

  return router
}

const fileNameOf = ({ record }: Lesson) =>
  `entente-${spokenCode(record.code).replace(' ', '-').toLowerCase()}-${record.id}`

/** What each part allows, and the scenario does not; null if all is well. */
const whatDoesNotFit = ({ plays, settings }: NewLesson, { rounds, modules }: Scenario): string | null => {
  const missing = modules.needs.filter((need) => !settings.modules.includes(need))
  if (missing.length > 0) return `This scenario cannot be played without ${missing.join(' and ')}.`
  if (plays.some((round, at) => round > rounds.length || round <= (plays[at - 1] ?? 0)))
    return `Its ${rounds.length} rounds are played in their order, each once.`
  if (settings.rounds !== plays.length) return 'The number of rounds is not that of the rounds to be played.'
  return null
}
