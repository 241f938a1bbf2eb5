/** The power cut: whatever was acknowledged before it is there after it, once, and everybody can come back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import type { Command } from '../../shared/rules/rules.ts'
import {
  enterAs,
  enterAsTeacher,
  http,
  joinLesson,
  logOf,
  newCommandId,
  openLesson,
  type Seated,
  until,
} from '../support/classroom.ts'
import { tripleEntente } from '../support/house.ts'
import { type Started, startServer } from '../support/serverProcess.ts'

const powers = tripleEntente().powers.map(({ id }) => id)
const LONG = { lengths: { briefing: 3600, negotiation: 3600, orders: 3600, report: 3600 } }

type Sent = { readonly id: string; readonly text: string; acknowledged: 'yes' | 'no' }

const saying = (text: string): Command => ({
  type: 'Say',
  channel: { kind: 'public' },
  text,
  clock: null,
})

describe('a server that is killed', () => {
  let server: Started
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())

  const seat = async (code: string, count: number) => {
    const seated: { token: string; line: Seated; power: PowerId }[] = []
    for (const [n, power] of powers.slice(0, count).entries()) {
      const { token, person } = await joinLesson(server, code, `Person ${n}`)
      const line = await enterAs(server, token)
      expect(await line.command({ type: 'TakeSeat', person: person as PersonId, power })).toEqual({
        verdict: 'accepted',
      })
      seated.push({ token, line, power })
    }
    return seated
  }

  const saidIn = async (lesson: string) =>
    (await logOf(server, lesson)).entries.flatMap(({ event }) =>
      event.type === 'MessageSent' ? [event.message.text] : [],
    )

  // At the first acknowledgement, in the middle of a burst, and late in it.
  it.each([0, 1, 2, 5, 11, 23, 40])(
    'in the middle of a burst, after %i acknowledgements, loses nothing and doubles nothing',
    { timeout: 60_000 },
    async (moment) => {
      const { id: lesson, code } = await openLesson(server, LONG)
      const people = await seat(code, 6)
      const teacher = await enterAsTeacher(server, lesson)
      await teacher.command({ type: 'Advance', from: 'lobby', round: 0 })
      await teacher.command({ type: 'Advance', from: 'briefing', round: 1 })

      const sent: Sent[] = []
      let acknowledged = 0
      const killed = Promise.withResolvers<void>()
      const burst = people.flatMap(({ line, power }) =>
        Array.from({ length: 12 }, async (_, n) => {
          const word: Sent = { id: newCommandId(), text: `${power} ${n}`, acknowledged: 'no' }
          sent.push(word)
          const reply = await line.command(saying(word.text), word.id).catch(() => null)
          if (reply?.verdict !== 'accepted') return
          word.acknowledged = 'yes'
          acknowledged += 1
          if (acknowledged >= moment) killed.resolve()
        }),
      )
      if (moment === 0) killed.resolve()
      await killed.promise
      await server.kill()
      await Promise.all(burst)
      await server.restart()

      const kept = await saidIn(lesson)
      for (const { text, acknowledged } of sent) if (acknowledged === 'yes') expect(kept).toContain(text)
      expect(new Set(kept).size).toBe(kept.length)

      // Everybody comes back with the key they had, and sends again whatever was not answered, and what was.
      for (const [n, { token, power }] of people.entries()) {
        const line = await enterAs(server, token)
        expect(line.paper('brief')?.power).toBe(power)
        for (const { id, text } of sent.slice(n * 12, n * 12 + 12))
          expect(await line.command(saying(text), id)).toEqual({ verdict: 'accepted' })
        await line.leave()
      }
      const all = await saidIn(lesson)
      expect(all.toSorted()).toEqual(sent.map(({ text }) => text).toSorted())
      const again = await enterAsTeacher(server, lesson)
      expect(await again.command({ type: 'EndLesson' })).toEqual({ verdict: 'accepted' })
      await again.leave()
    },
  )

  it('right after an acknowledgement keeps lessons, people, seats, door and clock', async () => {
    const { id: lesson, code } = await openLesson(server, LONG)
    const [amira] = await seat(code, 1)
    const teacher = await enterAsTeacher(server, lesson)
    await teacher.command({ type: 'Advance', from: 'lobby', round: 0 })
    expect(await teacher.teach({ do: 'extend', seconds: 600 })).toEqual({ verdict: 'accepted' })
    await until(teacher, 'the clock is shown', () => teacher.state().clock.extended === 1)
    const { endsAt } = teacher.state().clock
    expect(await teacher.teach({ do: 'lockDoor' })).toEqual({ verdict: 'accepted' })
    await server.kill()
    await server.restart()

    const again = await enterAsTeacher(server, lesson)
    expect(again.state().clock).toMatchObject({ mode: 'running', endsAt, extended: 1 })
    expect(again.paper('stage')).toMatchObject({ phase: 'briefing', round: 1 })
    expect([...again.state().people.values()]).toMatchObject([{ name: 'Person 0', power: amira?.power }])
    const late = await http(server, 'POST', '/api/join', { body: { code, name: 'Late' } })
    expect(late.status).toBe(403)

    expect(await again.teach({ do: 'pause' })).toEqual({ verdict: 'accepted' })
    await server.kill()
    await server.restart()
    const third = await enterAsTeacher(server, lesson)
    expect(third.state().clock.mode).toBe('paused')
    expect(third.state().clock.left).toBeGreaterThan(4_000_000)
    await third.leave()
  })

  it('right after a join keeps the key that was handed out, and the one before stays void', async () => {
    const { id: lesson, code } = await openLesson(server)
    const { token, person } = await joinLesson(server, code, 'Amira')
    await server.kill()
    await server.restart()
    const amira = await enterAs(server, token)
    const teacher = await enterAsTeacher(server, lesson)
    const reply = await teacher.teach({ do: 'wayIn', person: person as PersonId })
    const fresh = reply.verdict === 'accepted' ? (reply.link?.split('#seat=')[1] ?? '') : ''
    await amira.leave()
    await server.kill()
    await server.restart()
    expect((await http(server, 'POST', '/api/seat', { key: token })).status).toBe(401)
    await (await enterAs(server, fresh)).leave()
  })

  it('while the clock runs out ends the phase when it is back', async () => {
    const { id: lesson } = await openLesson(server, { lengths: { ...LONG.lengths, briefing: 5 } })
    const teacher = await enterAsTeacher(server, lesson)
    await teacher.command({ type: 'Advance', from: 'lobby', round: 0 })
    await until(teacher, 'the clock is shown', () => teacher.state().clock.mode === 'running')
    const { endsAt } = teacher.state().clock
    await server.kill()
    await expect.poll(Date.now, { timeout: 10_000 }).toBeGreaterThan(endsAt)
    await server.restart()
    const again = await enterAsTeacher(server, lesson)
    await until(again, 'the next phase is open', () => again.paper('stage')?.phase === 'negotiation')
    const advances = (await logOf(server, lesson)).entries.filter(({ event }) => event.type === 'PhaseOpened')
    expect(advances).toHaveLength(1)
    await again.leave()
  })
})
