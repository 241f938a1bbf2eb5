/** Lessons without a network: a real journal in a file of its own, and time that passes when a test says so. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Journal } from '../../server/journal/journal.ts'
import { openSqliteJournal } from '../../server/journal/sqliteJournal.ts'
import type { NextDeeds } from '../../server/lessons/diplomacy.ts'
import type { House } from '../../server/lessons/house.ts'
import type { Lesson } from '../../server/lessons/lesson.ts'
import { Lessons } from '../../server/lessons/lessons.ts'
import type { NewLesson } from '../../shared/protocol/teaching.ts'
import type { Command } from '../../shared/rules/rules.ts'
import { positionOf } from '../../shared/scenario/positionOf.ts'
import { readScenario } from '../../shared/scenario/readScenario.ts'
import { UNTIMED } from './classroom.ts'
import { type FakeTime, fakeTime } from './fakeTime.ts'

const folder = `${import.meta.dirname}/../../scenarios/triple-entente`
const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))

export const tripleEntente = () => {
  const reading = readScenario(json('scenario.json'), json('map.json'), null)
  if (!reading.ok) throw new Error(`the scenario has faults: ${JSON.stringify(reading.faults[0])}`)
  return positionOf(reading.scenario, reading.map, reading.seats)
}

export type OpenHouse = Readonly<{
  house: House
  journal: Journal
  time: FakeTime
  lessons: Lessons
  file: string
  /** Ends this one, as a restart does, and takes everything up from the same file and at the same time. */
  reopen: () => Promise<OpenHouse>
  close: () => Promise<void>
}>

type Wishes = Readonly<{ file?: string; time?: FakeTime; nextDeeds?: NextDeeds; pace?: 'human' | 'instant' }>

export const openHouse = async (wishes: Wishes = {}): Promise<OpenHouse> => {
  const file = wishes.file ?? join(mkdtempSync(join(tmpdir(), 'entente-house-')), 'entente.sqlite')
  const time = wishes.time ?? fakeTime()
  const journal = await openSqliteJournal(file)
  let dice = 0
  const house: House = {
    journal,
    time,
    log: pino({ level: 'silent' }),
    diplomatPace: wishes.pace ?? 'instant',
    nextDeeds: wishes.nextDeeds ?? (() => []),
    address: () => 'http://entente.test',
    luck: () => {
      dice = (dice * 16807 + 7) % 2147483647
      return dice / 2147483647
    },
  }
  const lessons = await Lessons.open(house)
  const close = async () => {
    await lessons.stop()
    await journal.close()
  }
  const reopen = async () => {
    await close()
    return openHouse({ ...wishes, file, time })
  }
  return { house, journal, time, lessons, file, reopen, close }
}

export const beginLesson = async (
  { lessons }: OpenHouse,
  wanted: Partial<NewLesson> = {},
): Promise<Lesson> => {
  const lesson = await lessons.begin({ ...UNTIMED, ...wanted }, tripleEntente())
  if (!lesson) throw new Error('no lesson was opened')
  return lesson
}

let asked = 0

/** The teacher's own hand. */
export const asTeacher = (lesson: Lesson, command: Command) =>
  lesson.submit({ actor: { kind: 'teacher' }, id: `teacher-${++asked}`, command })
