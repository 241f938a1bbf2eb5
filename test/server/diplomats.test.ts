/** One student among computer diplomats, to the end; and what each page shows is what its reader may know, no more and no less. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import { EVERYONE, TEACHER } from '../../shared/view/viewer.ts'
import { drawerOf, expectSameAsLog } from '../support/againstLog.ts'
import {
  enterAs,
  enterAsProjector,
  enterAsTeacher,
  joinLesson,
  logOf,
  openLesson,
  type Seated,
  until,
} from '../support/classroom.ts'
import { type Started, startServer } from '../support/serverProcess.ts'

const france = 'france' as PowerId

describe('a student among computer diplomats', () => {
  let server: Started
  let lesson: string
  let token: string
  let amira: Seated
  let teacher: Seated
  let wall: Seated

  beforeAll(async () => {
    server = await startServer({ DIPLOMAT_PACE: 'instant' })
    const card = await openLesson(server)
    lesson = card.id
    const joined = await joinLesson(server, card.code, 'Amira')
    token = joined.token
    amira = await enterAs(server, token)
    teacher = await enterAsTeacher(server, lesson)
    wall = await enterAsProjector(server, lesson)
    await amira.command({ type: 'TakeSeat', person: joined.person as PersonId, power: france })
    await teacher.command({ type: 'Advance', from: 'lobby', round: 0 })
  })
  afterAll(() => server?.stop())

  const stageIs = (phase: string, round: number) => () => {
    const stage = amira.paper('stage')
    return stage?.phase === phase && stage.round === round
  }

  const everyPage = () =>
    expectSameAsLog(server, lesson, [
      { seated: amira, viewer: { kind: 'power', power: france } },
      { seated: wall, viewer: EVERYONE },
      { seated: teacher, viewer: TEACHER },
    ])

  it('plays to the end, and every page is right all the way', { timeout: 120_000 }, async () => {
    for (let round = 1; round <= 6; round++) {
      for (const phase of ['briefing', 'negotiation'] as const) {
        await until(amira, `${phase} ${round}`, stageIs(phase, round), 30_000)
        await until(amira, 'the others are ready', () => amira.paper('stage')?.done.length === 9, 30_000)
        await everyPage()
        expect(await amira.command({ type: 'DeclareReady', ready: 'ready' })).toEqual({ verdict: 'accepted' })
      }
      await until(amira, `orders ${round}`, stageIs('orders', round), 30_000)
      const orders = amira.paper('orders')?.byDefault
      if (!orders) throw new Error('no orders are proposed')
      await everyPage()
      expect(await amira.command({ type: 'GiveOrders', orders })).toEqual({ verdict: 'accepted' })
      await until(amira, `report ${round}`, stageIs('report', round), 30_000)
      await until(amira, 'the others have read it', () => amira.paper('stage')?.done.length === 9, 30_000)
      await everyPage()
      expect(await amira.command({ type: 'DeclareReady', ready: 'ready' })).toEqual({ verdict: 'accepted' })
    }
    await until(amira, 'the end', stageIs('ended', 6), 30_000)
    await everyPage()
    expect(amira.paper('results')?.mine).toBeDefined()
  })

  it('finds everything as it was when coming back later, on another device', async () => {
    const before = drawerOf(amira)
    const again = await enterAs(server, token)
    expect(drawerOf(again)).toEqual(before)
    await again.leave()
  })

  it('leaves the reasons of the diplomats in the log, and nothing of them went wrong', async () => {
    const { entries } = await logOf(server, lesson)
    const deeds = entries.filter(({ actor }) => actor.kind === 'diplomat')
    expect(deeds.length).toBeGreaterThan(100)
    for (const { why } of deeds) expect(why).toMatch(/\w/)
    expect(server.output()).not.toMatch(/"level":(40|50)/)
  })
})
