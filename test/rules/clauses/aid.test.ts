import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Aid, aid } from '../../../shared/rules/clauses/aid.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { reliability } from '../../../shared/rules/reliability.ts'
import { duesOf } from '../../../shared/rules/rounds/dues.ts'
import { attitude, capabilityOf, spendable, type World } from '../../../shared/rules/world.ts'
import { considerTreaty } from '../../../shared/view/considerTreaty.ts'
import { usualOutlay } from '../../../shared/view/estimate.ts'
import { knownTo } from '../../../shared/view/knownTo.ts'
import { EVERYONE } from '../../../shared/view/viewer.ts'
import { bargain, read } from '../../support/bargain.ts'
import {
  inForceCalled,
  judge,
  lobby,
  negotiating,
  ordering,
  played,
  resolved,
  treatyCalled,
  until,
} from '../../support/given.ts'
import {
  bound,
  france,
  fund,
  germany,
  julyCrisis,
  orders,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const two = bargain(russia, serbia)
const help: Aid = { kind: 'aid', from: russia, to: serbia, points: 3, what: 'money', rounds: null }
const helped = (clause: Clause = help, terms = {}) =>
  ordering(bound(julyCrisis, [russia, serbia], pact([clause], terms)))

/** Russia gives this much of what it promised. */
const gives = (
  world: World,
  points: number,
  more: Readonly<Record<PowerId, ReturnType<typeof orders>>> = {},
) =>
  resolved(world, {
    ...more,
    [russia]: orders({ payments: { [treatyCalled(world).id]: { aid: points } } }),
  })

describe('the article of aid', () => {
  it('[K19] says who gives whom how much, as what, how long and while what is kept', () => {
    expect(read(aid.article(help, two, []))).toBe(
      'russia shall give serbia 3 points a round in money, as long as this treaty holds, without any condition.',
    )
    expect(read(aid.article({ ...help, rounds: 2, whileKept: 'pool' }, two, [fund(1)]))).toBe(
      'russia shall give serbia 3 points a round in money, for 2 rounds, as long as that Party pays its share of the common fund.',
    )
    expect([aid.price(help), aid.needs, aid.character]).toEqual([0, 'burdenSharing', 'civil'])
  })

  it('[K19] promises at most a quarter of what the giver has', () => {
    expect(aid.fault({ ...help, points: 4 }, two, [])).toBeNull()
    expect(aid.fault({ ...help, points: 5 }, two, [])).toMatchObject({
      reason: 'PromiseBeyondMeans',
      most: 4,
    })
    expect(aid.fault({ ...help, to: france }, two, [])).toMatchObject({
      reason: 'OwedByAStranger',
      power: france,
    })
    expect(aid.fault({ ...help, to: russia }, two, [])).toEqual({ reason: 'OwedToNobody', clause: 'aid' })
    expect(aid.fault({ ...help, whileKept: 'pool' }, two, [])).toMatchObject({ reason: 'HangsOnNothing' })
  })

  it('[R6] falls due for its giver alone, in its rounds', () => {
    const world = helped({ ...help, rounds: 1 })
    const { id } = inForceCalled(world)
    expect(duesOf(world, russia)).toEqual([{ treaty: id, article: 'aid', to: serbia, due: 3 }])
    expect(duesOf(world, serbia)).toEqual([])
    expect(duesOf(until(world, 'orders'), russia)).toEqual([])
  })

  it('[R6] [T19] is owed by nobody, and to nobody, who has left', () => {
    const three = negotiating(bound(julyCrisis, [russia, serbia, france], pact([help], { notice: 0 })))
    const { id } = treatyCalled(three)
    const without = (power: PowerId) =>
      until(played(three, power, { type: 'GiveNotice', treaty: id }), 'orders')
    for (const power of [russia, serbia]) {
      expect(treatyCalled(without(power)).parties).not.toContain(power)
      expect(duesOf(without(power), russia)).toEqual([])
      expect(until(without(power), 'report').ledger).toEqual([])
    }
    expect(duesOf(without(france), russia)).toHaveLength(1)
  })

  it('[R7] is given as promised, or less', () => {
    const world = helped()
    const { id } = treatyCalled(world)
    const give = (payments: object) =>
      judge(world, russia, { type: 'GiveOrders', orders: orders({ payments: payments as never }) })
    expect(give({ [id]: { aid: 4 } })).toMatchObject({ refusal: { reason: 'MoreThanPromised', due: 3 } })
    expect(give({ [id]: { exchange: 1 } })).toMatchObject({ refusal: { reason: 'NotPromised' } })
    expect(give({ [id]: { aid: 0 } }).verdict).toBe('accepted')
  })

  it('[R9] is given by who gives no orders', () => {
    const world = until(helped(), 'report')
    expect(world.rounds[0]?.payments).toMatchObject([{ by: russia, to: serbia, due: 3, paid: 3 }])
  })

  it('[L1] [L3] is kept or shirked, and known to the two, or to everybody where the treaty is public', () => {
    const line = (world: World) => world.ledger.find(({ article }) => article === 'aid')
    expect(line(gives(helped(), 2))).toMatchObject({
      by: russia,
      owedTo: [serbia],
      verdict: 'shirked',
      knownTo: 'everyone',
    })
    expect(line(gives(helped(help, { secrecy: 'secret' }), 3))).toMatchObject({
      verdict: 'kept',
      knownTo: [serbia],
    })
  })

  it('[K14] [K19] ends for a round where the article on which it hangs was broken', () => {
    const hanging = [{ ...help, whileKept: 'pool' } as Clause, fund(1)]
    const world = ordering(bound(julyCrisis, [russia, serbia], pact(hanging)))
    const { id } = treatyCalled(world)
    const report = resolved(world, { [serbia]: orders({ contributions: { [id]: 0 } }) })
    expect(duesOf(until(report, 'orders'), russia).map(({ article }) => article)).toEqual(['pool'])
    const kept = until(until(world, 'report'), 'orders')
    expect(duesOf(kept, russia).map(({ article }) => article)).toEqual(['aid', 'pool'])
  })
})

describe('aid that was given', () => {
  it('[K20] [W3] is money beside floor(K) in the next round, and in no other', () => {
    const report = gives(helped(), 3)
    const then = until(report, 'orders')
    expect(spendable(then, serbia)).toBe(Math.floor(capabilityOf(then, serbia)) + 3)
    const after = until(gives(then, 0), 'orders')
    expect(spendable(after, serbia)).toBe(Math.floor(capabilityOf(after, serbia)))
  })

  it('[K20] is home defence, or development, beside what its receiver orders', () => {
    const used = (what: Aid['what']) => {
      const then = until(gives(helped({ ...help, what }), 3), 'orders')
      expect(spendable(then, serbia)).toBe(Math.floor(capabilityOf(then, serbia)))
      return resolved(then, { [serbia]: orders({ arms: 1 }) }).outlay
    }
    expect(used('arms').arms[serbia]).toBe(1 + 3)
    expect(used('technology').development[serbia]).toBe(4 - 1 + 3)
  })

  it('[K20] [V14] counts in what the receiver expects of the round, and is nobody else’s to know', () => {
    const report = gives(helped({ ...help, what: 'arms' }, { secrecy: 'secret' }), 3)
    expect(usualOutlay(knownTo(report, { kind: 'power', power: serbia })).arms[serbia]).toBe(0 + 3)
    expect(usualOutlay(knownTo(report, { kind: 'power', power: germany })).arms[serbia]).toBe(0)
    const seen = (power: PowerId) => knownTo(report, { kind: 'power', power }).rounds[0]?.payments
    expect([seen(russia)?.length, seen(serbia)?.length, seen(germany)?.length]).toEqual([1, 1, 0])
    expect(knownTo(report, EVERYONE).received).toEqual({})
  })

  it('[F7] wins the receiver’s opinion, by what did not come back', () => {
    const won = (points: number) => {
      const world = helped({ ...help, points })
      // Serbia arms, so it has 4 and does not grow: 10 * 1 / 2 = 5, and never more than 10.
      const report = gives(world, points, { [serbia]: orders({ arms: 4 }) })
      return attitude(report, serbia, russia) - attitude(world, serbia, russia)
    }
    expect([won(1), won(3)]).toEqual([5, 10])
  })
})

describe('aid in what a treaty would mean', () => {
  it('[K20] is seen by giver and receiver before they sign', () => {
    const talks = until(lobby(julyCrisis), 'negotiation')
    const outlook = (power: PowerId, other: PowerId) =>
      considerTreaty(talks, power, [power, other], pact([{ ...help, what: 'technology' }]))
    const mine = outlook(serbia, russia)
    // Serbia has 4: three points more are 50 * 3 / 4 of Prosperity.
    expect(mine.ifKept.prosperity - mine.today.prosperity).toBeCloseTo(37.5, 10)
    expect(mine.ifBroken.prosperity).toBe(mine.today.prosperity)
    const theirs = outlook(russia, serbia)
    expect(theirs.today.prosperity - theirs.ifKept.prosperity).toBeCloseTo((50 * 3) / 16, 10)
  })

  it('[K20] is told apart in the sum of a gauge', () => {
    const then = until(gives(helped({ ...help, what: 'arms' }), 3), 'orders')
    const report = resolved(then, { [serbia]: orders({ arms: 1 }) })
    expect(report.rounds.at(-1)?.gauges[serbia]?.security.terms[0]).toEqual({
      kind: 'ownArms',
      value: 4,
      given: 3,
    })
  })
})

describe('aid to and fro', () => {
  const there: Aid = { ...help, points: 1 }
  const back: Aid = { ...there, from: serbia, to: russia }

  /** The report of the last round, if this is given each way in each. */
  const pingPong = (what: Aid['what'], given: readonly number[]) =>
    given.reduce<World>(
      (world, points) => {
        const ordered = (title: string) =>
          orders({ payments: { [treatyCalled(world, title).id]: { aid: points } } })
        return resolved(until(world, 'orders'), { [russia]: ordered('There'), [serbia]: ordered('Back') })
      },
      lobby(
        bound(
          bound(julyCrisis, [russia, serbia], pact([{ ...there, what }], { title: 'There' })),
          [russia, serbia],
          pact([{ ...back, what }], { title: 'Back' }),
        ),
      ),
    )
  const alone = (rounds: number) =>
    Array.from({ length: rounds }).reduce<World>((world) => until(world, 'report'), lobby(julyCrisis))
  const interest = (world: World) =>
    world.rounds.reduce((sum, each) => sum + (each.interest[russia] ?? 0) + (each.interest[serbia] ?? 0), 0)

  it('[F7] [L8] wins no opinion and no reputation', () => {
    const world = pingPong('money', [1, 1])
    expect([attitude(world, serbia, russia), attitude(world, russia, serbia)]).toEqual([50, 50])
    expect(reliability(world, russia)).toBe(0.75)
  })

  it('[L8] counts one kept gift a round, however many there are', () => {
    const many = [serbia, france, germany].reduce(
      (position, to) => bound(position, [russia, to], pact([{ ...there, to }], { title: `For ${to}` })),
      julyCrisis,
    )
    expect(reliability(until(ordering(many), 'report'), russia)).toBe((3 + 1) / (4 + 1))
  })

  it('[K20] [F7] gains nothing, however it is kept and broken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('money' as const, 'technology' as const),
        fc.array(fc.nat({ max: 1 }), { minLength: 1, maxLength: 3 }),
        (what, given) => {
          const world = pingPong(what, given)
          expect(interest(world)).toBeLessThanOrEqual(interest(alone(given.length)) + 1e-9)
        },
      ),
      { numRuns: 25 },
    )
  })
})
