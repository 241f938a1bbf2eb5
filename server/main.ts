/** The server: configuration, then journal, then lessons, then HTTP and rooms. One process, one port. */
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { joinAddress } from './addresses.ts'
import { openApp } from './api/app.ts'
import { teacherKeyIn } from './api/teacherKey.ts'
import { readConfiguration } from './configuration.ts'
import { nextDeeds } from './diplomats/nextDeeds.ts'
import { greeting } from './greeting.ts'
import { openSqliteJournal } from './journal/sqliteJournal.ts'
import { Lessons } from './lessons/lessons.ts'
import { REAL_TIME } from './lessons/time.ts'
import { openLibrary } from './library/library.ts'
import { openLog } from './log.ts'
import { admitting } from './origins.ts'
import { openRooms } from './rooms/roomServer.ts'

const root = resolve(import.meta.dirname, '..')
const LONGEST_GOODBYE = 4000

/** One sentence for whoever started us, and the end. */
const giveUp = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const reading = readConfiguration(process.env)
if (!reading.ok) giveUp(reading.sentence)
else await run(reading.configuration)

async function run(configuration: Extract<typeof reading, { ok: true }>['configuration']) {
  const { host, dataDir, publicUrl, diplomatPace, messageRate } = configuration
  const log = openLog()
  const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

  let teacherKey = ''
  try {
    mkdirSync(dataDir, { recursive: true })
    teacherKey = teacherKeyIn(dataDir, configuration.teacherKey)
  } catch (error) {
    giveUp(`DATA_DIR cannot be used: ${sentenceOf(error)}`)
  }
  const journal = await openSqliteJournal(join(dataDir, 'entente.sqlite')).catch((error: unknown) =>
    giveUp(sentenceOf(error)),
  )

  let port = configuration.port
  const address = () => joinAddress(publicUrl, host, port)
  const lessons = await Lessons.open({
    journal,
    log,
    time: REAL_TIME,
    diplomatPace,
    nextDeeds,
    address,
    luck: Math.random,
  })

  const http = createServer()
  const admits = admitting(configuration)
  const rooms = await openRooms(http, lessons, log, admits, messageRate)
  const library = openLibrary([join(root, 'scenarios'), resolve(dataDir, 'scenarios')])
  const clientFolder = join(root, 'dist/client')
  const { reserve } = rooms
  http.on('request', openApp({ lessons, library, reserve, teacherKey, admits, clientFolder, log }))

  http.once('error', (error: NodeJS.ErrnoException) =>
    giveUp(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use: stop what is running there, or set PORT to another one.`
        : `The server cannot listen on ${host}:${port}: ${error.message}`,
    ),
  )
  http.listen(port, host, async () => {
    port = (http.address() as AddressInfo).port
    process.stdout.write(await greeting(address(), joinAddress(null, host, port), teacherKey))
    log.info({ port, lessons: lessons.all.length }, 'listening')
  })

  const goodbye = async () => {
    setTimeout(() => process.exit(1), LONGEST_GOODBYE).unref()
    try {
      await rooms.close()
      await lessons.stop()
      await journal.close()
      log.info('stopped')
      process.exit(0)
    } catch (error) {
      log.error({ err: error }, 'the server could not stop in order')
      process.exit(1)
    }
  }
  process.once('SIGTERM', goodbye)
  process.once('SIGINT', goodbye)
  // What nobody has caught is a mistake of ours; the journal is whole whatever happens next.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled'))
}
