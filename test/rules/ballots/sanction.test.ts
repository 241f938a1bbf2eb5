import { describe, expect, it } from 'vitest'
import type { Motion } from '../../../shared/rules/ballots/ballot.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import { embargoesKept, ledgerOfEmbargoes, sendersAgainst } from '../../../shared/rules/treaties/embargoes.ts'
import type { World } from '../../../shared/rules/world.ts'
import { given, inForceCalled, negotiating, until } from '../../support/given.ts'
import {
  austria,
  bound,
  france,
  germany,
  julyCrisis,
  pact,
  peace,
  russia,
  trade,
} from '../../support/julyCrisis.ts'
import { LEAGUE, league, moves, votes } from './motions.ts'

const majority: Clause = { kind: 'council', rule: 'majority' }
const close: Motion = { kind: 'sanction', power: france }
const lift: Motion = { kind: 'lift', power: france }

const decided = (world: World, motion: Motion): World =>
  given(world, [germany, moves(world, motion)], [austria, votes(world, germany, 'yes')]).world

describe('a council that keeps trade from a power', () => {
  const world = league([peace, majority], { notice: 2 })
  const closed = decided(world, close)
  const next = until(closed, 'negotiation')

  it('[K32] does so from the next round, for every member', () => {
    expect(sendersAgainst(embargoesKept(until(closed, 'orders')), france)).toEqual([])
    expect(sendersAgainst(embargoesKept(next), france)).toEqual(LEAGUE)
  })

  it('[K32] until it lifts that, which is at once', () => {
    expect(sendersAgainst(embargoesKept(until(next, 'negotiation')), france)).toEqual(LEAGUE)
    expect(sendersAgainst(embargoesKept(decided(next, lift)), france)).toEqual([])
    given(world)
      .when(germany, moves(world, lift))
      .thenRefused({ reason: 'NothingToLift', treaty: inForceCalled(world).id, power: france })
  })

  it('[K32] binds like an article: who trades deeply with it has broken its promise', () => {
    const dealing = negotiating(
      bound(
        bound(julyCrisis, [russia, france], pact([trade(2)], { title: 'A bargain' })),
        LEAGUE,
        pact([peace, majority]),
      ),
    )
    const kept = until(decided(dealing, close), 'orders')
    expect(ledgerOfEmbargoes(kept)).toEqual([])
    expect(ledgerOfEmbargoes(until(kept, 'orders'))).toMatchObject([
      { by: russia, article: 'council', verdict: 'shirked', knownTo: 'everyone' },
    ])
  })

  it('[K32] [T30] lets a member that was outvoted go before', () => {
    const { id: treaty } = inForceCalled(closed)
    given(closed)
      .when(russia, { type: 'GiveNotice', treaty })
      .thenHappens({ type: 'NoticeGiven', treaty, by: russia, freeIn: 2 })
  })

  it('[K32] needs a council, a public treaty and trade, and names no member', () => {
    const { id: treaty } = inForceCalled(world)
    const plain = league([peace])
    given(plain).when(germany, moves(plain, close)).thenRefused({ reason: 'NoCouncil', treaty })
    const hidden = league([peace, majority], { secrecy: 'secret' })
    given(hidden)
      .when(germany, moves(hidden, close))
      .thenRefused({ reason: 'CannotBeSecret', clause: 'sanctions' })
    const closedOff = league([peace, majority], {}, { modules: ['institutions'] })
    given(closedOff)
      .when(germany, moves(closedOff, close))
      .thenRefused({ reason: 'ModuleOff', module: 'trade', clause: 'sanctions' })
    given(world)
      .when(germany, moves(world, { kind: 'sanction', power: russia }))
      .thenRefused({ reason: 'AgainstAParty', clause: 'sanctions', power: russia })
    given(next)
      .when(germany, moves(next, close))
      .thenRefused({ reason: 'SanctionedAlready', treaty, power: france })
  })
})
