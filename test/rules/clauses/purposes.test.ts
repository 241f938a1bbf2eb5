import { describe, expect, it } from 'vitest'
import { isMilitary } from '../../../shared/rules/clauses/clauses.ts'
import { type Pool, pool, shareDue } from '../../../shared/rules/clauses/pool.ts'
import { strengths } from '../../../shared/rules/crises/odds.ts'
import { prosperity } from '../../../shared/rules/gauges/prosperity.ts'
import { security } from '../../../shared/rules/gauges/security.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { duesOf } from '../../../shared/rules/rounds/dues.ts'
import { developmentOf } from '../../../shared/rules/treaties/funds.ts'
import type { World } from '../../../shared/rules/world.ts'
import { considerTreaty } from '../../../shared/view/considerTreaty.ts'
import { bargain, picksOf, read } from '../../support/bargain.ts'
import { judge, negotiating, ordering, treatyCalled, until } from '../../support/given.ts'
import {
  austria,
  bound,
  france,
  germany,
  inCrisis,
  julyCrisis,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const two = bargain(russia, france)
const steps: Pool = { kind: 'pool', share: { rule: 'phased', steps: [0, 1, 3] } }
const builds: Pool = { kind: 'pool', share: { rule: 'equal', amount: 2 }, purpose: 'development' }
const saves: Pool = { ...builds, purpose: 'global' }

const paying = (world: World, paid: Readonly<Record<PowerId, number>>) => ({
  arms: {},
  development: {},
  paid: { [treatyCalled(world).id]: paid },
})

describe('a share in steps', () => {
  it('[K26] is read step by step', () => {
    expect(read(pool.article(steps, two, []))).toBe(
      'Each Party shall pay in steps, three in all: 0 points in the first round, 1 point in the second and 3 points from the third on into a common fund for their defence.',
    )
  })

  it('[K26] [R6] falls due by the round of the treaty, and the last goes on', () => {
    expect([1, 2, 3, 4].map((age) => shareDue(steps, russia, 16, age))).toEqual([0, 1, 3, 3])
    const first = ordering(bound(julyCrisis, [russia, france], pact([steps])))
    const then = [first, until(first, 'orders'), until(until(first, 'orders'), 'orders')]
    expect(then.map((world) => duesOf(world, russia)[0]?.due)).toEqual([0, 1, 3])
  })

  it('[K26] [T7] is believed only where every step can be paid', () => {
    const steep: Pool = { kind: 'pool', share: { rule: 'phased', steps: [1, 5] } }
    expect(pool.fault(steep, two, [])).toBeNull()
    expect(pool.fault(steep, bargain(russia, serbia), [])).toMatchObject({
      reason: 'PromiseBeyondMeans',
      power: serbia,
      promised: 5,
      most: 4,
    })
  })
})

describe('a fund for development', () => {
  const world = ordering(bound(inCrisis(), [austria, russia], pact([builds])))

  it('[K27] is read so, and alarms nobody', () => {
    expect(read(pool.article(builds, two, []))).toBe(
      'Each Party shall pay the same: 2 points a round into a common fund for their development.',
    )
    expect([isMilitary(builds), isMilitary({ ...builds, purpose: 'defence' })]).toEqual([false, true])
  })

  it('[K27] [G10] brings every member the same, whoever paid', () => {
    const outlay = paying(world, { [russia]: 4, [austria]: 0 })
    // 1.25 * 4 / 2 = 2.5
    expect(developmentOf(world, russia, outlay)).toBe(2.5)
    expect(developmentOf(world, austria, outlay)).toBe(2.5)
    expect(prosperity(world, austria, outlay).terms).toContainEqual({
      kind: 'developmentFund',
      value: (50 / 9) * 2.5,
      treaty: treatyCalled(world).id,
      total: 4,
      members: 2,
    })
  })

  it('[K27] pays if all pay, and tempts each not to', () => {
    const own = (paid: Readonly<Record<PowerId, number>>) =>
      developmentOf(world, austria, {
        ...paying(world, paid),
        development: { [austria]: 5 - (paid[austria] ?? 0) },
      })
    expect(own({ [austria]: 2, [russia]: 2 })).toBeGreaterThan(own({}))
    expect(own({ [austria]: 0, [russia]: 2 })).toBeGreaterThan(own({ [austria]: 2, [russia]: 2 }))
  })

  it('[K27] [G6] [C10] protects nobody, threatens nobody and fights nowhere', () => {
    const outlay = paying(world, { [russia]: 9, [austria]: 9 })
    const none = paying(world, {})
    for (const power of [austria, russia, serbia])
      expect(security(world, power, outlay).value).toBe(security(world, power, none).value)
    const sides = { withTarget: [], withChallenger: [] }
    expect(strengths(world, ultimatum, sides, outlay)).toEqual(strengths(world, ultimatum, sides, none))
  })

  it('[K27] is seen in what a treaty would mean', () => {
    const outlook = considerTreaty(negotiating(julyCrisis), russia, [russia, france], pact([builds]))
    // Each of the two pays 2 and has 2.5 of it.
    expect(outlook.ifKept.prosperity).toBeGreaterThan(outlook.today.prosperity)
    expect(outlook.ifBroken.prosperity).toBeLessThan(outlook.today.prosperity)
  })
})

describe('a good of all', () => {
  const position: Position = { ...julyCrisis, globalGood: { title: 'the free sea', goalShare: 0.15 } }
  const world = ordering(bound(position, [russia, france], pact([saves])))
  const loss = (paid: Readonly<Record<PowerId, number>>, power: PowerId) =>
    prosperity(world, power, paying(world, paid)).terms.find(({ kind }) => kind === 'globalGood')?.value

  it('[G17] costs everybody prosperity that too little is done for, member or not', () => {
    // The goal is 0.15 * 70 = 10.5.
    expect(loss({}, germany)).toBe(-60)
    expect(loss({ [russia]: 2, [france]: 2 }, germany)).toBeCloseTo(-60 * (1 - 4 / 10.5), 10)
    expect(loss({ [russia]: 2, [france]: 2 }, russia)).toBeCloseTo(-60 * (1 - 4 / 10.5), 10)
    expect(loss({ [russia]: 8, [france]: 8 }, germany)).toBeCloseTo(0, 10)
  })

  it('[K28] can be paid for only where the scenario has it, and in the open', () => {
    expect(pool.fault(saves, two, [])).toEqual({ reason: 'NoGlobalGood' })
    expect(picksOf(pool.article(builds, two, [])).at(-1)?.options).toHaveLength(2)
    const here = { ...two, globalGood: 'the free sea' }
    expect(pool.fault(saves, here, [])).toBeNull()
    expect(read(pool.article(saves, here, []))).toMatch(/into a common fund for the free sea\.$/)
    const propose = (secrecy: 'public' | 'secret') =>
      judge(negotiating(position), russia, {
        type: 'ProposeTreaty',
        to: [france],
        terms: pact([saves], { secrecy }),
      })
    expect(propose('public').verdict).toBe('accepted')
    expect(propose('secret')).toMatchObject({ refusal: { reason: 'CannotBeSecret' } })
  })

  it('[K28] neither protects nor develops', () => {
    const outlay = paying(world, { [russia]: 8, [france]: 8 })
    expect(developmentOf(world, russia, outlay)).toBe(0)
    expect(security(world, russia, outlay).value).toBe(security(world, russia, paying(world, {})).value)
  })

  it('[K28] is of no concern where the scenario has none', () => {
    expect(
      prosperity(ordering(julyCrisis), germany, { arms: {}, development: {}, paid: {} }).terms,
    ).toHaveLength(2)
  })
})
