/** People come, drop, move and come back while others act: every page that is open shows what its reader may know. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Audience, MOST_MESSAGES, type Picture, pictureFor } from '../../server/rooms/audiences.ts'
import { Showing } from '../../server/rooms/showing.ts'
import { RoomState } from '../../server/rooms/state.ts'
import { chance } from '../../shared/rules/chance.ts'
import { seatOf } from '../../shared/rules/delegations/mandate.ts'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import { replay } from '../../shared/rules/rules.ts'
import { EVERYONE, TEACHER } from '../../shared/view/viewer.ts'
import { expectSameAsLog } from '../support/againstLog.ts'
import {
  enterAs,
  enterAsProjector,
  enterAsTeacher,
  joinLesson,
  logOf,
  openLesson,
  type Seated,
} from '../support/classroom.ts'
import { asTeacher, beginLesson, openHouse, tripleEntente } from '../support/house.ts'
import { type Started, startServer } from '../support/serverProcess.ts'

const powers = tripleEntente().powers.map(({ id }) => id)

describe('a class that comes and goes', () => {
  let server: Started
  beforeAll(async () => {
    server = await startServer({ DIPLOMAT_PACE: 'instant' })
  })
  afterAll(() => server?.stop())

  it.each([1, 2, 3])('sees what it may, whatever happens (%i)', { timeout: 90_000 }, async (seed) => {
    let draw = 0
    const one = <T>(from: readonly T[]): T =>
      from[Math.floor(chance(seed, `draw ${++draw}`) * from.length)] as T
    const { id: lesson, code } = await openLesson(server)
    const teacher = await enterAsTeacher(server, lesson)
    const wall = await enterAsProjector(server, lesson)
    const people: { token: string; person: PersonId; seated: Seated | null }[] = []
    for (let n = 0; n < 6; n++) {
      const { token, person } = await joinLesson(server, code, `Person ${n}`)
      people.push({ token, person: person as PersonId, seated: null })
    }

    const steps: Readonly<Record<string, () => Promise<unknown>>> = {
      come: async () => {
        const who = one(people)
        who.seated = await enterAs(server, who.token)
      },
      goAway: async () => {
        const who = one(people)
        await who.seated?.leave()
        who.seated = null
      },
      move: () => teacher.command({ type: 'TakeSeat', person: one(people).person, power: one(powers) }),
      standUp: () => teacher.command({ type: 'LeaveSeat', person: one(people).person }),
      advance: async () => {
        const stage = wall.paper('stage')
        if (stage && stage.phase !== 'ended' && stage.round < 3)
          await teacher.command({ type: 'Advance', from: stage.phase, round: stage.round })
      },
      talk: async () => {
        const { seated } = one(people)
        const channel = one([{ kind: 'public' }, { kind: 'delegation' }] as const)
        await seated?.command({ type: 'Say', channel, text: `Word ${draw}`, clock: null })
      },
      propose: async () => {
        const { seated } = one(people)
        const title = `Text ${draw}`
        const terms = { title, clauses: [{ kind: 'consultation' }], duration: null, notice: 1 } as const
        const secrecy = one(['public', 'secret'] as const)
        await seated?.command({
          type: 'ProposeTreaty',
          to: [one(powers)],
          terms: { ...terms, clauses: [...terms.clauses], secrecy },
          draft: null,
        })
      },
      announce: () => teacher.command({ type: 'Broadcast', text: `News ${draw}` }),
    }

    for (let step = 0; step < 60; step++) {
      await steps[
        one([
          'come',
          'come',
          'goAway',
          'move',
          'standUp',
          'advance',
          'talk',
          'talk',
          'propose',
          'propose',
          'announce',
        ])
      ]?.()
      if (step % 6 !== 5) continue
      const { entries } = await logOf(server, lesson)
      const world = replay(entries.map(({ event }) => event))
      await expectSameAsLog(server, lesson, [
        { seated: teacher, viewer: TEACHER },
        { seated: wall, viewer: EVERYONE },
        ...people.flatMap(({ seated, person }) => {
          const power = seatOf(world, person)
          return seated ? [{ seated, viewer: power ? { kind: 'power' as const, power } : EVERYONE }] : []
        }),
      ])
    }
    await teacher.command({ type: 'EndLesson' })
  })
})

describe('the picture of a world', () => {
  it('has the latest talk only, however much was said', async () => {
    const open = await openHouse()
    const lesson = await beginLesson(open)
    await asTeacher(lesson, { type: 'Advance', from: 'lobby', round: 0 })
    const { world } = lesson.session
    const talk = Array.from({ length: 1000 }, (_, n) => ({
      number: n + 1,
      round: 1,
      by: powers[0] as PowerId,
      person: null,
      channel: { kind: 'public' as const },
      text: `Word ${n}`,
      clock: null,
    }))
    const picture = pictureFor({ ...world, talk }, '@everyone')
    const shown = [...picture.keys()].filter((key) => key.startsWith('message/'))
    expect(shown).toHaveLength(MOST_MESSAGES)
    expect(shown.at(-1)).toBe('message/1000')
    await open.close()
  })

  it('is common where all agree, and stays apart where they once did not', () => {
    const state = new RoomState()
    const showing = new Showing(state)
    const france = 'france' as PowerId
    const show = (everyone: Record<string, string>, own: Record<string, string>) => {
      showing.show(
        new Map<Audience, Picture>([
          ['@everyone', new Map(Object.entries(everyone))],
          [france, new Map(Object.entries(own))],
        ]),
        new Set([france]),
      )
      return { commons: [...state.commons.keys()], papers: [...state.papers.keys()] }
    }
    expect(show({ stage: '1' }, { stage: '1', brief: '2' })).toEqual({
      commons: ['stage'],
      papers: ['france/brief'],
    })
    expect(show({ stage: '1' }, { stage: '9', brief: '2' })).toEqual({
      commons: [],
      papers: ['france/brief', 'france/stage'],
    })
    expect(show({ stage: '1', brief: '2' }, { stage: '1', brief: '2' })).toEqual({
      commons: [],
      papers: ['france/brief', 'france/stage'],
    })
    expect(show({}, {})).toEqual({ commons: [], papers: [] })
  })
})
