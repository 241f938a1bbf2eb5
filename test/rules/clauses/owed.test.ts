import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import { defence } from '../../../shared/rules/clauses/defence.ts'
import { nonAggression } from '../../../shared/rules/clauses/nonAggression.ts'
import { brokenAgainst, callsIn } from '../../../shared/rules/crises/promises.ts'
import { autonomy } from '../../../shared/rules/gauges/autonomy.ts'
import { security } from '../../../shared/rules/gauges/security.ts'
import type { World } from '../../../shared/rules/world.ts'
import { bargain, picksOf, read } from '../../support/bargain.ts'
import { ordering, treatyCalled } from '../../support/given.ts'
import {
  austria,
  bound,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  defence as mutual,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const guarantee: Clause & { kind: 'defence' } = {
  kind: 'defence',
  against: 'anyone',
  when: 'discretion',
  by: [russia],
}
const guaranteed = bound(inCrisis(), [serbia, russia], pact([guarantee]))
const called = (world: World, crisis = ultimatum) => callsIn(world, crisis).map(({ power }) => power)

describe('a one-sided guarantee', () => {
  it('[K12] is owed by the guarantor to the other, and not by the other', () => {
    const world = ordering(guaranteed)
    expect(called(world)).toEqual([russia])
    expect(called(world, { ...ultimatum, target: russia })).toEqual([])
  })

  it('[K12] is among several guarantors owed to none of them', () => {
    const two = bound(inCrisis(), [serbia, russia, germany], pact([{ ...guarantee, by: [russia, germany] }]))
    expect(called(ordering(two))).toEqual([russia, germany].toSorted())
    expect(called(ordering(two), { ...ultimatum, target: germany })).toEqual([])
  })

  it('[K12] protects whom it is owed to, and binds in peace who promised it', () => {
    const world = ordering(bound(julyCrisis, [serbia, russia], pact([guarantee])))
    const ally = (power: typeof serbia) =>
      security(world, power, world.outlay).terms.filter(({ kind }) => kind === 'ally')
    expect(ally(serbia)).toHaveLength(1)
    expect(ally(russia)).toEqual([])
    const oneWay = ordering(
      bound(inCrisis(), [serbia, austria], pact([{ kind: 'nonAggression', by: [austria] }])),
    )
    expect(brokenAgainst(oneWay, ultimatum, austria, serbia)).toHaveLength(1)
    expect(
      brokenAgainst(oneWay, { ...ultimatum, challenger: serbia, target: austria }, serbia, austria),
    ).toEqual([])
  })

  it('[K11] costs only the guarantor', () => {
    const world = ordering(guaranteed)
    expect(autonomy(world, serbia).value).toBe(100)
    expect(autonomy(world, russia).value).toBeLessThan(100)
  })

  it('[K12] names parties, and leaves somebody to whom it is owed', () => {
    const two = bargain(russia, serbia)
    const fault = (by: readonly (typeof serbia)[]) => defence.fault({ ...guarantee, by }, two, [])
    expect(fault([germany])).toEqual({ reason: 'OwedByAStranger', clause: 'defence', power: germany })
    expect(fault([russia, serbia])).toEqual({ reason: 'OwedToNobody', clause: 'defence' })
    expect(fault([serbia])).toBeNull()
  })

  it('[K12] says by name who owes it', () => {
    expect(read(defence.article(guarantee, bargain(russia, serbia), []))).toContain(
      'attacks serbia, russia shall come to its aid',
    )
    expect(
      read(nonAggression.article({ kind: 'nonAggression', by: [austria] }, bargain(austria, serbia), [])),
    ).toBe('Austria shall neither challenge nor attack serbia, and shall not help who does.')
  })
})

describe('a promise with a condition', () => {
  const unprovoked = bound(inCrisis(), [serbia, russia], pact([{ ...guarantee, only: 'unprovoked' }]))

  it('[K13] is not owed to who attacked first', () => {
    const world = ordering(unprovoked)
    expect(called(world)).toEqual([russia])
    const attack = (stance: 'standFirm' | 'concede', round: number): World => ({
      ...world,
      phase: { kind: 'orders', round: 3 },
      crises: {
        ...world.crises,
        ['raid' as never]: {
          ...world.crises[ultimatum.id]!,
          id: 'raid' as never,
          challenger: serbia,
          target: austria,
          round,
          outcome: {
            kind: 'war',
            stances: { [serbia]: stance },
            calls: [],
            withTarget: [],
            withChallenger: [],
            war: null,
            transfer: 0,
            losses: {},
          },
        },
      },
    })
    expect(called(attack('standFirm', 2))).toEqual([])
    expect(called(attack('standFirm', 1))).toEqual([russia])
    expect(called(attack('concede', 2))).toEqual([russia])
  })

  const hanging = pact([{ ...mutual, whileKept: 'pool' } as Clause, fund(1)])
  const world = ordering(bound(inCrisis(), [serbia, russia], hanging))
  const shirking = (knownTo: 'everyone' | readonly (typeof serbia)[], round: number): World => ({
    ...world,
    phase: { kind: 'orders', round: 2 },
    ledger: [
      {
        round,
        by: serbia,
        treaty: treatyCalled(world).id,
        owedTo: [russia],
        what: { kind: 'payment', due: 1, paid: 0 },
        article: 'pool',
        verdict: 'shirked',
        knownTo,
        publicSince: null,
      },
    ],
  })

  it('[K14] is not owed to who broke the other article in the round before, as far as one can know', () => {
    expect(called(world)).toEqual([russia])
    expect(called(shirking([russia], 1))).toEqual([])
    expect(called(shirking([], 1))).toEqual([russia])
    expect(called(shirking([russia], 0))).toEqual([russia])
  })

  it('[K14] hangs on an article that the treaty has', () => {
    const two = bargain(russia, serbia)
    expect(defence.fault({ ...guarantee, whileKept: 'pool' }, two, [])).toEqual({
      reason: 'HangsOnNothing',
      clause: 'defence',
      article: 'pool',
    })
    expect(defence.fault({ ...guarantee, whileKept: 'pool' }, two, [fund(1)])).toBeNull()
  })

  it('[K13] [K14] says so in the article, and offers what the treaty has', () => {
    const two = bargain(russia, serbia)
    const clause = { ...guarantee, only: 'unprovoked', whileKept: 'pool' } as const
    expect(read(defence.article(clause, two, [fund(1)]))).toContain(
      'but only to a Party that did not attack first and pays its share of the common fund.',
    )
    const condition = picksOf(defence.article(guarantee, two, [fund(1)])).find(({ name }) =>
      name.includes('condition'),
    )
    expect(condition?.options.map(({ words }) => words)).toEqual([
      'whoever began it',
      'but only to a Party that did not attack first',
      'but only to a Party that pays its share of the common fund',
    ])
  })
})
