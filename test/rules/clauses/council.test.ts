import { describe, expect, it } from 'vitest'
import { type Council, council } from '../../../shared/rules/clauses/council.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import { given, inForceCalled, negotiating, next, played } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  germany,
  julyCrisis,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { amendment, LEAGUE, league, moves, votes } from '../ballots/motions.ts'

const verdictOf = (world: World) => inForceCalled(world).ballots?.[0]?.verdict ?? null

/** Germany moves that the notice be longer, and these vote. */
const voted = (rule: Council, ...cast: readonly (readonly [PowerId, 'yes' | 'no'])[]): World => {
  const world = league([defence, rule])
  const moved = played(world, germany, moves(world, amendment(world, { notice: 2 })))
  return cast.reduce((now, [voter, vote]) => played(now, voter, votes(now, germany, vote)), moved)
}

const four = (): World =>
  negotiating(
    bound(
      julyCrisis,
      [germany, austria, russia, serbia],
      pact([defence, { kind: 'council', rule: 'majority' }]),
    ),
  )

describe('the rule of a council', () => {
  it('[K29] is consensus: one no is enough, and so is one silence', () => {
    const rule: Council = { kind: 'council', rule: 'consensus' }
    expect(verdictOf(voted(rule, [austria, 'no']))).toBe('rejected')
    expect(verdictOf(next(voted(rule, [austria, 'yes'])))).toBe('rejected')
    expect(verdictOf(voted(rule, [austria, 'yes'], [russia, 'yes']))).toBe('adopted')
  })

  it('[K29] is majority: more than half of the members, whatever they weigh', () => {
    const rule: Council = { kind: 'council', rule: 'majority' }
    expect(verdictOf(voted(rule, [austria, 'yes']))).toBe('adopted')
    expect(verdictOf(voted(rule, [austria, 'no']))).toBeNull()
    expect(verdictOf(voted(rule, [austria, 'no'], [russia, 'no']))).toBe('rejected')
  })

  it('[K29] asks more than half, and half is not enough', () => {
    const world = four()
    const tied = given(
      world,
      [germany, moves(world, amendment(world, { notice: 2 }))],
      [austria, votes(world, germany, 'yes')],
    ).world
    expect(verdictOf(tied)).toBeNull()
    expect(verdictOf(next(tied))).toBe('rejected')
    expect(verdictOf(played(tied, russia, votes(tied, germany, 'yes')))).toBe('adopted')
    const split = given(
      tied,
      [russia, votes(tied, germany, 'no')],
      [serbia, votes(tied, germany, 'no')],
    ).world
    expect(verdictOf(split)).toBe('rejected')
  })

  it('[K29] is weighted: more than half of the strength, 25 of 50 being no more than half', () => {
    const rule: Council = { kind: 'council', rule: 'weighted' }
    expect(verdictOf(voted(rule))).toBeNull()
    expect(verdictOf(voted(rule, [austria, 'yes']))).toBe('adopted')
    expect(verdictOf(voted(rule, [austria, 'no'], [russia, 'no']))).toBe('rejected')
  })

  it('[K29] gives a veto, which is cast: not to vote is none', () => {
    const rule: Council = { kind: 'council', rule: 'majority', veto: [russia] }
    expect(verdictOf(voted(rule, [russia, 'no']))).toBe('rejected')
    const waiting = voted(rule, [austria, 'yes'])
    expect(verdictOf(waiting)).toBeNull()
    expect(verdictOf(next(waiting))).toBe('adopted')
    expect(verdictOf(played(waiting, russia, votes(waiting, germany, 'no')))).toBe('rejected')
  })

  it('[K29] gives a veto to parties only', () => {
    const world = league()
    given(world)
      .when(
        germany,
        moves(world, amendment(world, { clauses: [{ kind: 'council', rule: 'majority', veto: [france] }] })),
      )
      .thenRefused({ reason: 'VetoOfAStranger', power: france })
  })
})

describe('the price of a council', () => {
  it.each([
    ['consensus', 1],
    ['weighted', 3],
    ['majority', 5],
  ] as const)('[K30] by %s is %i', (rule, price) => {
    expect(council.price({ kind: 'council', rule }, germany)).toBe(price)
  })

  it('[K30] is a point less for whoever has a veto, and never less than 1', () => {
    const rule: Council = { kind: 'council', rule: 'majority', veto: [russia] }
    expect(LEAGUE.map((power) => council.price(rule, power))).toEqual([5, 5, 4])
    expect(council.price({ kind: 'council', rule: 'consensus', veto: [russia] }, russia)).toBe(1)
  })
})
