import { describe, expect, it } from 'vitest'
import { partsOf, type Settlement, settlement } from '../../../shared/rules/clauses/settlement.ts'
import { bargainingRange } from '../../../shared/rules/crises/bargainingRange.ts'
import type { CrisisId, PowerId } from '../../../shared/rules/ids.ts'
import { isReached } from '../../../shared/rules/objectives/results.ts'
import type { Position } from '../../../shared/rules/position.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { CrisisPaper, OrdersPaper } from '../../../shared/view/papers.ts'
import { EVERYONE, type Viewer } from '../../../shared/view/viewer.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'
import { bargain, picksOf, read } from '../../support/bargain.ts'
import { type Deed, given, negotiating, next, resolved, treatyCalled, until } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  event,
  france,
  germany,
  happening,
  julyCrisis,
  orders,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

/** Germany wants 4 points of France, which has 16. */
const agadir = { ...ultimatum, id: 'agadir' as CrisisId, challenger: germany, target: france, stakes: 4 }
const crisis = agadir.id
const quarrel: Position = happening(julyCrisis, event({ crisis: agadir }))
const world = negotiating(quarrel)
const settling = (more: Partial<Settlement> = {}): Settlement => ({
  kind: 'settlement',
  crisis,
  points: 3,
  phases: 2,
  monitors: [],
  ...more,
})
const table = (clause: Settlement, to: readonly PowerId[] = [france], terms: Partial<Terms> = {}): Deed => ({
  type: 'ProposeTreaty',
  to: [...to],
  terms: pact([clause], terms),
})
const signed = (
  clause: Settlement,
  to: readonly PowerId[] = [france],
  terms: Partial<Terms> = {},
  from: World = world,
): World =>
  to.reduce(
    (now, power) =>
      given(now, [power, { type: 'SignTreaty', treaty: treatyCalled(now).id, revision: 1 }]).world,
    given(from, [germany, table(clause, to, terms)]).world,
  )
const seen = (from: World, viewer: Viewer) => viewFor(from, viewer).get(`crisis/${crisis}`) as CrisisPaper
/** Everybody spends all on arms, so that nobody grows. */
const armed = (now: World, withhold: readonly CrisisId[] = []) =>
  resolved(next(now), {
    [germany]: orders({ arms: 25 }),
    [france]: orders({ arms: 16, withhold }),
  })
const has = (from: World, power: PowerId) => from.powers[power]?.capability

describe('the article of a settlement', () => {
  it('[K16] reads like one, and costs no autonomy', () => {
    const clause = { ...settling(), crisis: 'quarrel' as CrisisId, points: 1.5 }
    expect(read(settlement.article(clause, bargain(germany, france), []))).toBe(
      'The crisis over the Strait is settled: france hands over to germany 1.5 points, in two parts, one a round, and nobody watches.',
    )
    expect([settlement.needs, settlement.price(clause)]).toEqual(['crises', 0])
  })

  it('[C20] offers no more parts than there are half points', () => {
    const offered = (points: number) =>
      picksOf(
        settlement.article(
          { ...settling(), crisis: 'quarrel' as CrisisId, points, phases: 1 },
          bargain(germany, france),
          [],
        ),
      )[1]?.options.length
    expect([0, 0.5, 1, 1.5, 2].map(offered)).toEqual([1, 1, 2, 3, 3])
  })

  it('[C18] names an open crisis between two of its parties', () => {
    given(world).when(germany, table(settling())).thenWorld()
    given(world)
      .when(germany, table(settling({ crisis: ultimatum.id })))
      .thenRefused({ reason: 'NoSuchCrisis', crisis: ultimatum.id })
    given(world)
      .when(germany, table(settling(), [russia]))
      .thenRefused({ reason: 'PrincipalMustSign', power: france })
    given(until(until(world, 'report'), 'negotiation'))
      .when(germany, table(settling()))
      .thenRefused({ reason: 'NoSuchCrisis', crisis })
  })

  it('[C18] hands over no more than is at stake', () => {
    given(world)
      .when(germany, table(settling({ points: 4.5 })))
      .thenRefused({ reason: 'MoreThanTheStakes', most: 4 })
    given(world)
      .when(germany, table(settling({ points: 0 })))
      .thenWorld()
  })

  it('[C18] has no other parties than mediators and monitors', () => {
    given(world)
      .when(germany, table(settling(), [france, russia]))
      .thenRefused({ reason: 'NoPartInSettlement', power: russia })
    given(world)
      .when(germany, table(settling({ monitors: [russia] }), [france, russia]))
      .thenWorld()
    for (const monitors of [[russia], [france]])
      given(world)
        .when(germany, table(settling({ monitors })))
        .thenRefused({ reason: 'CannotMonitor', power: monitors[0]! })
    const mediated = given(
      world,
      [russia, { type: 'OfferMediation', crisis }],
      [germany, { type: 'AnswerMediation', crisis, mediator: russia, answer: 'accepted' }],
      [france, { type: 'AnswerMediation', crisis, mediator: russia, answer: 'accepted' }],
    )
    mediated.when(russia, { ...table(settling()), to: [germany, france] } as Deed).thenWorld()
  })
})

describe('a settlement in force', () => {
  const settled = signed(settling())

  it('[C19] ends the crisis before orders are written', () => {
    expect(settled.crises[crisis]?.outcome).toMatchObject({
      kind: 'settled',
      transfer: 3,
      stakes: 4,
      calls: [],
    })
    given(next(settled))
      .when(germany, { type: 'GiveOrders', orders: orders({ stances: { [crisis]: 'standFirm' } }) })
      .thenRefused({ reason: 'NoSuchCrisis', crisis })
    const allied = signed(
      settling(),
      [france],
      {},
      negotiating(bound(quarrel, [france, serbia], pact([defence], { title: 'Help' }))),
    )
    const report = armed(allied)
    expect(report.ledger.filter(({ what }) => what.kind === 'call')).toEqual([])
    expect(
      report.rounds[0]?.attitudes.filter(({ cause }) => cause === 'conceded' || cause === 'war'),
    ).toEqual([])
  })

  it('[C20] hands over a part a round, the larger first', () => {
    expect(partsOf({ points: 2.5, phases: 2 })).toEqual([1.5, 1])
    expect(partsOf({ points: 0.5, phases: 3 })).toEqual([0.5])
    expect(partsOf({ points: 0, phases: 1 })).toEqual([])
    const first = armed(settled)
    expect([has(first, germany), has(first, france)]).toEqual([26.5, 14.5])
    const second = resolved(until(first, 'orders'), {
      [germany]: orders({ arms: 26 }),
      [france]: orders({ arms: 14 }),
    })
    expect(second.crises[crisis]?.settlement?.handedOver).toBe(3)
    expect(second.ledger.map(({ verdict, what }) => [verdict, what])).toEqual([
      ['kept', { kind: 'withdrawal', crisis, due: 1.5, given: 1.5 }],
      ['kept', { kind: 'withdrawal', crisis, due: 1.5, given: 1.5 }],
    ])
  })

  it('[C20] moves the regions with the part that makes half of the stakes', () => {
    const first = armed(settled)
    expect(first.regions).toEqual({})
    expect(until(until(first, 'orders'), 'report').regions).toEqual({ belgrade: germany })
    expect(armed(signed(settling({ points: 1.5, phases: 1 }))).regions).toEqual({})
    expect(armed(signed(settling({ points: 2, phases: 1 }))).regions).toEqual({ belgrade: germany })
  })

  it('[C20] is owed even when its treaty is over', () => {
    const left = given(signed(settling(), [france], { notice: 0 }), [
      france,
      { type: 'GiveNotice', treaty: treatyCalled(settled).id },
    ]).world
    expect(treatyCalled(left).status).toBe('over')
    expect(has(armed(left), france)).toBe(14.5)
  })

  it('[C20] [C21] [L2] is withheld in orders, and that is shirking', () => {
    const report = armed(settled, [crisis])
    expect([has(report, germany), has(report, france)]).toEqual([25, 16])
    expect(report.ledger).toMatchObject([
      { by: france, owedTo: [germany], verdict: 'shirked', article: 'settlement', knownTo: [germany] },
    ])
    given(next(settled))
      .when(germany, { type: 'GiveOrders', orders: orders({ withhold: [crisis] }) })
      .thenRefused({ reason: 'NothingToWithhold', crisis })
  })

  it('[C21] is known to everybody where it is public and watched', () => {
    const watched = settling({ monitors: [russia] })
    const knownTo = (terms: Partial<Terms>) =>
      armed(signed(watched, [france, russia], terms), [crisis]).ledger[0]?.knownTo
    expect(knownTo({})).toBe('everyone')
    expect(knownTo({ secrecy: 'secret' })).toEqual([germany, russia])
  })

  it('[C21] tells strangers what was agreed, and how much was handed over only where that is watched', () => {
    const handedOver = (from: World, viewer: Viewer) => seen(armed(from), viewer).settlement?.handedOver
    const unwatched = signed(settling())
    expect(seen(armed(unwatched), EVERYONE).settlement?.parts).toEqual([1.5, 1.5])
    expect(
      [EVERYONE, { kind: 'power', power: russia } as const].map((who) => handedOver(unwatched, who)),
    ).toEqual([undefined, undefined])
    expect(handedOver(unwatched, { kind: 'power', power: germany })).toBe(1.5)
    expect(handedOver(signed(settling({ monitors: [russia] }), [france, russia]), EVERYONE)).toBe(1.5)
  })

  it('[C20] leaves a power its last point', () => {
    const poor = happening(julyCrisis, event({ crisis: { ...ultimatum, stakes: 1 } }))
    const clause = settling({ crisis: ultimatum.id, points: 1, phases: 1 })
    const small = given(negotiating(poor), [austria, table(clause, [serbia])]).world
    const agreed = given(small, [
      serbia,
      { type: 'SignTreaty', treaty: treatyCalled(small).id, revision: 1 },
    ]).world
    const ruined = {
      ...agreed,
      powers: { ...agreed.powers, [serbia]: { capability: 1.4, kept: 0, called: 0 } },
    }
    const report = resolved(next(ruined), { [serbia]: orders({ arms: 1 }) })
    expect(has(report, serbia)).toBe(1)
    expect(report.ledger[0]).toMatchObject({ verdict: 'kept', what: { due: 1, given: 0.4 } })
  })

  it('[C22] makes its principals think better of each other, and of who mediated', () => {
    const mediated = given(
      world,
      [russia, { type: 'OfferMediation', crisis }],
      [germany, { type: 'AnswerMediation', crisis, mediator: russia, answer: 'accepted' }],
      [france, { type: 'AnswerMediation', crisis, mediator: russia, answer: 'accepted' }],
    ).world
    const report = armed(signed(settling(), [france, russia], {}, mediated))
    expect(report.rounds[0]?.attitudes.filter(({ cause }) => /settled|mediated/.test(cause))).toEqual([
      { of: france, toward: germany, by: 3, cause: 'settled' },
      { of: germany, toward: france, by: 3, cause: 'settled' },
      { of: germany, toward: russia, by: 8, cause: 'mediated' },
      { of: france, toward: russia, by: 8, cause: 'mediated' },
    ])
    const alone = armed(signed(settling(), [france], {}, mediated))
    expect(alone.rounds[0]?.attitudes.filter(({ cause }) => cause === 'mediated')).toEqual([])
  })

  it('[C19] tells everybody that it was settled, and how only who can read its treaty', () => {
    const secret = signed(settling(), [france], { secrecy: 'secret' })
    expect(seen(secret, EVERYONE)).toMatchObject({ outcome: { kind: 'settled', transfer: 3 } })
    expect(seen(secret, EVERYONE).settlement).toBeUndefined()
    expect(seen(secret, { kind: 'power', power: germany }).settlement?.parts).toEqual([1.5, 1.5])
    const due = (power: PowerId) =>
      (viewFor(next(secret), { kind: 'power', power }).get('orders') as OrdersPaper).withdrawals
    expect([due(france).length, due(germany).length]).toEqual([1, 0])
  })

  it('[O5] favours whoever got more than half of the stakes', () => {
    const favoured = (points: number) => {
      const report = armed(signed(settling({ points, phases: 1 })))
      return [germany, france].filter((power) =>
        isReached(report, power, {
          kind: 'crisisFavours',
          crisis,
          power,
          words: 'It ends well',
          points: 3,
          secrecy: 'public',
        }),
      )
    }
    expect([favoured(2.5), favoured(2), favoured(1.5)]).toEqual([[germany], [], [france]])
  })
})

describe('what both prefer to a war', () => {
  it('[C23] lies between what each can expect of one, in half points', () => {
    const sides = { withTarget: [], withChallenger: [] }
    // 10 against 1.2 * 5 = 6: the odds are 36 / 136, so that 2.94 of the 4 points can be expected. War burns 25 *
    // 12% * 6/16 = 1.13 of Germany and 16 * 12% * 10/16 = 1.2 of France: from 1.82 to 4.
    expect(bargainingRange(world, agadir, sides, world.outlay)).toEqual({ from: 2, to: 4 })
    const choices = (power: PowerId) =>
      (viewFor(world, { kind: 'power', power }).get('orders') as OrdersPaper).choices
    expect(choices(germany)[0]?.range).toEqual({ from: 2, to: 4 })
    expect(choices(russia)[0]?.range).toBeNull()
  })
})
