/** Coming into a lesson: names, seats, latecomers, and coming back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newCode, WORDS } from '../../server/lessons/codes.ts'
import { join } from '../../server/lessons/joining.ts'
import type { Lesson } from '../../server/lessons/lesson.ts'
import { deal, seatForLatecomer } from '../../server/lessons/seating.ts'
import { LessonCode } from '../../shared/protocol/joining.ts'
import { seatOf } from '../../shared/rules/delegations/mandate.ts'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import type { Settings } from '../../shared/rules/settings.ts'
import { powersOf } from '../../shared/rules/world.ts'
import { UNTIMED } from '../support/classroom.ts'
import { asTeacher, beginLesson, type OpenHouse, openHouse } from '../support/house.ts'

const seating = (how: Settings['seating']) => ({ settings: { ...UNTIMED.settings, seating: how } })
const begin = (lesson: Lesson) => asTeacher(lesson, { type: 'Advance', from: 'lobby', round: 0 })

describe('coming into a lesson', () => {
  let open: OpenHouse
  beforeEach(async () => {
    open = await openHouse()
  })
  afterEach(() => open.close())

  const come = async (lesson: Lesson, name: string) => {
    const joined = await join(lesson, { name, claim: 'new' })
    if (!joined.ok) throw new Error(`${name}: ${joined.refusal.reason}`)
    lesson.register.enter(joined.reply.person as PersonId)
    return joined.reply.person as PersonId
  }
  const comeAll = async (lesson: Lesson, count: number) => {
    const people: PersonId[] = []
    for (let n = 1; n <= count; n++) people.push(await come(lesson, `Student ${n}`))
    return people
  }
  const sizes = (lesson: Lesson) =>
    powersOf(lesson.session.world).map((power) => lesson.session.world.delegations[power]?.members.length)

  describe('by a name', () => {
    it('gives each a person, a key of their own, and the lesson', async () => {
      const lesson = await beginLesson(open)
      const first = await join(lesson, { name: 'Amira', claim: 'new' })
      const second = await join(lesson, { name: 'Jonas', claim: 'new' })
      if (!first.ok || !second.ok) throw new Error('refused')
      expect([first.reply.person, second.reply.person]).toEqual(['p1', 'p2'])
      expect(first.reply.token).toMatch(/^[\w-]{43}$/)
      expect(first.reply.token).not.toBe(second.reply.token)
      expect(open.lessons.byToken(first.reply.token)).toMatchObject({ person: 'p1' })
      expect(open.lessons.byToken('x')).toBeUndefined()
    })

    it('keeps no key as it is', async () => {
      const lesson = await beginLesson(open)
      const joined = await join(lesson, { name: 'Amira', claim: 'new' })
      if (!joined.ok) throw new Error('refused')
      expect(JSON.stringify(await open.journal.people(lesson.record.id))).not.toContain(joined.reply.token)
    })

    it.each(['Amira', 'amira', 'AMIRA', 'Amira'.normalize('NFD')])(
      'does not give a name twice: %s',
      async (name) => {
        const lesson = await beginLesson(open)
        await come(lesson, 'Amira')
        expect(await join(lesson, { name, claim: 'new' })).toEqual({
          ok: false,
          refusal: { reason: 'NameTaken', name: 'Amira', connected: 'connected' },
        })
      },
    )

    it('does not give a name twice to two clicks at once', async () => {
      const lesson = await beginLesson(open)
      const tries = await Promise.all([1, 2, 3, 4].map(() => join(lesson, { name: 'Amira', claim: 'new' })))
      expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    })

    it('gives a name back to whoever says it is theirs, once its owner is away, with a new key', async () => {
      const lesson = await beginLesson(open)
      const first = await join(lesson, { name: 'Amira', claim: 'new' })
      if (!first.ok) throw new Error('refused')
      lesson.register.enter('p1' as PersonId)
      const refused = { ok: false, refusal: { reason: 'NameTaken', name: 'Amira', connected: 'connected' } }
      expect(await join(lesson, { name: 'Amira', claim: 'mine' })).toEqual(refused)
      lesson.register.leave('p1' as PersonId)
      expect(await join(lesson, { name: 'Amira', claim: 'mine' })).toEqual(refused)
      open.time.pass(10_000)
      const again = await join(lesson, { name: 'amira', claim: 'mine' })
      if (!again.ok) throw new Error('refused')
      expect(again.reply).toMatchObject({ person: 'p1', name: 'Amira' })
      expect(open.lessons.byToken(first.reply.token)).toBeUndefined()
      expect(open.lessons.byToken(again.reply.token)).toMatchObject({ person: 'p1' })
    })

    it('lets nobody new in when the door is locked, the lesson full, or over', async () => {
      const lesson = await beginLesson(open)
      await lesson.setDoor('locked')
      expect(await join(lesson, { name: 'Late', claim: 'new' })).toMatchObject({
        refusal: { reason: 'DoorLocked' },
      })
      await lesson.setDoor('open')
      await comeAll(lesson, 60)
      expect(await join(lesson, { name: 'Late', claim: 'new' })).toMatchObject({
        refusal: { reason: 'LessonFull' },
      })
      await asTeacher(lesson, { type: 'EndLesson' })
      expect(await join(lesson, { name: 'Late', claim: 'new' })).toMatchObject({
        refusal: { reason: 'LessonEnded', at: open.time.now() },
      })
    })
  })

  describe('to a seat', () => {
    it('deals everybody evenly when the lesson begins, and leaves the rest to computer diplomats', async () => {
      const lesson = await beginLesson(open, seating('shuffle'))
      const people = await comeAll(lesson, 7)
      expect(await begin(lesson)).toEqual({ verdict: 'accepted' })
      const { world } = lesson.session
      expect(people.every((person) => seatOf(world, person))).toBe(true)
      expect(sizes(lesson).toSorted()).toEqual([
        ...Array(powersOf(world).length - 7).fill(0),
        ...Array(7).fill(1),
      ])
      for (const power of powersOf(world))
        expect(world.delegations[power]?.diplomat).toBe(
          world.delegations[power]?.members.length === 0 ? 'untilRecalled' : 'none',
        )
    })

    it('deals a large class into delegations that differ by one at most', async () => {
      const lesson = await beginLesson(open, seating('teacher'))
      await comeAll(lesson, 25)
      await begin(lesson)
      const found = sizes(lesson).map(Number)
      expect(Math.max(...found) - Math.min(...found)).toBeLessThanOrEqual(1)
      expect(found.reduce((a, b) => a + b, 0)).toBe(25)
    })

    it('leaves who has chosen where they are', async () => {
      const lesson = await beginLesson(open, seating('choose'))
      const [first] = await comeAll(lesson, 3)
      const serbia = powersOf(lesson.session.world).at(-1) as PowerId
      if (!first) throw new Error('nobody came')
      const actor = { kind: 'person', person: first } as const
      await lesson.submit({
        actor,
        id: 'choose-01',
        command: { type: 'TakeSeat', person: first, power: serbia },
      })
      await begin(lesson)
      expect(seatOf(lesson.session.world, first)).toBe(serbia)
    })

    it('gives powers of their own to those who are here before those who are not', async () => {
      const lesson = await beginLesson(open, seating('shuffle'))
      const powers = powersOf(lesson.session.world).length
      const here = await comeAll(lesson, powers)
      await join(lesson, { name: 'Asleep', claim: 'new' })
      await begin(lesson)
      const heads = new Set(here.map((person) => seatOf(lesson.session.world, person)))
      expect(heads.size).toBe(powers)
    })

    it('gives who comes late a power that a computer plays', async () => {
      const lesson = await beginLesson(open, seating('shuffle'))
      await comeAll(lesson, 2)
      await begin(lesson)
      const late = await come(lesson, 'Late')
      const power = seatOf(lesson.session.world, late) as PowerId
      expect(lesson.session.world.delegations[power]).toMatchObject({ members: [late], diplomat: 'none' })
    })

    it('puts who comes later still into the smallest delegation', async () => {
      const lesson = await beginLesson(open, seating('shuffle'))
      const powers = powersOf(lesson.session.world).length
      await comeAll(lesson, powers)
      await begin(lesson)
      await come(lesson, 'Late')
      await come(lesson, 'Later')
      expect(Math.max(...sizes(lesson).map(Number))).toBe(2)
    })

    it('never gives one seat to two who come in the same moment', async () => {
      const lesson = await beginLesson(open, seating('shuffle'))
      await comeAll(lesson, 2)
      await begin(lesson)
      const free = powersOf(lesson.session.world).length - 2
      await Promise.all(
        Array.from({ length: free }, (_, n) => join(lesson, { name: `Late ${n}`, claim: 'new' })),
      )
      expect(new Set(sizes(lesson))).toEqual(new Set([1]))
    })

    it('deals no more seats than there are', () => {
      const world = { position: { powers: [{ id: 'france' }] }, delegations: {} } as never
      const people = Array.from({ length: 9 }, (_, n) => `p${n + 1}` as PersonId)
      expect(deal(world, people, () => 0)).toHaveLength(5)
      const full = {
        position: { powers: [{ id: 'france' }] },
        delegations: { france: { members: people.slice(0, 5) } },
      } as never
      expect(seatForLatecomer(full, () => 0)).toBeNull()
    })
  })

  describe('again', () => {
    it('finds everything after a restart: lesson, people, keys, seats', async () => {
      const lesson = await beginLesson(open, seating('shuffle'))
      const joined = await join(lesson, { name: 'Amira', claim: 'new' })
      if (!joined.ok) throw new Error('refused')
      await begin(lesson)
      const world = lesson.session.world
      open = await open.reopen()
      const found = open.lessons.byToken(joined.reply.token)
      expect(found?.person).toBe('p1')
      expect(found?.lesson.record).toEqual(lesson.record)
      expect(found?.lesson.session.world).toEqual(world)
      expect(open.lessons.byCode(lesson.record.code)?.record.id).toBe(lesson.record.id)
    })
  })
})

describe('a lesson code', () => {
  it('is a word and two figures that the door understands, however it is written', () => {
    const code = newCode(new Set())
    expect(LessonCode.parse(code)).toBe(code)
    expect(LessonCode.parse(code.toLowerCase().replace(/(\d\d)/, ' $1'))).toBe(code)
  })

  it('never has a word twice, one that is too long, or a figure that could be a letter', () => {
    expect(new Set(WORDS).size).toBe(WORDS.length)
    expect(WORDS.length).toBeGreaterThanOrEqual(100)
    for (const word of WORDS) expect(word).toMatch(/^[A-Z]{3,8}$/)
    for (let n = 0; n < 500; n++) expect(newCode(new Set())).toMatch(/^[A-Z]{3,8}[1-9]\d$/)
  })

  it('belongs to one lesson that has not ended', () => {
    const almostAll = new Set(
      WORDS.flatMap((word) => Array.from({ length: 90 }, (_, n) => `${word}${n + 10}`)).filter(
        (code) => code !== 'LARCH42',
      ),
    )
    expect(newCode(almostAll)).toBe('LARCH42')
  })
})
