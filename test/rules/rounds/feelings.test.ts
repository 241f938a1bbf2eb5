import { describe, expect, it } from 'vitest'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { LedgerEntry } from '../../../shared/rules/ledger.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { fromKeptTreaties, fromNewTreaties, fromOutreach } from '../../../shared/rules/rounds/feelings.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import type { World } from '../../../shared/rules/world.ts'
import {
  given,
  inForceCalled,
  negotiating,
  ordering,
  played,
  treatyCalled,
  until,
} from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  fund,
  germany,
  julyCrisis,
  orders,
  pact,
  peace,
  russia,
  serbia,
  trade,
} from '../../support/julyCrisis.ts'
import { ledgerEntry } from '../../support/ledgerEntry.ts'
import { admission, amendment, moves, votes } from '../ballots/motions.ts'
import { told } from './told.ts'

describe('outreach', () => {
  const courting = (points: Readonly<Record<PowerId, number>>) =>
    told(fromOutreach(ordering(julyCrisis), { [france]: orders({ outreach: points }) }))

  it('[F1] wins over the target, dearer with the strong', () => {
    // 10 / sqrt(4), 10 / sqrt(9), 20 / sqrt(25)
    expect(courting({ [serbia]: 1, [austria]: 1, [germany]: 2 })).toEqual([
      [serbia, france, 5],
      [austria, france, 3.3],
      [germany, france, 4],
    ])
  })

  it('[F1] wins at most 10 a round and target', () => {
    expect(courting({ [serbia]: 3 })).toEqual([[serbia, france, 10]])
    expect(courting({ [serbia]: 0 })).toEqual([])
  })
})

describe('a kept treaty', () => {
  const thanks = (
    position: Position,
    paid: Readonly<Record<PowerId, number>> = {},
    ledger: readonly LedgerEntry[] = [],
  ) => {
    const world = ordering(position)
    const due = Object.fromEntries(Object.keys(paid).map((power) => [power, 2]))
    return told(fromKeptTreaties(world, ledger, [{ treaty: treatyCalled(world).id, due, paid }]))
  }
  const both = [
    [russia, serbia, 2],
    [serbia, russia, 2],
  ]

  it('[F2] of defence brings a pair together', () => {
    expect(thanks(bound(julyCrisis, [russia, serbia], pact([defence])))).toEqual(both)
    expect(thanks(bound(julyCrisis, [russia, serbia], pact([peace, trade(1)])))).toEqual([])
  })

  it('[F2] counts once for a pair, however many there are', () => {
    const once = bound(julyCrisis, [russia, serbia], pact([defence]))
    expect(thanks(bound(once, [russia, serbia], pact([defence])))).toEqual(both)
  })

  it('[F2] of burden sharing is one whose fund came in full', () => {
    const pool = bound(julyCrisis, [russia, serbia], pact([fund(2)]))
    expect(thanks(pool, { [russia]: 2, [serbia]: 2 })).toEqual(both)
    expect(thanks(pool, { [russia]: 2, [serbia]: 1 })).toEqual([])
    expect(thanks(pool, { [russia]: 0, [serbia]: 0 })).toEqual([])
  })

  it('[F2] is nothing to who knows that the other broke its word', () => {
    const sworn = bound(julyCrisis, [russia, serbia], pact([defence]))
    expect(thanks(sworn, {}, [ledgerEntry({})])).toEqual([[serbia, russia, 2]])
    expect(thanks(sworn, {}, [ledgerEntry({ knownTo: [france] })])).toEqual(both)
  })
})

describe('a new military treaty', () => {
  const signing = (
    clause: typeof defence,
    secrecy: 'public' | 'secret' = 'public',
    position: Position = julyCrisis,
  ) => {
    const tabled = given(negotiating(position), [
      austria,
      { type: 'ProposeTreaty', to: [serbia], terms: pact([clause], { secrecy }) },
    ]).world
    const { id: treaty } = treatyCalled(tabled)
    return told(fromNewTreaties(given(tabled, [serbia, { type: 'SignTreaty', treaty, revision: 1 }]).world))
  }

  it('[F3] alarms who is hostile to a partner, against the signer that has such a partner', () => {
    // Only Russia is below -20 toward one of them: it dislikes Austria, so Serbia pays. Germany is at -20.
    expect(signing(defence)).toEqual([[russia, serbia, -3]])
    expect(signing(fund(1))).toEqual([[russia, serbia, -3]])
    const colder = { ...julyCrisis.attitudes, [germany]: { [austria]: 50, [serbia]: -20.1 } }
    expect(signing(defence, 'public', { ...julyCrisis, attitudes: colder })).toEqual([
      [germany, austria, -3],
      [russia, serbia, -3],
    ])
  })

  it('[F3] alarms nobody when it is secret, or civil', () => {
    expect(signing(defence, 'secret')).toEqual([])
    expect(signing(peace)).toEqual([])
  })

  it('[F3] alarms in the round in which it came into force', () => {
    const old = ordering(bound(julyCrisis, [austria, serbia], pact([defence])))
    expect(inForceCalled(old).since).toBe(0)
    expect(fromNewTreaties(old)).toEqual([])
  })
})

describe('a treaty that changes in force', () => {
  /** Austria and Serbia by consensus; only Russia is below -20 toward one of them. */
  const standing = (clause: typeof defence, secrecy: 'public' | 'secret' = 'public') =>
    negotiating(bound(julyCrisis, [austria, serbia], pact([clause], { secrecy })))
  const amended = (world: World, terms: Partial<Terms>) => {
    const moved = played(world, austria, moves(world, amendment(world, terms)))
    return until(played(moved, serbia, votes(moved, austria, 'yes')), 'orders')
  }

  it('[F10] alarms in the round from which it is public and military, and not before', () => {
    const armed = amended(standing(peace), { clauses: [defence] })
    expect(fromNewTreaties(armed)).toEqual([])
    expect(told(fromNewTreaties(until(armed, 'orders')))).toEqual([[russia, serbia, -3]])
    expect(fromNewTreaties(until(until(armed, 'orders'), 'orders'))).toEqual([])
    const published = amended(standing(defence, 'secret'), { secrecy: 'public' })
    expect(told(fromNewTreaties(until(published, 'orders')))).toEqual([[russia, serbia, -3]])
  })

  it('[F10] alarms nobody anew who was alarmed by it before', () => {
    expect(fromNewTreaties(until(amended(standing(defence), { notice: 2 }), 'orders'))).toEqual([])
  })

  it('[F10] alarms by the ties of a newcomer, and by no others', () => {
    const world = standing(defence)
    const joined = given(
      world,
      [germany, moves(world, admission(germany))],
      [austria, votes(world, germany, 'yes')],
      [serbia, votes(world, germany, 'yes')],
    ).world
    // Russia dislikes Austria and so holds it against Germany; France dislikes Germany, and holds it against both others.
    expect(told(fromNewTreaties(joined))).toEqual([
      [russia, germany, -3],
      [france, austria, -3],
      [france, serbia, -3],
    ])
  })
})
