/** Whatever is sent into a room, by whomever and whenever, is answered, changes nothing, and closes no line. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import { NO_ORDERS } from '../../shared/rules/rounds/orders.ts'
import { Command } from '../../shared/rules/rules.ts'
import {
  enterAs,
  enterAsProjector,
  enterAsTeacher,
  http,
  joinLesson,
  logOf,
  openLesson,
  type Seated,
} from '../support/classroom.ts'
import { type Started, startServer } from '../support/serverProcess.ts'

const france = 'france' as PowerId
const TYPES = Command.options.map(({ shape }) => shape.type.value)
/** A few less than the twenty a second at which a line is closed. */
const A_BREATH = 16

describe('a room that is sent nonsense', () => {
  let server: Started
  let lesson: string
  let code: string
  let tokens: readonly string[]
  let person: PersonId
  let teacher: Seated

  beforeAll(async () => {
    server = await startServer({ MESSAGE_RATE: '20' })
    ;({ id: lesson, code } = await openLesson(server))
    teacher = await enterAsTeacher(server, lesson)
    const joined = await joinLesson(server, code, 'Amira')
    person = joined.person as PersonId
    tokens = [joined.token]
    const amira = await enterAs(server, joined.token)
    await amira.command({ type: 'TakeSeat', person, power: france })
    await amira.leave()
  })
  afterAll(() => server?.stop())

  const token = () => tokens[0] as string
  const entries = async () =>
    (await logOf(server, lesson)).entries.filter(({ event }) => event.type !== 'PresenceMarked').length

  /** Sends everything, over as many lines as it takes to stay polite. */
  const sendAll = async (
    messages: readonly (readonly [kind: string, message: unknown])[],
    open: () => Promise<Seated>,
    check: (reply: unknown, kind: string, message: unknown) => void,
  ) => {
    for (let at = 0; at < messages.length; at += A_BREATH) {
      const line = await open()
      for (const [kind, message] of messages.slice(at, at + A_BREATH)) {
        const reply = await line.room
          .request(kind, message)
          .catch((error: Error) => ({ error: error.message }))
        check(reply, kind, message)
      }
      expect(line.room.connection.isOpen).toBe(true)
      await line.leave()
    }
  }

  const expectRefused = (reply: unknown, kind: string, message: unknown) =>
    expect(reply, `${kind} ${JSON.stringify(message)}`).toMatchObject({ verdict: 'refused' })

  const anything = fc.oneof(
    fc.jsonValue(),
    fc.constant(undefined),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.uint8Array({ maxLength: 50 }),
    fc.date({ noInvalidDate: true }),
    fc.double(),
    fc.constantFrom('__proto__', 'constructor', 'toString'),
  )
  /** A command that has the name of one, and a body that may be anything. */
  const nearlyCommand = fc
    .tuple(
      fc.constantFrom(...TYPES, 'Nonsense', '__proto__'),
      fc.dictionary(
        fc.constantFrom(
          'person',
          'power',
          'to',
          'terms',
          'treaty',
          'orders',
          'from',
          'round',
          'text',
          'ready',
          '__proto__',
        ),
        anything,
      ),
    )
    .map(([type, fields]) => ({ ...fields, type }))
  const envelope = fc.record(
    {
      id: fc.oneof(fc.string({ minLength: 8, maxLength: 64 }), anything),
      command: fc.oneof(nearlyCommand, anything),
      extra: anything,
    },
    { requiredKeys: [] },
  )
  const message = fc.tuple(
    fc.constantFrom('command', 'consider', 'teach'),
    fc.oneof(envelope, nearlyCommand, anything),
  )

  it('answers four hundred pieces of it with refusals, and changes nothing', {
    timeout: 60_000,
  }, async () => {
    const before = await entries()
    const messages = fc.sample(message, { numRuns: 400, seed: 20261122 })
    const reasons = new Set<string>()
    await sendAll(
      messages,
      () => enterAs(server, token()),
      (reply, kind, sent) => {
        expectRefused(reply, kind, sent)
        reasons.add((reply as { refusal: { reason: string } }).refusal.reason)
      },
    )
    expect(reasons).not.toContain('OurMistake')
    expect(reasons).toContain('Malformed')
    expect(await entries()).toBe(before)
  })

  it('says where the nonsense stands', async () => {
    const amira = await enterAs(server, token())
    expect(
      await amira.command({ type: 'Say', channel: { kind: 'public' }, text: '', clock: null }),
    ).toMatchObject({
      refusal: { reason: 'Malformed', where: 'command.text' },
    })
    expect(
      await amira.command({ type: 'Say', channel: { kind: 'public' }, text: 'x'.repeat(501), clock: null }),
    ).toMatchObject({ refusal: { reason: 'Malformed', where: 'command.text' } })
    expect(await amira.room.request('command', { id: 'short', command: {} })).toMatchObject({
      refusal: { reason: 'Malformed', where: 'id' },
    })
    expect(
      await amira.consider({
        kind: 'treaty',
        parties: [france, 'atlantis' as PowerId],
        terms: {
          title: 'A pact',
          clauses: [{ kind: 'consultation' }],
          secrecy: 'public',
          duration: null,
          notice: 1,
        },
      }),
    ).toMatchObject({ refusal: { reason: 'Malformed', where: 'parties[1]' } })
    await amira.leave()
  })

  it('refuses what is well said by the wrong sender', async () => {
    const before = await entries()
    const amira = await enterAs(server, token())
    const other = 'p77' as PersonId
    const wrong: readonly Command[] = [
      { type: 'Advance', from: 'lobby', round: 0 },
      { type: 'EndLesson' },
      { type: 'Broadcast', text: 'I am the teacher' },
      { type: 'AppointDiplomat', power: france, diplomat: 'untilRecalled' },
      { type: 'MarkPresence', person, presence: 'away' },
      { type: 'TakeSeat', person: other, power: france },
      { type: 'LeaveSeat', person: other },
    ]
    for (const command of wrong) expectRefused(await amira.command(command), 'command', command)
    expectRefused(await amira.teach({ do: 'pause' }), 'teach', 'pause')
    expectRefused(await amira.teach({ do: 'remove', person }), 'teach', 'remove')
    await amira.leave()

    const wall = await enterAsProjector(server, lesson)
    for (const command of wrong) expectRefused(await wall.command(command), 'command', command)
    expectRefused(await wall.consider({ kind: 'security' }), 'consider', 'security')
    await wall.leave()

    const guest = await enterAs(server, (await joinLesson(server, code, 'Guest')).token)
    expect(await guest.consider({ kind: 'security' })).toMatchObject({ refusal: { reason: 'NoSeat' } })
    expectRefused(
      await guest.command({ type: 'Say', channel: { kind: 'delegation' }, text: 'Hello', clock: null }),
      'command',
      'Say',
    )
    await guest.leave()

    expectRefused(
      await teacher.command({ type: 'Say', channel: { kind: 'public' }, text: 'Hello', clock: null }),
      'command',
      'Say',
    )
    expect(await entries()).toBe(before)
  })

  it('refuses what is well said at the wrong time', async () => {
    const before = await entries()
    const amira = await enterAs(server, token())
    const early: readonly Command[] = [
      { type: 'Say', channel: { kind: 'public' }, text: 'Hello', clock: null },
      { type: 'DeclareReady', ready: 'ready' },
      {
        type: 'GiveOrders',
        orders: NO_ORDERS,
      },
      { type: 'SignTreaty', treaty: 't00000' as never, revision: 1 },
      { type: 'UnlockOrders' },
    ]
    for (const command of early) expectRefused(await amira.command(command), 'command', command)
    await amira.leave()
    const late: readonly Command[] = [
      { type: 'Advance', from: 'report', round: 6 },
      { type: 'Advance', from: 'briefing', round: 1 },
    ]
    for (const command of late) expectRefused(await teacher.command(command), 'command', command)
    expect(await entries()).toBe(before)
  })

  it('does not mind messages of a kind that nobody knows', async () => {
    const amira = await enterAs(server, token())
    amira.room.send('nonsense', { a: 1 })
    amira.room.send('__proto__', 1)
    amira.room.send('toString')
    amira.room.sendBytes('raw', new Uint8Array([1, 2, 3]))
    amira.room.send('command', 'not a command')
    await expect(amira.room.request('nonsense', 1)).rejects.toThrow()
    // Frames that no client of ours would send: unknown codes, cut short, empty payloads.
    for (const bytes of [[], [0], [200], [250, 1, 2], [17, 255], [13, 0xa1]])
      amira.room.connection.send(new Uint8Array(bytes))
    expect(await amira.consider({ kind: 'security' })).toBeInstanceOf(Array)
    expect(amira.room.connection.isOpen).toBe(true)
    await amira.leave()
  })

  it('closes a line that floods it, and no other', async () => {
    const amira = await enterAs(server, token())
    for (let n = 0; n < 60; n++) amira.room.send('nonsense', n)
    expect(await amira.closed).toBe(4002)
    expect(await teacher.command({ type: 'Broadcast', text: 'Still here' })).toEqual({ verdict: 'accepted' })
    const again = await enterAs(server, token())
    expect(again.paper('stage')).toBeDefined()
    await again.leave()
  })

  it('closes a line that sends more than 8 kB at once, and no other', async () => {
    const amira = await enterAs(server, token())
    amira.room.send('command', 'x'.repeat(9000))
    expect(await amira.closed.then((code) => code)).toBeGreaterThan(1000)
    expect((await http(server, 'GET', '/api/health')).status).toBe(200)
  })

  it('never writes a stack of ours into its log for it', async () => {
    expect(server.output()).not.toMatch(/"msg":"(a request|a command|a listener) failed|unhandled"/)
  })
})
