import { describe, expect, it } from 'vitest'
import type { Position } from '../../../shared/rules/position.ts'
import { type Deed, given, lobby, next, shell, teacher, until } from '../../support/given.ts'
import { france, germany, headOf, julyCrisis } from '../../support/julyCrisis.ts'

const advance = (from: 'lobby' | 'briefing' | 'negotiation' | 'orders' | 'report', round: number): Deed => ({
  type: 'Advance',
  from,
  round,
})

describe('going on', () => {
  it('[R1] leads through four phases a round', () => {
    let world = lobby(julyCrisis)
    const phases = Array.from({ length: 9 }, () => {
      world = next(world)
      return world.phase
    })
    expect(phases).toMatchObject([
      { kind: 'briefing', round: 1 },
      { kind: 'negotiation', round: 1 },
      { kind: 'orders', round: 1 },
      { kind: 'report', round: 1 },
      { kind: 'briefing', round: 2 },
      { kind: 'negotiation', round: 2 },
      { kind: 'orders', round: 2 },
      { kind: 'report', round: 2 },
      { kind: 'briefing', round: 3 },
    ])
  })

  it('[R1] is for the clock and the teacher', () => {
    given(lobby(julyCrisis)).when(germany, advance('lobby', 0)).thenRefused({ reason: 'NotForThisActor' })
    given(until(lobby(julyCrisis), 'briefing'))
      .when(shell, advance('briefing', 1))
      .thenHappens({ type: 'PhaseOpened', phase: 'negotiation', round: 1 })
  })

  it('[R1] ends nothing when the word comes late', () => {
    const world = until(lobby(julyCrisis), 'negotiation')
    given(world)
      .when(shell, advance('briefing', 1))
      .thenRefused({ reason: 'PhaseIsOver', phase: 'negotiation' })
    given(world)
      .when(teacher, advance('negotiation', 2))
      .thenRefused({ reason: 'PhaseIsOver', phase: 'negotiation' })
  })

  it('[D10] gives a power without people to a computer diplomat when the first round opens', () => {
    const { world } = given(lobby(julyCrisis), [shell, { type: 'LeaveSeat', person: headOf[france]! }])
    expect(next(world).delegations[france]).toMatchObject({ members: [], diplomat: 'untilRecalled' })
    expect(next(world).delegations[germany]).toMatchObject({ diplomat: 'none' })
  })

  it('[R3] [R14] ends after as many rounds as the teacher chose', () => {
    const world = until(lobby(julyCrisis, { rounds: 1 }), 'report')
    expect(next(world)).toMatchObject({ phase: { kind: 'ended', round: 1 }, results: expect.anything() })
  })

  it('[R3] is never longer than the scenario', () => {
    const short: Position = { ...julyCrisis, rounds: julyCrisis.rounds.slice(0, 1) }
    expect(next(until(lobby(short, { rounds: 12 }), 'report')).phase.kind).toBe('ended')
  })

  it('[R14] is over at the end', () => {
    given(until(lobby(julyCrisis, { rounds: 1 }), 'ended'))
      .when(teacher, advance('report', 1))
      .thenRefused({ reason: 'PhaseIsOver', phase: 'ended' })
  })
})
