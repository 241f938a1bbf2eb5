/** A class in a lesson: a teacher, students at some of the powers, computer diplomats at the others. */
import type { JoinReply } from '../../shared/protocol/joining.ts'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import type { RoundPhase } from '../../shared/rules/phase.ts'
import { lastRevision } from '../../shared/rules/treaties/treaty.ts'
import {
  enterAs,
  enterAsTeacher,
  joinLesson,
  openLesson,
  type Seated,
  type Server,
  until,
} from '../../test/support/classroom.ts'
import { does, isIn, othersAreDone, textsFor } from '../bench/student.ts'

const SEATS = {
  Amira: 'france',
  Leila: 'france',
  Tom: 'united-kingdom',
  Grace: 'united-kingdom',
  Marek: 'russia',
  Oskar: 'russia',
  Lina: 'germany',
  Jonas: 'germany',
  Chiara: 'italy',
  Paolo: 'italy',
  Nia: 'serbia',
  Emre: 'ottoman-empire',
  Selin: 'ottoman-empire',
} as const
export type Name = keyof typeof SEATS

export type Student = Readonly<{
  name: Name
  power: PowerId
  /** Who sits down first at a power signs for it. */
  role: 'head' | 'delegate'
  key: JoinReply
  seat: Seated
}>

export type TheClass = Readonly<{
  server: Server
  lesson: string
  teacher: Seated
  /** Those who are played here; whoever is in a browser is not among them. */
  students: Map<Name, Student>
}>

const LENGTHS = { briefing: 180, negotiation: 540, orders: 300, report: 240 }

export const openClass = async (server: Server): Promise<TheClass> => {
  const { id, code } = await openLesson(server, { className: '10B', students: 13, lengths: LENGTHS })
  const teacher = await enterAsTeacher(server, id)
  const students = new Map<Name, Student>()
  for (const [each, at] of Object.entries(SEATS)) {
    const [name, power] = [each as Name, at as PowerId]
    const key = await joinLesson(server, code, name)
    const seat = await enterAs(server, key.token)
    await does(seat, { type: 'TakeSeat', person: key.person as PersonId, power })
    const role = [...students.values()].some((other) => other.power === power) ? 'delegate' : 'head'
    students.set(name, { name, power, role, key, seat })
  }
  return { server, lesson: id, teacher, students }
}

const headsOf = ({ students }: TheClass): readonly Student[] =>
  [...students.values()].filter(({ role }) => role === 'head')

/** From now on this student is in a browser: one seat has one line. */
export const lend = (played: TheClass, name: Name): Student => {
  const student = named(played, name)
  played.students.delete(name)
  return student
}

/** The browser is closed, and the student is played here again. */
export const takeBack = async ({ server, students }: TheClass, student: Student): Promise<void> => {
  students.set(student.name, { ...student, seat: await enterAs(server, student.key.token) })
}

export const named = ({ students }: TheClass, name: Name): Student => {
  const student = students.get(name)
  if (!student) throw new Error(`nobody is called ${name}`)
  return student
}

/** The teacher goes on, and everybody has heard of it. */
export const advance = async (played: TheClass, from: 'lobby' | RoundPhase, round: number): Promise<void> => {
  const { teacher, students } = played
  await does(teacher, { type: 'Advance', from, round })
  const seats = [teacher, ...[...students.values()].map(({ seat }) => seat)]
  await Promise.all(
    seats.map((seat) => until(seat, `${from} of round ${round} is over`, () => !isIn(seat, from, round))),
  )
}

/** The computer diplomats have done all that they want to do for now. */
export const diplomatsAreDone = ({ teacher }: TheClass): Promise<void> =>
  othersAreDone(teacher, ...(Object.values(SEATS) as readonly string[] as readonly PowerId[]))

/** Every student signs one text of those that wait; new ones may come of it. */
export const signOne = async (played: TheClass): Promise<void> => {
  await diplomatsAreDone(played)
  for (const { seat, power } of headsOf(played)) {
    const [text] = textsFor(seat, power)
    if (!text) continue
    const { number } = lastRevision(text.revisions)
    await seat.command({ type: 'SignTreaty', treaty: text.id, revision: number })
  }
  await diplomatsAreDone(played)
}

/** From the briefing of a round to its orders, and no further. */
export const negotiate = async (played: TheClass, round: number): Promise<void> => {
  await advance(played, 'briefing', round)
  await signOne(played)
  await advance(played, 'negotiation', round)
}

/**
 * Everybody who has not locked orders yet pays and does what was promised, and arms a little; the report
 * begins by itself.
 *
 * @param demands whether students stand firm on what they demand of others
 */
export const order = async (
  played: TheClass,
  round: number,
  demands: 'firm' | 'asUsual' = 'asUsual',
): Promise<void> => {
  for (const { seat } of headsOf(played)) {
    await until(seat, 'orders are there', () => seat.paper('orders') !== undefined)
    const paper = seat.paper('orders')
    if (!paper || paper.locked) continue
    const own = demands === 'firm' ? paper.choices.filter(({ role }) => role === 'challenger') : []
    const firm = Object.fromEntries(own.map(({ crisis }) => [crisis, 'standFirm' as const]))
    const { development, stances } = paper.byDefault
    const arms = Math.floor(development / 3)
    const orders = {
      ...paper.byDefault,
      arms,
      development: development - arms,
      stances: { ...stances, ...firm },
    }
    await does(seat, { type: 'GiveOrders', orders })
  }
  await until(played.teacher, 'the report begins', () => isIn(played.teacher, 'report', round), 60_000)
}
