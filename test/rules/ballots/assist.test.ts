import { describe, expect, it } from 'vitest'
import type { Motion } from '../../../shared/rules/ballots/ballot.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import { callsIn } from '../../../shared/rules/crises/promises.ts'
import { ordersByDefault } from '../../../shared/rules/rounds/legalOrders.ts'
import type { World } from '../../../shared/rules/world.ts'
import { given, inForceCalled, negotiating, next, resolved } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  peace,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'
import { expulsion, moves, votes } from './motions.ts'

const majority: Clause = { kind: 'council', rule: 'majority' }
const help: Motion = { kind: 'assist', crisis: ultimatum.id, target: serbia }

/** Germany, Russia and France in a league with a council, while Austria challenges Serbia, which is no member. */
const concerned = (...clauses: readonly Clause[]): World =>
  negotiating(bound(inCrisis(julyCrisis), [germany, russia, france], pact(clauses)))

const decided = (world: World): World =>
  given(world, [russia, moves(world, help)], [france, votes(world, russia, 'yes')]).world

describe('a council that calls to aid', () => {
  it('[K31] calls every member to the side of the target, at discretion, however it voted', () => {
    const world = concerned(peace, majority)
    const { id: treaty } = inForceCalled(world)
    expect(callsIn(world, ultimatum)).toEqual([])
    expect(callsIn(decided(world), ultimatum)).toEqual(
      [germany, russia, france].map((power) => ({
        power,
        side: 'target',
        when: 'discretion',
        treaty,
        article: 'council',
      })),
    )
  })

  it('[K31] puts the promise to the test like any other: who stays away has abandoned', () => {
    const world = next(decided(concerned(peace, majority)))
    expect(ordersByDefault(world, germany).stances).toEqual({ [ultimatum.id]: 'honour' })
    const report = resolved(world, {
      [austria]: orders({ stances: { [ultimatum.id]: 'standFirm' } }),
      [germany]: orders({ stances: { [ultimatum.id]: 'abstain' } }),
    })
    expect(report.ledger).toMatchObject([
      { by: germany, article: 'council', verdict: 'abandoned', owedTo: [serbia], knownTo: 'everyone' },
      { by: russia, article: 'council', verdict: 'kept' },
      { by: france, article: 'council', verdict: 'kept' },
    ])
  })

  it('[K31] leaves a promise of its own before the council’s', () => {
    const world = negotiating(
      bound(
        bound(inCrisis(julyCrisis), [russia, serbia], pact([defence], { title: 'A promise' })),
        [germany, russia, france],
        pact([peace, majority]),
      ),
    )
    const calls = callsIn(decided(world), ultimatum)
    expect(calls.map(({ power, article }) => [power, article])).toEqual([
      [germany, 'council'],
      [russia, undefined],
      [france, 'council'],
    ])
  })

  it('[K31] needs a council, an open crisis, and somebody to call', () => {
    const without = concerned(peace)
    const { id: treaty } = inForceCalled(without)
    given(without).when(russia, moves(without, help)).thenRefused({ reason: 'NoCouncil', treaty })
    const world = concerned(peace, majority)
    given(world)
      .when(russia, moves(world, { ...help, target: austria }))
      .thenRefused({ reason: 'NoSuchCrisis', crisis: ultimatum.id })
    const quiet = negotiating(bound(julyCrisis, [germany, russia, france], pact([peace, majority])))
    given(quiet)
      .when(russia, moves(quiet, help))
      .thenRefused({ reason: 'NoSuchCrisis', crisis: ultimatum.id })
    const twice = decided(world)
    given(twice)
      .when(france, moves(twice, help))
      .thenRefused({ reason: 'NobodyToCall', treaty, crisis: ultimatum.id })
    expect(
      inForceCalled(given(twice, [france, moves(twice, expulsion(germany))]).world).ballots,
    ).toHaveLength(2)
  })
})
