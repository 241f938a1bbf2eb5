/** Every lesson of this server: opened, found by its code, and entered by a key. */
import { randomBytes, randomInt } from 'node:crypto'
import type { NewLesson } from '../../shared/protocol/teaching.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import type { Position } from '../../shared/rules/position.ts'
import type { LessonRecord } from '../journal/journal.ts'
import { newCode } from './codes.ts'
import type { House } from './house.ts'
import { Lesson } from './lesson.ts'
import { hashOfToken } from './tokens.ts'

export const MOST_OPEN_LESSONS = 40

export class Lessons {
  readonly #house: House
  readonly #lessons = new Map<string, Lesson>()

  private constructor(house: House) {
    this.#house = house
  }

  /** Takes up every lesson that the journal knows. */
  static async open(house: House): Promise<Lessons> {
    const lessons = new Lessons(house)
    for (const record of await house.journal.lessons())
      lessons.#lessons.set(record.id, await Lesson.open(house, record))
    return lessons
  }

  /** The newest first. */
  get all(): readonly Lesson[] {
    return [...this.#lessons.values()].toReversed()
  }

  get(id: string): Lesson | undefined {
    return this.#lessons.get(id)
  }

  /** A code belongs to one lesson until it ends; then it still finds the last one that had it. */
  byCode(code: string): Lesson | undefined {
    const named = this.all.filter(({ record }) => record.code === code)
    return named.find(({ record }) => record.ended === null) ?? named[0]
  }

  byToken(token: string): Readonly<{ lesson: Lesson; person: PersonId }> | undefined {
    const hash = hashOfToken(token)
    for (const lesson of this.all) {
      const person = lesson.roster.present.find(({ tokenHash }) => tokenHash === hash)
      if (person) return { lesson, person: person.id }
    }
    return undefined
  }

  /** @returns null when as many lessons are open as this server holds */
  async begin(wanted: NewLesson, position: Position): Promise<Lesson | null> {
    const open = this.all.filter(({ record }) => record.ended === null)
    if (open.length >= MOST_OPEN_LESSONS) return null
    const { journal, time, log } = this.#house
    const id = randomBytes(6).toString('hex')
    const { settings, lengths, className, students, scenario } = wanted
    const created = time.now()
    const record: LessonRecord = {
      id,
      code: newCode(new Set(open.map(({ record }) => record.code))),
      className,
      scenario,
      title: position.title,
      students,
      lengths,
      settings,
      created,
      ended: null,
      door: 'open',
    }
    const dice = { seed: randomInt(2 ** 32), naming: randomInt(2 ** 32) }
    const event = { type: 'WorldOpened', position, settings, ...dice } as const
    await journal.openLesson(record, `${id}-1`, { time: created, actor: { kind: 'shell' }, event, why: null })
    const lesson = await Lesson.open(this.#house, record)
    this.#lessons.set(id, lesson)
    log.info({ lesson: id, scenario }, 'lesson opened')
    return lesson
  }

  async stop() {
    for (const lesson of this.all) lesson.stop()
    await Promise.all(this.all.map(({ session }) => session.settled()))
  }
}
