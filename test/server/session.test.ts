/** Where a decision becomes history: durable before it is told, once however often it is sent. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { join } from '../../server/lessons/joining.ts'
import type { Lesson } from '../../server/lessons/lesson.ts'
import type { Actor } from '../../shared/rules/actor.ts'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import type { Command } from '../../shared/rules/rules.ts'
import { beginLesson, type OpenHouse, openHouse } from '../support/house.ts'

const p1 = 'p1' as PersonId
const france = 'france' as PowerId
const amira: Actor = { kind: 'person', person: p1 }
const teacher: Actor = { kind: 'teacher' }
const sitDown: Command = { type: 'TakeSeat', person: p1, power: france }
const say = (text: string): Command => ({
  type: 'Say',
  channel: { kind: 'delegation' },
  text,
  clock: 999_999,
})

describe('a world’s session', () => {
  let open: OpenHouse
  let lesson: Lesson
  beforeEach(async () => {
    open = await openHouse()
    lesson = await beginLesson(open)
    await join(lesson, { name: 'Amira', claim: 'new' })
    await lesson.submit({ actor: amira, id: 'sit-down-1', command: sitDown })
  })
  afterEach(() => open.close())

  const restart = async () => {
    open = await open.reopen()
    const again = open.lessons.get(lesson.record.id)
    if (!again) throw new Error('the lesson is gone')
    lesson = again
  }
  const events = async () => (await open.journal.entries(lesson.session.id)).map(({ event }) => event.type)

  it('acts once on a command that is sent twice, and answers twice', async () => {
    const once = { actor: amira, id: 'say-hello-1', command: say('hello') }
    expect(await lesson.submit(once)).toEqual({ verdict: 'accepted' })
    expect(await lesson.submit(once)).toEqual({ verdict: 'accepted' })
    expect(await events()).toEqual(['WorldOpened', 'SeatTaken', 'MessageSent'])
  })

  it('acts once on a command that is sent twice in the same moment', async () => {
    const once = { actor: amira, id: 'say-hello-1', command: say('hello') }
    await Promise.all([lesson.submit(once), lesson.submit(once), lesson.submit(once)])
    expect((await events()).filter((type) => type === 'MessageSent')).toHaveLength(1)
  })

  it('does so after a restart too', async () => {
    const once = { actor: amira, id: 'say-hello-1', command: say('hello') }
    await lesson.submit(once)
    await restart()
    expect(await lesson.submit(once)).toEqual({ verdict: 'accepted' })
    expect(lesson.session.world.talk.map(({ text }) => text)).toEqual(['hello'])
  })

  it('gives a refusal again as it gave it, though the rules would now allow it', async () => {
    const advance = { type: 'Advance', from: 'briefing', round: 1 } as const
    const early = { actor: teacher, id: 'too-early-1', command: advance }
    const refused = { verdict: 'refused', refusal: { reason: 'PhaseIsOver', phase: 'lobby' } }
    expect(await lesson.submit(early)).toEqual(refused)
    await lesson.submit({
      actor: teacher,
      id: 'begin-001',
      command: { type: 'Advance', from: 'lobby', round: 0 },
    })
    expect(await lesson.submit(early)).toEqual(refused)
    await restart()
    expect(await lesson.submit(early)).toEqual(refused)
    expect(lesson.session.world.phase.kind).toBe('briefing')
  })

  it('does not mistake one sender’s id for another’s', async () => {
    await lesson.submit({ actor: amira, id: 'same-id-1', command: say('hello') })
    expect(
      await lesson.submit({ actor: teacher, id: 'same-id-1', command: { type: 'Broadcast', text: 'Quiet' } }),
    ).toEqual({ verdict: 'accepted' })
    expect(lesson.session.world.broadcasts).toHaveLength(1)
  })

  it('takes up a world exactly where it was', async () => {
    await lesson.submit({ actor: amira, id: 'say-hello-1', command: say('hello') })
    const before = lesson.session.world
    await restart()
    expect(lesson.session.world).toEqual(before)
  })

  it('writes the clock of the lesson onto what is said, not the sender’s', async () => {
    await lesson.submit({ actor: amira, id: 'say-hello-1', command: say('hello') })
    expect(lesson.session.world.talk[0]?.clock).toBeNull()
  })

  it('changes nothing and tells nobody when it cannot be written down', async () => {
    const told: string[] = []
    lesson.session.listen((events) => told.push(...events.map(({ type }) => type)))
    const before = lesson.session.world
    await open.journal.close()
    expect(await lesson.submit({ actor: amira, id: 'say-hello-1', command: say('hello') })).toEqual({
      verdict: 'refused',
      refusal: { reason: 'OurMistake' },
    })
    expect(lesson.session.world).toBe(before)
    expect(told).toEqual([])
  })

  it('seats nobody who is not in the lesson', async () => {
    const stranger = 'p99' as PersonId
    expect(
      await lesson.submit({
        actor: teacher,
        id: 'seat-stranger',
        command: { type: 'TakeSeat', person: stranger, power: france },
      }),
    ).toEqual({ verdict: 'refused', refusal: { reason: 'UnknownPerson', person: 'p99' } })
  })
})
