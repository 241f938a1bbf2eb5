/** A school that plays at once against one real server: every command is on disk before it is answered. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import {
  enterAs,
  enterAsTeacher,
  joinLesson,
  openLesson,
  type Seated,
  type Server,
  until,
} from '../../test/support/classroom.ts'
import { startServer } from '../../test/support/serverProcess.ts'
import { type Measure, perSecond } from './perSecond.ts'
import { does, isIn } from './student.ts'

const CLASSES = 6
const MEASURED = 5000
/** A room hangs up on whoever sends more than twenty a second. */
const BEAT = 1000 / 18

export const measureServer = async (): Promise<readonly Measure[]> => {
  const server = await startServer({ DIPLOMAT_PACE: 'instant' })
  try {
    const classes: (readonly Seated[])[] = []
    for (let each = 0; each < CLASSES; each++) classes.push(await openClass(server, each))
    // One delegation a class is never ready, so that negotiation goes on.
    const heads = classes.flatMap(([_slow, ...others]) => others)
    const alone = await press(heads.slice(0, 1))
    const all = await press(heads)
    await Promise.all(classes.flat().map((head) => head.leave()))
    return [
      { what: 'flushes of this disk', value: flushes(server.dataDir), unit: 'a second' },
      { what: 'command to answer, one student: median', value: atPart(alone, 0.5), unit: 'ms' },
      { what: 'command to answer, one student: 99 of 100', value: atPart(alone, 0.99), unit: 'ms' },
      {
        what: `commands on disk and answered, ${CLASSES} classes, ${heads.length} students`,
        value: (all.length * 1000) / MEASURED,
        unit: `a second (${Math.round((heads.length * 1000) / BEAT)} asked for)`,
      },
      { what: 'command to answer meanwhile: median', value: atPart(all, 0.5), unit: 'ms' },
      { what: 'command to answer meanwhile: 99 of 100', value: atPart(all, 0.99), unit: 'ms' },
    ]
  } finally {
    await server.stop()
  }
}

/** @returns the heads of all powers, in the first negotiation */
const openClass = async (server: Server, number: number): Promise<readonly Seated[]> => {
  const { id, code } = await openLesson(server, { className: `${number + 5}A`, students: 10 })
  const teacher = await enterAsTeacher(server, id)
  await until(teacher, 'the powers are there', () => powersIn(teacher).length > 0)
  const heads: Seated[] = []
  for (const power of powersIn(teacher)) {
    const { token, person } = await joinLesson(server, code, `Of ${power}`.slice(0, 24))
    const head = await enterAs(server, token)
    await does(head, { type: 'TakeSeat', person: person as PersonId, power })
    heads.push(head)
  }
  await does(teacher, { type: 'Advance', from: 'lobby', round: 0 })
  await does(teacher, { type: 'Advance', from: 'briefing', round: 1 })
  await Promise.all(heads.map((head) => until(head, 'all negotiate', () => isIn(head, 'negotiation', 1))))
  await teacher.leave()
  return heads
}

/** What the disk itself can do: an answer waits for one flush. */
const flushes = (folder: string): number => {
  const file = openSync(join(folder, 'flushed'), 'w')
  const page = Buffer.alloc(4096)
  try {
    return perSecond(() => {
      writeSync(file, page)
      fsyncSync(file)
      return 1
    })
  } finally {
    closeSync(file)
  }
}

const powersIn = ({ papers }: Seated): readonly PowerId[] =>
  [...papers.keys()].filter((key) => key.startsWith('power/')).map((key) => key.slice(6) as PowerId)

/** Everybody says, again and again, to be ready and not to be. @returns how long each answer took */
const press = async (heads: readonly Seated[]): Promise<readonly number[]> => {
  const took: number[] = []
  const end = performance.now() + MEASURED
  const one = async (head: Seated) => {
    for (let turn = 0; performance.now() < end; turn++) {
      const sent = performance.now()
      const beat = new Promise((next) => setTimeout(next, BEAT))
      await does(head, { type: 'DeclareReady', ready: turn % 2 ? 'notReady' : 'ready' })
      took.push(performance.now() - sent)
      await beat
    }
    await does(head, { type: 'DeclareReady', ready: 'notReady' })
  }
  await Promise.all(heads.map((head) => one(head)))
  return took
}

const atPart = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? Number.NaN
