/** Everything that is asked over HTTP, on one port with the rooms. */
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Lessons } from '../lessons/lessons.ts'
import type { Library } from '../library/library.ts'
import type { Log } from '../log.ts'
import { history } from './history.ts'
import { joining } from './joining.ts'
import { teachersLessons } from './lessons.ts'
import { pages } from './pages.ts'
import { refuse } from './refusals.ts'
import { publicScenarios, teachersScenarios } from './scenarios.ts'
import { onlyTheTeacher } from './teacherKey.ts'
import type { Reserve } from './tickets.ts'

export type Parts = Readonly<{
  lessons: Lessons
  library: Library
  reserve: Reserve
  teacherKey: string
  admits: (origin: string | undefined, host: string | undefined) => boolean
  clientFolder: string
  log: Log
}>

const LARGEST_BODY = 32 * 1024

export const openApp = (parts: Parts): Express => {
  const { lessons, library, reserve, teacherKey, clientFolder } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  app.set('query parser', 'simple')
  app.use(headers)
  app.use(compression())

  const api = express.Router()
  api.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  api.use(onlyOwnPages(parts.admits))
  api.get('/health', (_request, response) => void response.json({ ok: true }))
  api.use(jsonOnly, express.json({ limit: LARGEST_BODY, strict: true }))
  api.use(joining(lessons, reserve))
  api.use(history(lessons, library))
  api.use('/scenarios', publicScenarios(library))
  const teacher = onlyTheTeacher(teacherKey)
  api.get('/teacher', teacher, (_request, response) => void response.json({ ok: true }))
  api.use('/scenarios', teacher, teachersScenarios(library))
  api.use('/lessons', teacher, teachersLessons(lessons, library, reserve))
  api.use((_request, response) => refuse(response, 404, 'There is nothing here.', { reason: 'NotFound' }))

  app.use('/api', api)
  app.use(pages(clientFolder))
  app.use(failed(parts.log))
  return app
}

/** Schools use plain http in their own network, so nothing here insists on https. */
const headers: RequestHandler = (request, response, next) => {
  // Older browsers do not count the socket as one's own origin unless it is named.
  const host = /^[\w.:[\]-]{1,255}$/.test(request.headers.host ?? '') ? request.headers.host : ''
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'", ...(host ? [`ws://${host}`, `wss://${host}`] : [])],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })(request, response, next)
}

const onlyOwnPages =
  (admits: Parts['admits']): RequestHandler =>
  (request, response, next) => {
    if (admits(request.headers.origin, request.headers.host)) next()
    else refuse(response, 403, 'This page may not talk to this server.', { reason: 'ForeignPage' })
  }

const jsonOnly: RequestHandler = (request, response, next) => {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0
  if (!hasBody || request.is('application/json')) next()
  else refuse(response, 415, 'Only JSON is read here.', { reason: 'NotJson' })
}

/** A body that cannot be read is the sender's fault; everything else is ours, and is written down. */
const failed =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
    if (status === 413) return refuse(response, 413, 'This is too large to be read.', { reason: 'TooLarge' })
    if (status >= 400 && status < 500)
      return refuse(response, status, 'This cannot be read.', { reason: 'BadInput', where: '' })
    log.error({ err: error }, 'a request failed')
    refuse(response, 500, 'Something went wrong here, and it has been written down.', {
      reason: 'OurMistake',
    })
  }
