/** What travels to one student: a real server, a real client, a whole lesson among computer diplomats. */
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import type { Command } from '../../shared/rules/rules.ts'
import {
  enterAs,
  enterAsTeacher,
  joinLesson,
  openLesson,
  type Seated,
  until,
} from '../../test/support/classroom.ts'
import { startServer } from '../../test/support/serverProcess.ts'
import { openMeter } from './meter.ts'
import type { Measure } from './perSecond.ts'
import { does, isIn, playPhase } from './student.ts'

const france = 'france' as PowerId
const britain = 'united-kingdom' as PowerId
const ROUNDS = 6

const letter: Command = {
  type: 'Say',
  channel: { kind: 'powers', powers: [france, britain] },
  text: 'What would you want in return for a promise to help us against Germany?',
  clock: null,
}

export const measureWire = async (): Promise<readonly Measure[]> => {
  const server = await startServer({ DIPLOMAT_PACE: 'instant' })
  const meter = await openMeter(server.url)
  try {
    const { id, code } = await openLesson(server)
    const { token, person } = await joinLesson(server, code, 'Amira')
    const teacher = await enterAsTeacher(server, id)
    const amira = await enterAs(server, token, meter)
    const joined = meter.bytes()
    await does(amira, { type: 'TakeSeat', person: person as PersonId, power: france })
    await does(teacher, { type: 'Advance', from: 'lobby', round: 0 })
    await teacher.leave()
    await until(amira, 'the lesson has begun', () => isIn(amira, 'briefing', 1))
    const rounds = await playRounds(amira, meter.bytes)
    const whole = meter.bytes()
    await amira.leave()

    const before = meter.bytes()
    await (await enterAs(server, token, meter)).leave()
    const again = meter.bytes() - before
    return [
      { what: 'received by a student who joins', value: joined, unit: 'bytes' },
      { what: 'received in a round, on average', value: mean(rounds), unit: `bytes (${inTurn(rounds)})` },
      { what: 'received in a whole lesson', value: whole, unit: 'bytes' },
      { what: 'received when a cut line is mended, at the end', value: again, unit: 'bytes' },
    ]
  } finally {
    await meter.close()
    await server.stop()
  }
}

/** @returns what each round has cost */
const playRounds = async (amira: Seated, bytes: () => number): Promise<readonly number[]> => {
  const costs: number[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    const before = bytes()
    for (let phase = 0; phase < 4; phase++) await playPhase(amira, france, letter)
    costs.push(bytes() - before)
  }
  return costs
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

const inTurn = (numbers: readonly number[]) => numbers.map((each) => each.toLocaleString('en-GB')).join(', ')
