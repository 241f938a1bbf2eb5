/** Scenarios: the library for the teacher, and for everybody what is no secret. */
import { type Request, type Response, Router } from 'express'
import type { ScenarioReading } from '../../shared/scenario/readScenario.ts'
import { brokenScenario, publicScenario, scenarioCard } from '../library/cards.ts'
import type { Library } from '../library/library.ts'
import { refuse } from './refusals.ts'

type Sound = Extract<ScenarioReading, { ok: true }>

const scenarioIn = (library: Library, work: (reading: Sound, response: Response) => unknown) => {
  return async (request: Request<{ id: string }>, response: Response) => {
    const reading = await library.read(request.params.id)
    if (!reading?.ok) return refuse(response, 404, 'There is no such scenario.', { reason: 'NoSuchScenario' })
    work(reading, response)
  }
}

export const publicScenarios = (library: Library): Router => {
  const router = Router()
  router.get(
    '/:id/public',
    scenarioIn(library, ({ scenario }, response) => response.json(publicScenario(scenario))),
  )
  router.get(
    '/:id/map',
    scenarioIn(library, ({ map }, response) => response.json(map)),
  )
  return router
}

export const teachersScenarios = (library: Library): Router => {
  const router = Router()
  router.get('/', async (_request, response) => {
    const scenarios = await Promise.all(
      (await library.ids()).map(async (id) => {
        const reading = await library.read(id)
        if (!reading) return []
        return reading.ok ? [scenarioCard(reading.scenario)] : [brokenScenario(id, reading.faults)]
      }),
    )
    response.json({ scenarios: scenarios.flat() })
  })
  router.get(
    '/:id',
    scenarioIn(library, ({ scenario, seats }, response) => response.json({ scenario, seats })),
  )
  return router
}
