/** A class around a running server: a teacher who opens lessons, and people who join and enter their rooms. */
import { Callbacks, Client, type Room } from '@colyseus/sdk'
import type { JoinReply, Ticket } from '../../shared/protocol/joining.ts'
import type {
  CommandReply,
  Question,
  RoomState,
  TeachMessage,
  TeachReply,
} from '../../shared/protocol/room.ts'
import type { LessonCard, LessonLog, NewLesson } from '../../shared/protocol/teaching.ts'
import type { Command } from '../../shared/rules/rules.ts'
import type { PaperKind, Papers } from '../../shared/view/papers.ts'

export type Server = Readonly<{ url: string; key: string }>

export type HttpAnswer<T> = Readonly<{ status: number; body: T }>

export const http = async <T = unknown>(
  { url }: Pick<Server, 'url'>,
  method: string,
  path: string,
  told: { key?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<HttpAnswer<T>> => {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(told.key ? { authorization: `Bearer ${told.key}` } : {}),
      ...(told.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...told.headers,
    },
    ...(told.body === undefined ? {} : { body: JSON.stringify(told.body) }),
  })
  const text = await response.text()
  return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : text) as T }
}

export const UNTIMED: NewLesson = {
  scenario: 'triple-entente',
  className: '10B',
  students: 9,
  plays: [1, 2, 3, 4, 5, 6],
  lengths: { briefing: null, negotiation: null, orders: null, report: null },
  settings: {
    modules: ['burdenSharing', 'secretTreaties', 'crises', 'trade'],
    rounds: 6,
    lastRound: 'hidden',
    chance: 'seeded',
    whoSigns: 'head',
    seating: 'choose',
  },
}

export const openLesson = async (server: Server, wanted: Partial<NewLesson> = {}): Promise<LessonCard> => {
  const { status, body } = await http<LessonCard>(server, 'POST', '/api/lessons', {
    key: server.key,
    body: { ...UNTIMED, ...wanted },
  })
  if (status !== 201) throw new Error(`no lesson: ${status} ${JSON.stringify(body)}`)
  return body
}

export const joinLesson = async (server: Server, code: string, name: string): Promise<JoinReply> => {
  const { status, body } = await http<JoinReply>(server, 'POST', '/api/join', { body: { code, name } })
  if (status !== 200) throw new Error(`${name} may not join: ${status} ${JSON.stringify(body)}`)
  return body
}

export const logOf = async (server: Server, lesson: string): Promise<LessonLog> =>
  (await http<LessonLog>(server, 'GET', `/api/lessons/${lesson}/log`, { key: server.key })).body

/** Somebody in a room, and what they see, filed as a page files it. */
export type Seated = Readonly<{
  ticket: Ticket
  room: Room
  papers: Map<string, unknown>
  paper: <K extends PaperKind>(kind: K, name?: string | number) => Papers[K] | undefined
  state: () => RoomState
  /** The code with which the line was closed; it stays open until then. */
  closed: Promise<number>
  /** Asks at every change of what they see; returns how to stop it. */
  whenChanged: (look: () => void) => () => void
  command: (command: Command, id?: string) => Promise<CommandReply>
  consider: (question: Question) => Promise<unknown>
  teach: (message: TeachMessage) => Promise<TeachReply>
  leave: () => Promise<unknown>
}>

let made = 0
export const newCommandId = () => `test-${process.pid}-${Date.now().toString(36)}-${++made}`

export const enter = async (server: Pick<Server, 'url'>, ticket: Ticket): Promise<Seated> => {
  const room: Room = await new Client(server.url).consumeSeatReservation(ticket.reservation as never)
  room.reconnection.enabled = false
  const papers = file(room)
  room.onMessage('nudge', () => {})
  const closed = new Promise<number>((resolve) => room.onLeave((code) => resolve(code)))
  await new Promise<void>((resolve) => room.onStateChange.once(() => resolve()))
  const looks = new Set<() => void>()
  room.onStateChange(() => {
    for (const look of [...looks]) look()
  })
  const seated: Seated = {
    ticket,
    room,
    papers,
    paper: (kind, name) => papers.get(name === undefined ? kind : `${kind}/${name}`) as never,
    state: () => room.state as RoomState,
    closed,
    whenChanged: (look) => {
      looks.add(look)
      return () => looks.delete(look)
    },
    command: (command, id = newCommandId()) => room.request('command', { id, command }),
    consider: (question) => room.request('consider', question),
    teach: (message) => room.request('teach', message),
    leave: () => room.leave(),
  }
  return seated
}

type Sheet = { body: string }
type Files = {
  onAdd(map: string, then: (sheet: Sheet, key: string) => void): void
  onRemove(map: string, then: (sheet: Sheet, key: string) => void): void
  onChange(sheet: Sheet, then: () => void): void
}

/** As naively as any page might: whatever is told last about a key is what is in the drawer. */
const file = (room: Room): Map<string, unknown> => {
  const drawer = new Map<string, unknown>()
  const $ = Callbacks.get(room as never) as unknown as Files
  const watch = (map: string, keyOf: (key: string) => string) => {
    $.onAdd(map, (sheet, key) => {
      const put = () => drawer.set(keyOf(key), JSON.parse(sheet.body))
      put()
      $.onChange(sheet, put)
    })
    $.onRemove(map, (_sheet, key) => drawer.delete(keyOf(key)))
  }
  watch('commons', (key) => key)
  watch('papers', (key) => key.slice(key.indexOf('/') + 1))
  return drawer
}

/** @param through another way to the same server, for the room alone */
export const enterAs = async (
  server: Server,
  token: string,
  through: Pick<Server, 'url'> = server,
): Promise<Seated> => {
  const { status, body } = await http<Ticket>(server, 'POST', '/api/seat', { key: token })
  if (status !== 200) throw new Error(`no seat: ${status} ${JSON.stringify(body)}`)
  return enter(through, body)
}

export const enterAsTeacher = async (server: Server, lesson: string): Promise<Seated> =>
  enter(server, await ticketTo(server, lesson, 'desk'))

export const enterAsProjector = async (
  server: Server,
  lesson: string,
  through: Pick<Server, 'url'> = server,
): Promise<Seated> => enter(through, await ticketTo(server, lesson, 'screen'))

const ticketTo = async (server: Server, lesson: string, where: 'desk' | 'screen'): Promise<Ticket> =>
  (await http<Ticket>(server, 'POST', `/api/lessons/${lesson}/${where}`, { key: server.key })).body

/** Waits for what somebody will see, and says what it waited for when it does not come. */
export const until = (seated: Seated, what: string, holds: () => boolean, patience = 10_000): Promise<void> =>
  new Promise((resolve, reject) => {
    if (holds()) return resolve()
    const tooLong = setTimeout(() => {
      stop()
      reject(new Error(`waited in vain until ${what}`))
    }, patience)
    const stop = seated.whenChanged(() => {
      if (!holds()) return
      clearTimeout(tooLong)
      stop()
      resolve()
    })
  })
