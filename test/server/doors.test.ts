/** Every way in over HTTP, and everybody who is turned away at it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@colyseus/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ticket } from '../../shared/protocol/joining.ts'
import type { Library, PublicScenario } from '../../shared/protocol/library.ts'
import type { HttpError, LessonCard } from '../../shared/protocol/teaching.ts'
import {
  enter,
  enterAs,
  enterAsTeacher,
  http,
  joinLesson,
  logOf,
  openLesson,
  UNTIMED,
} from '../support/classroom.ts'
import { tripleEntente } from '../support/house.ts'
import { type Started, startServer } from '../support/serverProcess.ts'
import { upgrade } from '../support/upgrade.ts'

let server: Started
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())

const reasonOf = (body: unknown) => (body as HttpError).error?.reason
const asTeacher = <T>(method: string, path: string, body?: unknown) =>
  http<T>(server, method, path, { key: server.key, body })

describe('the teacher’s doors', () => {
  const doors: readonly (readonly [string, string])[] = [
    ['GET', '/api/teacher'],
    ['GET', '/api/scenarios'],
    ['GET', '/api/scenarios/triple-entente'],
    ['GET', '/api/lessons'],
    ['POST', '/api/lessons'],
    ['GET', '/api/lessons/x'],
    ['POST', '/api/lessons/x/desk'],
    ['POST', '/api/lessons/x/screen'],
    ['GET', '/api/lessons/x/log'],
    ['GET', '/api/lessons/x/log.json'],
    ['GET', '/api/lessons/x/log.csv'],
    ['GET', '/api/lessons/x/qr.svg'],
  ]

  it.each(doors)('%s %s needs the key', async (method, path) => {
    const lesson = await openLesson(server)
    const { token } = await joinLesson(server, lesson.code, 'Amira')
    for (const key of [undefined, 'a-key-for-tests-onlyx', server.key.slice(1), token]) {
      const { status, body } = await http(server, method, path, key ? { key } : {})
      expect([status, reasonOf(body)]).toEqual(
        expect.arrayContaining([
          expect.toBeOneOf([401, 429]),
          expect.toBeOneOf(['WrongKey', 'TooManyTries']),
        ]),
      )
    }
    await (await enterAsTeacher(server, lesson.id)).command({ type: 'EndLesson' })
  })

  it('stay open for the right key, however many wrong ones were tried from the same address', async () => {
    const tries = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        http(server, 'GET', '/api/teacher', { key: `a-guess-number-${n}` }),
      ),
    )
    expect(tries.map(({ status }) => status)).toContain(429)
    expect((await asTeacher('GET', '/api/teacher')).status).toBe(200)
  })

  it('show the library, each scenario whole, and what is wrong with a broken one', async () => {
    const own = join(server.dataDir, 'scenarios')
    mkdirSync(join(own, 'my-own'), { recursive: true })
    writeFileSync(join(own, 'my-own', 'scenario.json'), '{"id": "my-own"')
    mkdirSync(join(own, 'another'), { recursive: true })
    writeFileSync(join(own, 'another', 'scenario.json'), '{"id": "another"}')
    const { body } = await asTeacher<Library>('GET', '/api/scenarios')
    const byId = new Map(body.scenarios.map((each) => [each.id, each]))
    expect(byId.get('triple-entente')).toMatchObject({ fault: null, year: 1907, rounds: 6 })
    expect(byId.get('my-own')?.fault).toMatch(/is not JSON/)
    expect(byId.get('another')?.fault).toMatch(/\w{3,}/)
    const whole = await asTeacher<{ scenario: { powers: unknown[] } }>('GET', '/api/scenarios/triple-entente')
    expect(whole.body.scenario.powers).toHaveLength(10)
    expect((await asTeacher('GET', '/api/scenarios/nowhere')).status).toBe(404)
    expect((await asTeacher('GET', '/api/scenarios/..%2f..%2fetc')).status).toBe(404)
    expect((await asTeacher('POST', '/api/lessons', { ...UNTIMED, scenario: 'another' })).status).toBe(409)
  })

  it.each([
    ['nothing', {}, 'BadInput', 400],
    ['an unknown scenario', { ...UNTIMED, scenario: 'nowhere' }, 'NoSuchScenario', 404],
    ['a path', { ...UNTIMED, scenario: '../..' }, 'BadInput', 400],
    ['too many students', { ...UNTIMED, students: 61 }, 'BadInput', 400],
    ['rounds that it has not', { ...UNTIMED, plays: [1, 2, 3, 4, 5, 7] }, 'SettingsDoNotFit', 400],
    ['rounds out of order', { ...UNTIMED, plays: [2, 1, 3, 4, 5, 6] }, 'SettingsDoNotFit', 400],
    ['another number of rounds', { ...UNTIMED, plays: [1, 2] }, 'SettingsDoNotFit', 400],
    [
      'without what it needs',
      { ...UNTIMED, settings: { ...UNTIMED.settings, modules: [] } },
      'SettingsDoNotFit',
      400,
    ],
    ['something extra', { ...UNTIMED, admin: true }, 'BadInput', 400],
  ])('do not open a lesson with %s', async (_what, body, reason, status) => {
    const answer = await asTeacher('POST', '/api/lessons', body)
    expect([answer.status, reasonOf(answer.body)]).toEqual([status, reason])
  })

  it('open a lesson of some of its rounds', async () => {
    const { id } = await openLesson(server, { plays: [1, 6], settings: { ...UNTIMED.settings, rounds: 2 } })
    const [opened] = (await logOf(server, id)).entries
    const labels =
      opened?.event.type === 'WorldOpened' && opened.event.position.rounds.map(({ label }) => label)
    expect(labels).toHaveLength(2)
    expect((await asTeacher<{ lessons: LessonCard[] }>('GET', '/api/lessons')).body.lessons[0]).toMatchObject(
      {
        id,
        state: 'lobby',
        className: '10B',
      },
    )
  })

  it('hand out the log for other programs, and no cell of it is a formula', async () => {
    const lesson = await openLesson(server)
    const { token, person } = await joinLesson(server, lesson.code, '=HYPERLINK(1)')
    const evil = await enterAs(server, token)
    await evil.command({ type: 'TakeSeat', person: person as never, power: 'france' as never })
    const csv = await asTeacher<string>('GET', `/api/lessons/${lesson.id}/log.csv`)
    expect(csv.body).toMatch(/seq,time,round,phase,actor,name,event,why,facts/)
    expect(csv.body).toContain("'=HYPERLINK(1)")
    expect(csv.body).not.toMatch(/(^|,)=/m)
    const json = await asTeacher<{ people: { name: string }[] }>('GET', `/api/lessons/${lesson.id}/log.json`)
    expect(json.body.people).toEqual([{ id: person, name: '=HYPERLINK(1)' }])
    await evil.leave()
  })

  it('draw the way in as a picture', async () => {
    const lesson = await openLesson(server)
    const { body } = await asTeacher<string>('GET', `/api/lessons/${lesson.id}/qr.svg`)
    expect(body).toMatch(/^<svg/)
  })
})

describe('the students’ door', () => {
  it('opens to a code however it is written', async () => {
    const { code } = await openLesson(server)
    const spoken = code.toLowerCase().replace(/(\d\d)$/, ' $1')
    expect(
      (await http(server, 'GET', `/api/lessons/by-code/${encodeURIComponent(spoken)}`)).body,
    ).toMatchObject({
      code,
      state: 'lobby',
      title: expect.any(String),
    })
    expect((await joinLesson(server, spoken, '  Amira \u202e')).name).toBe('Amira')
  })

  it.each([
    ['an unknown code', { code: 'NOBODY99', name: 'Amira' }, 404, 'NoSuchLesson'],
    ['no code', { name: 'Amira' }, 400, 'BadInput'],
    ['a code that is none', { code: '!!', name: 'Amira' }, 400, 'BadInput'],
    ['no name', { code: 'LARCH42', name: ' \u200b ' }, 400, 'BadInput'],
    ['a name without end', { code: 'LARCH42', name: 'A'.repeat(25) }, 400, 'BadInput'],
    ['something extra', { code: 'LARCH42', name: 'Amira', teacher: true }, 400, 'BadInput'],
    ['a list', [], 400, 'BadInput'],
  ])('is closed to %s', async (_what, body, status, reason) => {
    const answer = await http(server, 'POST', '/api/join', { body })
    expect([answer.status, reasonOf(answer.body)]).toEqual([status, reason])
    expect((answer.body as HttpError).error.message).toMatch(/^\w.*\.$/)
  })

  it('says who has the name, and gives it back only when they are gone', async () => {
    const { code } = await openLesson(server)
    const { token } = await joinLesson(server, code, 'Amira')
    const amira = await enterAs(server, token)
    const again = await http(server, 'POST', '/api/join', { body: { code, name: 'amira', claim: 'mine' } })
    expect([again.status, again.body]).toEqual([
      409,
      { error: expect.objectContaining({ reason: 'NameTaken', name: 'Amira', connected: 'connected' }) },
    ])
    await amira.leave()
  })

  it('knows a seat by its key alone', async () => {
    for (const key of [undefined, 'nonsense', server.key]) {
      const { status, body } = await http(server, 'POST', '/api/seat', key ? { key } : {})
      expect([status, reasonOf(body)]).toEqual([401, 'SeatUnknown'])
    }
  })

  it('brings a person back on another device, and closes the line on the first', async () => {
    const { code } = await openLesson(server)
    const { token } = await joinLesson(server, code, 'Amira')
    const phone = await enterAs(server, token)
    const laptop = await enterAs(server, token)
    expect(await phone.closed).toBe(4409)
    expect(laptop.paper('stage')?.phase).toBe('lobby')
    expect([...laptop.state().people.values()]).toMatchObject([{ name: 'Amira', presence: 'here' }])
    await laptop.leave()
  })

  it('gives a ticket that is used once', async () => {
    const { code } = await openLesson(server)
    const { token } = await joinLesson(server, code, 'Amira')
    const { body } = await http<Ticket>(server, 'POST', '/api/seat', { key: token })
    const amira = await enter(server, body)
    await expect(enter(server, body)).rejects.toThrow()
    await amira.leave()
  })

  it('closes when somebody has tried it too often', async () => {
    const other = await startServer()
    const tries = await Promise.all(
      Array.from({ length: 130 }, () =>
        http(other, 'POST', '/api/join', { body: { code: 'LARCH42', name: 'Guess' } }),
      ),
    )
    const refused = tries.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(10)
    expect(reasonOf(refused[0]?.body)).toBe('TooManyTries')
    await other.stop()
  })
})

describe('what anybody may read', () => {
  it('is sent compressed: a class opens its first page at once', async () => {
    const map = await fetch(`${server.url}/api/scenarios/triple-entente/map`, {
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(map.headers.get('content-encoding')).toBe('gzip')
  })

  it('is a scenario without its secrets, and its map', async () => {
    const { body } = await http<PublicScenario>(server, 'GET', '/api/scenarios/triple-entente/public')
    expect(Object.keys(body).toSorted()).toEqual(
      ['boardTitle', 'delegationQuestions', 'era', 'glossary', 'id', 'powers', 'title'].toSorted(),
    )
    const text = JSON.stringify(body)
    for (const { brief, objectives } of tripleEntente().powers) {
      for (const words of brief) expect(text).not.toContain(words)
      for (const { words } of objectives) expect(text).not.toContain(words)
    }
    const map = await http<{ type: string }>(server, 'GET', '/api/scenarios/triple-entente/map')
    expect(map.body.type).toBe('Topology')
  })
})

describe('the server', () => {
  it('has no doors but these: nobody makes, lists or enters a room without a ticket', async () => {
    const client = new Client(server.url)
    await expect(client.create('world')).rejects.toThrow()
    await expect(client.joinOrCreate('world')).rejects.toThrow()
    await expect(client.join('world')).rejects.toThrow()
    const { id } = await openLesson(server)
    await enterAsTeacher(server, id)
    await expect(client.joinById(`${id}-1`)).rejects.toThrow()
    for (const path of ['/matchmake/joinById/x', '/matchmake', '/__healthcheck', '/colyseus', '/monitor'])
      expect((await http(server, 'GET', path)).status).toBe(404)
    expect((await http(server, 'POST', '/matchmake/create/world', { body: {} })).status).toBe(405)
  })

  it('opens no room to a made-up ticket', async () => {
    const { id } = await openLesson(server)
    const teacher = await enterAsTeacher(server, id)
    const forged = { name: 'world', sessionId: 'forged', roomId: `${id}-1`, processId: 'x' }
    await expect(new Client(server.url).consumeSeatReservation(forged as never)).rejects.toThrow()
    const stolen = { ...forged, sessionId: teacher.room.sessionId, reconnectionToken: 'guess' }
    await expect(new Client(server.url).consumeSeatReservation(stolen as never)).rejects.toThrow()
    expect(await teacher.command({ type: 'Broadcast', text: 'Still here' })).toEqual({ verdict: 'accepted' })
    await teacher.leave()
  })

  it('opens no line to a page from elsewhere', async () => {
    const { host } = new URL(server.url)
    expect(await upgrade(server.url, '/x/y?sessionId=z', { origin: 'http://evil.test' })).toBe(403)
    expect(await upgrade(server.url, '/x/y?sessionId=z', { origin: 'null' })).toBe(403)
    expect(await upgrade(server.url, '/x/y?sessionId=z', { origin: `http://${host}` })).toBe(101)
    expect(await upgrade(server.url, '/x/y?sessionId=z')).toBe(101)
  })

  it('answers no page from elsewhere', async () => {
    const headers = { origin: 'http://evil.test' }
    const answer = await fetch(`${server.url}/api/scenarios/triple-entente/public`, { headers })
    expect(answer.status).toBe(403)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await fetch(`${server.url}/api/join`, { method: 'OPTIONS', headers })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })

  it.each(['/api/join', '/api/seat', '/api/lessons'])('reads no more than 32 kB at %s', async (path) => {
    const body = { code: 'LARCH42', name: 'A'.repeat(40_000) }
    const answer = await http(server, 'POST', path, { body, key: server.key })
    expect([answer.status, reasonOf(answer.body)]).toEqual([413, 'TooLarge'])
  })

  it('reads JSON only, and says so when it is none', async () => {
    const post = (body: string, type: string) =>
      fetch(`${server.url}/api/join`, { method: 'POST', body, headers: { 'content-type': type } })
    expect((await post('{"code": ', 'application/json')).status).toBe(400)
    expect((await post('"LARCH42"', 'application/json')).status).toBe(400)
    expect((await post('code=LARCH42', 'application/x-www-form-urlencoded')).status).toBe(415)
    expect((await post('<xml/>', 'text/xml')).status).toBe(415)
    expect((await http(server, 'POST', '/api/join')).status).toBe(400)
  })

  it('has an answer for every address', async () => {
    expect(await http(server, 'GET', '/api/nothing')).toMatchObject({ status: 404, body: { error: {} } })
    expect((await http(server, 'DELETE', '/api/join')).status).toBe(404)
    expect((await http(server, 'GET', '/api/lessons/by-code/%00')).status).toBe(404)
    expect((await http(server, 'GET', '/assets/../../server/main.ts')).status).not.toBe(200)
    expect((await http(server, 'GET', '/..%2f..%2fpackage.json')).status).not.toBe(200)
    expect((await http(server, 'GET', '/api/lessons/by-code/%E0%A4%A')).status).toBe(400)
    expect((await http(server, 'GET', '/missing.js')).status).toBe(404)
  })

  it('lets pages do only what these pages do, and works without https', async () => {
    const { headers } = await fetch(`${server.url}/api/health`)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain(`connect-src 'self' ws://${new URL(server.url).host}`)
    expect(policy).not.toContain('upgrade-insecure-requests')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('stops in order when it is asked to, and tells the rooms', async () => {
    const other = await startServer()
    const { id } = await openLesson(other)
    const teacher = await enterAsTeacher(other, id)
    const began = performance.now()
    await other.stop()
    expect(performance.now() - began).toBeLessThan(5000)
    expect(await teacher.closed).toBe(4001)
    expect(other.output()).toContain('"msg":"stopped"')
  })
})

describe('what the teacher reads in the terminal', () => {
  it('says where to join and where to sign in, with the key where no browser sends it', () => {
    expect(server.output()).toContain(`Students join at   ${server.url}`)
    expect(server.output()).toContain(`${server.url}/teach#key=${server.key}`)
    expect(server.output()).toMatch(/[▀▄█]{3}/)
  })

  it('has a key of its own, for its owner alone, that stays', async () => {
    const other = await startServer({ TEACHER_KEY: '' })
    const file = join(other.dataDir, 'teacher.key')
    expect(existsSync(file)).toBe(true)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const key = readFileSync(file, 'utf8').trim()
    expect(key).toMatch(/^[\w-]{43}$/)
    await other.restart()
    expect(readFileSync(file, 'utf8').trim()).toBe(key)
    expect((await http(other, 'GET', '/api/teacher', { key })).status).toBe(200)
    await other.stop()
  })

  it.each([
    [{ PORT: 'x' }, 'PORT must be a number'],
    [{ DATABASE_URL: 'postgres://x' }, 'PostgreSQL comes later'],
    [{ TEACHER_KEY: 'short' }, 'TEACHER_KEY must have at least 16 characters'],
    [{ DATA_DIR: '/dev/null/x' }, 'DATA_DIR cannot be used'],
  ])('is one sentence where %o is wrong', async (env, sentence) => {
    await expect(startServer(env)).rejects.toThrow(sentence)
  })

  it('is one sentence where the port is taken', async () => {
    const data = mkdtempSync(join(tmpdir(), 'entente-'))
    const port = new URL(server.url).port
    await expect(startServer({ PORT: port, DATA_DIR: data })).rejects.toThrow(`Port ${port} is in use`)
  })

  it('is one sentence where the data are in use', async () => {
    await expect(startServer({ DATA_DIR: server.dataDir })).rejects.toThrow('Another Entente is running')
  })
})
