/**
 * The rooms of this process, on the same port as the pages. Only the WebSocket side of Colyseus is used: its own
 * HTTP routes would let anybody look for rooms, and answer bodies of any size to any origin.
 */
import type { Server as HttpServer } from 'node:http'
import { matchMaker } from '@colyseus/core'
import { setLogger } from '@colyseus/core/Logger'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { ROOM_NAME } from '../../shared/protocol/room.ts'
import type { Lesson } from '../lessons/lesson.ts'
import type { Lessons } from '../lessons/lessons.ts'
import type { Log } from '../log.ts'
import type { Entrant } from './audiences.ts'
import { worldRoom } from './worldRoom.ts'

export type Rooms = Readonly<{
  /** A door into a lesson's room: used once, within seconds. */
  reserve: (lesson: Lesson, entrant: Entrant) => Promise<unknown>
  close: () => Promise<void>
}>

const LONGEST_MESSAGE = 8 * 1024

type Listing = Awaited<ReturnType<typeof matchMaker.createRoom>>

/**
 * @param admits whether a page of this origin may open a line to this host
 * @param messageRate messages a second that one client may send
 */
export const openRooms = async (
  http: HttpServer,
  lessons: Lessons,
  log: Log,
  admits: (origin: string | null, host: string | null) => boolean,
  messageRate: number,
): Promise<Rooms> => {
  setLogger(quiet(log))
  await matchMaker.setup()
  matchMaker.controller.exposedMethods = []
  matchMaker.defineRoomType(ROOM_NAME, worldRoom(lessons, log, messageRate))
  const transport = new WebSocketTransport({
    server: http,
    maxPayload: LONGEST_MESSAGE,
    beforeUpgrade: ({ headers }) =>
      admits(headers.get('origin'), headers.get('host'))
        ? undefined
        : new Response('This page may not talk to this server.', { status: 403 }),
  })
  await matchMaker.accept()

  const rooms = new Map<string, Promise<Listing>>()
  const roomOf = (lesson: Lesson): Promise<Listing> => {
    const { id } = lesson.record
    const open = rooms.get(id)
    if (open) return open
    const opening = matchMaker.createRoom(ROOM_NAME, { lesson: id })
    rooms.set(id, opening)
    opening.catch(() => rooms.delete(id))
    return opening
  }

  return {
    reserve: async (lesson, entrant) => matchMaker.reserveSeatFor(await roomOf(lesson), {}, entrant),
    close: async () => {
      await matchMaker.gracefullyShutdown()
      transport.shutdown()
      http.closeAllConnections()
    },
  }
}

/** What the framework has to say is for whoever looks after the server, and never goes to stdout. */
const quiet = (log: Log) => {
  const to = (level: 'debug' | 'info' | 'warn' | 'error') => (text: unknown) =>
    log[level]({ text }, 'colyseus')
  return {
    debug: to('debug'),
    trace: to('debug'),
    info: to('debug'),
    warn: to('warn'),
    error: to('error'),
  }
}
