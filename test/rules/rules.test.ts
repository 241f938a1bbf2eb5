import { describe, expect, it } from 'vitest'
import { Command, replay } from '../../shared/rules/rules.ts'
import { given, judge, lobby, negotiating, SEED, teacher } from '../support/given.ts'
import { germany, julyCrisis, pact, peace, russia, settings } from '../support/julyCrisis.ts'

describe('the rules', () => {
  it('[W2] make the same world of the same log', () => {
    const log = [{ type: 'WorldOpened', position: julyCrisis, settings, seed: SEED, naming: SEED } as const]
    const judgement = judge(replay(log), teacher, { type: 'Advance', from: 'lobby', round: 0 })
    const events = judgement.verdict === 'accepted' ? judgement.events : []
    expect(replay([...log, ...events])).toEqual(replay(structuredClone([...log, ...events])))
    expect(() => replay([])).toThrow('a log begins with the opening of its world')
  })

  it('[W6] refuse with a reason, and change nothing', () => {
    const world = negotiating(julyCrisis)
    const before = structuredClone(world)
    given(world)
      .when(germany, { type: 'ProposeTreaty', to: [germany], terms: pact([peace]) })
      .thenRefused({ reason: 'NamedTwice', power: germany })
    expect(world).toEqual(before)
  })

  it('[W6] do not listen to what is not a command', () => {
    for (const deed of [
      {},
      { type: 'MakeMeKing' },
      { type: 'EndLesson', please: true },
      { type: 'ProposeTreaty', to: ['constructor'], terms: pact([peace]) },
      JSON.parse('{"type":"GiveOrders","orders":{"__proto__":{}}}'),
      { type: 'ProposeTreaty', to: [russia], terms: { ...pact([peace]), duration: 0 } },
    ])
      expect(Command.safeParse(deed).success).toBe(false)
  })

  it('[W6] say yes to what changes nothing', () => {
    given(lobby(julyCrisis))
      .when(teacher, { type: 'LeaveSeat', person: 'p99' as never })
      .thenNothingHappens()
  })
})
