/** What a lesson does by itself: keeps a register, lets computers play, ends; and what its teacher may ask of it. */
import { afterEach, describe, expect, it } from 'vitest'
import type { NextDeeds } from '../../server/lessons/diplomacy.ts'
import { join } from '../../server/lessons/joining.ts'
import type { Lesson } from '../../server/lessons/lesson.ts'
import { lessonCard } from '../../server/lessons/lessonCard.ts'
import { lessonLog, logLines } from '../../server/lessons/lessonLog.ts'
import { MOST_OPEN_LESSONS } from '../../server/lessons/lessons.ts'
import { teach } from '../../server/lessons/teaching.ts'
import { seatOf } from '../../shared/rules/delegations/mandate.ts'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import { powersOf } from '../../shared/rules/world.ts'
import { UNTIMED } from '../support/classroom.ts'
import { asTeacher, beginLesson, type OpenHouse, openHouse, tripleEntente } from '../support/house.ts'

const p1 = 'p1' as PersonId
const p2 = 'p2' as PersonId
const france = 'france' as PowerId
const TIMED = { lengths: { briefing: 60, negotiation: 300, orders: 60, report: 60 } }

let open: OpenHouse
afterEach(() => open.close())

const sitDown = async (lesson: Lesson, name: string, person: PersonId, power: PowerId) => {
  await join(lesson, { name, claim: 'new' })
  await asTeacher(lesson, { type: 'TakeSeat', person, power })
}
const begin = (lesson: Lesson) => asTeacher(lesson, { type: 'Advance', from: 'lobby', round: 0 })
const settled = (lesson: Lesson) => lesson.session.settled()
/** All that is due at this very moment, and what follows from it at once: enough turns for forty deeds and their thoughts. */
const instantly = async (lesson: Lesson) => {
  for (let turn = 0; turn < 200; turn++) {
    open.time.pass(0)
    await settled(lesson)
  }
}

describe('the register', () => {
  const inFrance = async () => {
    open = await openHouse()
    const lesson = await beginLesson(open)
    await sitDown(lesson, 'Amira', p1, france)
    await sitDown(lesson, 'Jonas', p2, france)
    lesson.register.enter(p1)
    lesson.register.enter(p2)
    await settled(lesson)
    return { lesson, delegation: () => lesson.session.world.delegations[france] }
  }

  it('waits ten seconds before somebody counts as away, and then another leads', async () => {
    const { lesson, delegation } = await inFrance()
    expect(delegation()?.head).toBe(p1)
    lesson.register.leave(p1)
    open.time.pass(9999)
    await settled(lesson)
    expect(delegation()).toMatchObject({ away: [], head: p1 })
    open.time.pass(1)
    await settled(lesson)
    expect(delegation()).toMatchObject({ away: [p1], head: p2 })
    expect(lesson.people.find(({ id }) => id === p1)?.presence).toBe('away')
  })

  it('takes whoever is back at once', async () => {
    const { lesson, delegation } = await inFrance()
    lesson.register.leave(p1)
    open.time.pass(10_000)
    lesson.register.enter(p1)
    await settled(lesson)
    expect(delegation()?.away).toEqual([])
  })

  it('does not notice a line that was mended in time, or one of two that dropped', async () => {
    const { lesson, delegation } = await inFrance()
    lesson.register.leave(p1)
    open.time.pass(5000)
    lesson.register.enter(p1)
    lesson.register.enter(p1)
    lesson.register.leave(p1)
    open.time.pass(60_000)
    await settled(lesson)
    expect(delegation()?.away).toEqual([])
  })

  it('marks who does not come back after a restart', async () => {
    const { lesson } = await inFrance()
    open = await open.reopen()
    const again = open.lessons.get(lesson.record.id) as Lesson
    again.register.enter(p2)
    open.time.pass(10_000)
    await settled(again)
    expect(again.session.world.delegations[france]?.away).toEqual([p1])
  })

  it('marks who was given a seat without being here', async () => {
    open = await openHouse()
    const lesson = await beginLesson(open)
    await sitDown(lesson, 'Asleep', p1, france)
    open.time.pass(10_000)
    await settled(lesson)
    expect(lesson.session.world.delegations[france]?.away).toEqual([p1])
  })
})

describe('computer diplomats', () => {
  /** Reads, says one thing in public, and is ready. */
  const chatty: NextDeeds = (known, power) => {
    if (known.phase.kind === 'negotiation' && !known.talk.some(({ by }) => by === power))
      return [
        {
          command: { type: 'Say', channel: { kind: 'public' }, text: `Greetings from ${power}`, clock: null },
          why: 'nobody has heard from us',
        },
      ]
    if (known.phase.kind === 'orders') return []
    return known.ready.includes(power)
      ? []
      : [{ command: { type: 'DeclareReady', ready: 'ready' }, why: 'done' }]
  }

  it('act one deed after the other, give their reasons, and leave people’s powers alone', async () => {
    open = await openHouse({ nextDeeds: chatty })
    const lesson = await beginLesson(open)
    await sitDown(lesson, 'Amira', p1, france)
    await begin(lesson)
    await asTeacher(lesson, { type: 'Advance', from: 'briefing', round: 1 })
    const others = powersOf(lesson.session.world).length - 1
    await instantly(lesson)
    expect(lesson.session.world.ready).toHaveLength(others)
    expect(lesson.session.world.talk).toHaveLength(others)
    expect(lesson.session.world.ready).not.toContain(france)
    const said = (await open.journal.entries(lesson.session.id)).filter(
      ({ event }) => event.type === 'MessageSent',
    )
    expect(new Set(said.map(({ why }) => why))).toEqual(new Set(['nobody has heard from us']))
  })

  it('think a while, each their own while, and never into the last part of a phase', async () => {
    open = await openHouse({ nextDeeds: chatty, pace: 'human' })
    const lesson = await beginLesson(open, TIMED)
    await sitDown(lesson, 'Amira', p1, france)
    await begin(lesson)
    await settled(lesson)
    open.time.pass(2000)
    await settled(lesson)
    expect(lesson.session.world.ready).toEqual([])
    open.time.pass(5500)
    await settled(lesson)
    expect(lesson.session.world.ready).toHaveLength(powersOf(lesson.session.world).length - 1)
  })

  it('are asked no further when a deed of theirs is refused', async () => {
    let asked = 0
    open = await openHouse({
      nextDeeds: (_known, power) => {
        if (power !== ('serbia' as PowerId) && power !== powersOf(tripleWorld)[1]) return []
        asked += 1
        return [{ command: { type: 'EndLesson' }, why: 'enough' }]
      },
    })
    const lesson = await beginLesson(open)
    const tripleWorld = lesson.session.world
    await sitDown(lesson, 'Amira', p1, france)
    await begin(lesson)
    await instantly(lesson)
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThanOrEqual(2)
    expect(lesson.session.world.phase.kind).toBe('briefing')
  })

  it('stop after forty deeds, however much they would like to say', async () => {
    open = await openHouse({
      nextDeeds: (known, power) =>
        power === powersOf(known)[1]
          ? [
              {
                command: { type: 'Say', channel: { kind: 'public' }, text: 'And another thing', clock: null },
                why: '',
              },
            ]
          : [],
    })
    const lesson = await beginLesson(open)
    await sitDown(lesson, 'Amira', p1, powersOf(lesson.session.world)[0] as PowerId)
    await begin(lesson)
    await instantly(lesson)
    expect(lesson.session.world.talk).toHaveLength(40)
  })

  it('see no more than their power may know', async () => {
    const seen = new Set<string>()
    open = await openHouse({
      nextDeeds: (known, power) => {
        seen.add(
          `${power}: ${known.position.powers.filter(({ brief }) => brief.length > 0).map(({ id }) => id)}`,
        )
        return []
      },
    })
    const lesson = await beginLesson(open)
    await begin(lesson)
    await instantly(lesson)
    expect(seen.size).toBe(powersOf(lesson.session.world).length)
    for (const line of seen) expect(line).toMatch(/^([\w-]+): \1$/)
  })
})

describe('the clock of a lesson', () => {
  it('plays a whole lesson by itself, and ends it', async () => {
    open = await openHouse()
    const lesson = await beginLesson(open, TIMED)
    await begin(lesson)
    for (let n = 0; n < 40 && lesson.session.world.phase.kind !== 'ended'; n++) {
      open.time.pass(300_000)
      await settled(lesson)
    }
    expect(lesson.session.world.phase).toEqual({ kind: 'ended', round: 6 })
    expect(lessonCard(lesson)).toMatchObject({ state: 'ended', round: 6 })
    const { entries } = await lessonLog(lesson)
    expect(entries.filter(({ event }) => event.type === 'RoundClosed')).toHaveLength(6)
  })

  it('does not end a phase twice when the teacher and the clock end it in one moment', async () => {
    open = await openHouse()
    const lesson = await beginLesson(open, TIMED)
    await begin(lesson)
    const byHand = asTeacher(lesson, { type: 'Advance', from: 'briefing', round: 1 })
    open.time.pass(60_000)
    await byHand
    await settled(lesson)
    expect(lesson.session.world.phase).toEqual({ kind: 'negotiation', round: 1 })
  })

  it('goes on after a restart, and still knows that it was paused', async () => {
    open = await openHouse()
    let lesson = await beginLesson(open, TIMED)
    await begin(lesson)
    open.time.pass(20_000)
    expect(await teach(lesson, { do: 'pause' })).toEqual({ verdict: 'accepted' })
    open.time.pass(500_000)
    open = await open.reopen()
    lesson = open.lessons.get(lesson.record.id) as Lesson
    expect(lesson.clock.reading).toEqual({ mode: 'paused', endsAt: 0, left: 40_000, extended: 0 })
    await teach(lesson, { do: 'resume' })
    open.time.pass(40_000)
    await settled(lesson)
    expect(lesson.session.world.phase.kind).toBe('negotiation')
  })

  it('ends at once what ran out while the server was down', async () => {
    open = await openHouse()
    let lesson = await beginLesson(open, TIMED)
    await begin(lesson)
    const { time } = open
    const closed = open
    await closed.close()
    time.pass(90_000)
    open = await openHouse({ file: closed.file, time })
    lesson = open.lessons.get(lesson.record.id) as Lesson
    time.pass(0)
    await settled(lesson)
    expect(lesson.session.world.phase.kind).toBe('negotiation')
  })
})

describe('the teacher', () => {
  const lessonWithAmira = async () => {
    open = await openHouse()
    const lesson = await beginLesson(open, TIMED)
    await sitDown(lesson, 'Amira', p1, france)
    await join(lesson, { name: 'Jonas', claim: 'new' })
    return lesson
  }
  const heard = (lesson: Lesson) => {
    const what: string[] = []
    lesson.watch({
      changed: () => {},
      nudge: (person) => what.push(`nudge ${person}`),
      dismiss: (person) => what.push(`dismiss ${person}`),
    })
    return what
  }

  it('gives time only where a clock runs', async () => {
    const lesson = await lessonWithAmira()
    expect(await teach(lesson, { do: 'extend', seconds: 60 })).toEqual({
      verdict: 'refused',
      refusal: { reason: 'NoClockRuns' },
    })
    await begin(lesson)
    await teach(lesson, { do: 'extend', seconds: 60 })
    expect(lesson.clock.secondsLeft()).toBe(120)
  })

  it('shuffles whoever is in the lobby, and nobody later', async () => {
    const lesson = await lessonWithAmira()
    expect(await teach(lesson, { do: 'shuffle' })).toEqual({ verdict: 'accepted' })
    expect(seatOf(lesson.session.world, p1)).not.toBeNull()
    expect(seatOf(lesson.session.world, p2)).not.toBeNull()
    await begin(lesson)
    expect(await teach(lesson, { do: 'shuffle' })).toMatchObject({
      refusal: { reason: 'PhaseIsOver', phase: 'briefing' },
    })
  })

  it('renames, but gives no name twice', async () => {
    const lesson = await lessonWithAmira()
    expect(await teach(lesson, { do: 'rename', person: p1, name: 'Jonas' })).toMatchObject({
      refusal: { reason: 'NameTaken', name: 'Jonas' },
    })
    expect(await teach(lesson, { do: 'rename', person: p1, name: 'AMIRA' })).toEqual({ verdict: 'accepted' })
    expect(lesson.people[0]?.name).toBe('AMIRA')
  })

  it('removes somebody: seat, key and name are free, and the page is told', async () => {
    const lesson = await lessonWithAmira()
    const told = heard(lesson)
    expect(await teach(lesson, { do: 'remove', person: p1 })).toEqual({ verdict: 'accepted' })
    expect(told).toEqual(['dismiss p1'])
    expect(seatOf(lesson.session.world, p1)).toBeNull()
    expect(lesson.people.map(({ name }) => name)).toEqual(['Jonas'])
    const again = await join(lesson, { name: 'Amira', claim: 'new' })
    expect(again).toMatchObject({ ok: true, reply: { person: 'p3' } })
    expect(await teach(lesson, { do: 'nudge', person: p1 })).toMatchObject({
      refusal: { reason: 'UnknownPerson' },
    })
  })

  it('has a fresh way in for whoever lost theirs', async () => {
    const lesson = await lessonWithAmira()
    const reply = await teach(lesson, { do: 'wayIn', person: p1 })
    const link = reply.verdict === 'accepted' ? (reply.link ?? '') : ''
    expect(link).toMatch(/^http:\/\/entente\.test\/#seat=[\w-]{43}$/)
    expect(open.lessons.byToken(link.split('=')[1] ?? '')).toMatchObject({ person: 'p1' })
  })

  it('nudges, locks and opens', async () => {
    const lesson = await lessonWithAmira()
    const told = heard(lesson)
    await teach(lesson, { do: 'nudge', person: p1 })
    expect(told).toEqual(['nudge p1'])
    await teach(lesson, { do: 'lockDoor' })
    expect(lessonCard(lesson).door).toBe('locked')
    open = await open.reopen()
    const again = open.lessons.get(lesson.record.id) as Lesson
    expect(lessonCard(again).door).toBe('locked')
    await teach(again, { do: 'openDoor' })
    expect(lessonCard(again).door).toBe('open')
  })

  it('asks nothing more of a lesson that is over', async () => {
    const lesson = await lessonWithAmira()
    await asTeacher(lesson, { type: 'EndLesson' })
    expect(await teach(lesson, { do: 'pause' })).toMatchObject({ refusal: { reason: 'LessonIsOver' } })
    open = await open.reopen()
    expect(open.lessons.get(lesson.record.id)?.record.ended).not.toBeNull()
  })

  it('opens forty lessons, and the next when one has ended', async () => {
    open = await openHouse()
    const position = tripleEntente()
    const lessons: (Lesson | null)[] = []
    for (let n = 0; n < MOST_OPEN_LESSONS; n++) lessons.push(await open.lessons.begin(UNTIMED, position))
    expect(new Set(lessons.map((lesson) => lesson?.record.code)).size).toBe(MOST_OPEN_LESSONS)
    expect(await open.lessons.begin(UNTIMED, position)).toBeNull()
    await asTeacher(lessons[0] as Lesson, { type: 'EndLesson' })
    expect(await open.lessons.begin(UNTIMED, position)).not.toBeNull()
  })
})

describe('the log', () => {
  it('has a line for each deed, with names', async () => {
    open = await openHouse()
    const lesson = await beginLesson(open)
    await sitDown(lesson, 'Amira', p1, france)
    const actor = { kind: 'person', person: p1 } as const
    const say = { type: 'Say', channel: { kind: 'delegation' }, text: 'Bonjour', clock: null } as const
    await lesson.submit({ actor, id: 'bonjour-1', command: say })
    const lines = logLines(await lessonLog(lesson))
    expect(lines.at(-1)).toMatchObject({ name: 'Amira', event: 'MessageSent', phase: 'lobby', round: 0 })
    expect(lines.at(-1)?.facts).toContain('Bonjour')
  })
})
