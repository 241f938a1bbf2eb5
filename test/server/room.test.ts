/** From the door to the table: join, enter, sit down, act, and see what came of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import {
  enterAs,
  enterAsProjector,
  enterAsTeacher,
  joinLesson,
  openLesson,
  until,
} from '../support/classroom.ts'
import { type Started, startServer } from '../support/serverProcess.ts'

const france = 'france' as PowerId

describe('a room', () => {
  let server: Started
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())

  it('lets people in by ticket, seats them, and shows each what is theirs', async () => {
    const lesson = await openLesson(server)
    const { token, person } = await joinLesson(server, lesson.code, 'Amira')
    const amira = await enterAs(server, token)
    const teacher = await enterAsTeacher(server, lesson.id)
    const wall = await enterAsProjector(server, lesson.id)

    expect(amira.paper('stage')).toMatchObject({ phase: 'lobby', scenario: 'triple-entente' })
    expect(amira.paper('brief')).toBeUndefined()
    expect(await amira.command({ type: 'TakeSeat', person: person as PersonId, power: france })).toEqual({
      verdict: 'accepted',
    })
    await until(amira, 'the brief has come', () => amira.paper('brief') !== undefined)
    expect(amira.paper('brief')).toMatchObject({ power: 'france' })
    expect(wall.paper('brief')).toBeUndefined()
    expect(teacher.paper('desk', 'france')).toBeDefined()
    expect(wall.paper('desk', 'france')).toBeUndefined()
    await until(wall, 'everybody sees where Amira sits', () =>
      [...wall.state().people.values()].some(({ name, power }) => name === 'Amira' && power === 'france'),
    )

    expect(await amira.command({ type: 'Advance', from: 'lobby', round: 0 })).toMatchObject({
      verdict: 'refused',
      refusal: { reason: 'NotForThisActor' },
    })
    expect(await teacher.command({ type: 'Advance', from: 'lobby', round: 0 })).toEqual({
      verdict: 'accepted',
    })
    await until(amira, 'the first round has opened', () => amira.paper('stage')?.phase === 'briefing')
    expect(amira.paper('stage')?.round).toBe(1)
    expect(wall.paper('stage')?.phase).toBe('briefing')

    expect(await amira.consider({ kind: 'security' })).toBeInstanceOf(Array)
    await amira.leave()
    await teacher.leave()
    await wall.leave()
  })
})
