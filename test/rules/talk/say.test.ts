import { describe, expect, it } from 'vitest'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { hears, Say } from '../../../shared/rules/talk/say.ts'
import { type Deed, given, lobby, negotiating, ordering, until } from '../../support/given.ts'
import {
  atlantis,
  attache,
  austria,
  france,
  germany,
  headOf,
  julyCrisis,
  russia,
} from '../../support/julyCrisis.ts'

type Channel = Extract<Deed, { type: 'Say' }>['channel']
const say = (channel: Channel, text = 'Well?'): Deed => ({ type: 'Say', channel, text })
const group = (...powers: readonly PowerId[]): Channel => ({ kind: 'powers', powers })
const opened = negotiating(julyCrisis)
const talked = (channel: Channel) => given(opened, [germany, say(channel)]).world.talk[0]!
const hearers = (channel: Channel) =>
  julyCrisis.powers.map(({ id }) => id).filter((power) => hears(talked(channel), power))

describe('talk', () => {
  it('[N1] names who speaks, for which power, and when', () => {
    given(opened)
      .when(
        { kind: 'person', person: attache },
        { type: 'Say', channel: { kind: 'public' }, text: ' Well? ', clock: 30 },
      )
      .thenHappens({
        type: 'MessageSent',
        message: {
          number: 1,
          round: 1,
          by: germany,
          person: attache,
          channel: { kind: 'public' },
          text: 'Well?',
          clock: 30,
        },
      })
    expect(talked({ kind: 'public' }).person).toBe(headOf[germany])
  })

  it('[N1] has between 1 and 500 characters', () => {
    const parses = (text: string) => Say.safeParse(say({ kind: 'public' }, text)).success
    expect([parses('a'), parses('a'.repeat(500))]).toEqual([true, true])
    expect([parses('  '), parses('a'.repeat(501))]).toEqual([false, false])
  })

  it('[N1] is one channel for one group, in whatever order it is named', () => {
    expect(talked(group(russia, germany, austria)).channel).toEqual(
      talked(group(austria, russia, germany)).channel,
    )
  })

  it('[N1] goes to different powers of this world, the own among them', () => {
    given(opened)
      .when(germany, say(group(russia, france)))
      .thenRefused({ reason: 'NotYourChannel' })
    given(opened)
      .when(germany, say(group(germany, germany)))
      .thenRefused({ reason: 'NotYourChannel' })
    given(opened)
      .when(germany, say(group(germany, atlantis)))
      .thenRefused({ reason: 'UnknownPower', power: atlantis })
    expect(Say.safeParse(say(group(germany))).success).toBe(false)
  })

  it('[N2] is heard by everybody, by the group, or by the delegation', () => {
    expect(hearers({ kind: 'public' })).toHaveLength(5)
    expect(hearers(group(germany, russia))).toEqual([germany, russia])
    expect(hearers({ kind: 'delegation' })).toEqual([germany])
  })

  it('[N3] stays inside the delegation in the lobby and during Orders', () => {
    for (const world of [lobby(julyCrisis), ordering(julyCrisis)]) {
      const phase = world.phase.kind as 'lobby' | 'orders'
      for (const channel of [{ kind: 'public' } as const, group(germany, russia)])
        given(world).when(germany, say(channel)).thenRefused({ reason: 'OnlyYourDelegationNow', phase })
      given(world)
        .when(germany, say({ kind: 'delegation' }))
        .thenWorld()
    }
  })

  it('[N3] [R14] is open in all other phases, and after the end', () => {
    for (const phase of ['briefing', 'report', 'ended'] as const)
      given(until(lobby(julyCrisis, { rounds: 1 }), phase))
        .when(germany, say({ kind: 'public' }))
        .thenWorld()
  })
})
