import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import { callsIn } from '../../../shared/rules/crises/promises.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { dueUnder } from '../../../shared/rules/rounds/dues.ts'
import type { World } from '../../../shared/rules/world.ts'
import { given, inForceCalled, negotiating, played, until } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  fund,
  germany,
  julyCrisis,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'
import { admission, amendment, answers, league, moves, votes } from './motions.ts'

const agreed = (world: World, motionBy: PowerId, ...voters: readonly PowerId[]): World =>
  voters.reduce((now, voter) => played(now, voter, votes(now, motionBy, 'yes')), world)

describe('admission to a treaty in force', () => {
  it('[T27] makes a power that asked for it a party at once', () => {
    const world = league()
    const asked = played(world, france, moves(world, admission(france)))
    const { id: treaty, revisions } = inForceCalled(world)
    given(agreed(asked, france, germany, austria))
      .when(russia, votes(asked, france, 'yes'))
      .thenHappens(
        { type: 'VoteCast', treaty, motionBy: france, by: russia, vote: 'yes' },
        { type: 'BallotDecided', treaty, motionBy: france, verdict: 'adopted' },
        { type: 'PowerAcceded', treaty, power: france, revision: 2, terms: revisions[0]!.terms, round: 1 },
      )
    expect(inForceCalled(agreed(asked, france, germany, austria, russia))).toMatchObject({
      parties: [germany, austria, russia, france],
      revisions: [{ number: 1 }, { number: 2, by: france, binds: 1, joined: france }],
    })
  })

  it('[T27] invites a power that a member proposed, and binds it when it accepts', () => {
    const world = league()
    const moved = played(world, germany, moves(world, admission(france)))
    const invited = agreed(moved, germany, austria, russia)
    expect(inForceCalled(invited)).toMatchObject({
      parties: [germany, austria, russia],
      invited: [{ power: france, answer: 'awaited', joins: 1 }],
    })
    expect(inForceCalled(played(invited, france, answers(invited, 'accept'))).parties).toContain(france)
    const declined = inForceCalled(played(invited, france, answers(invited, 'decline')))
    expect(declined).toMatchObject({ parties: [germany, austria, russia], invited: [] })
    given(invited)
      .when(serbia, answers(invited, 'accept'))
      .thenRefused({ reason: 'NotInvited', treaty: inForceCalled(invited).id })
  })

  it('[T27] lets an invitation lapse with the Negotiation of the round after', () => {
    const world = league()
    const invited = agreed(played(world, germany, moves(world, admission(france))), germany, austria, russia)
    expect(inForceCalled(until(invited, 'negotiation')).invited).toHaveLength(1)
    const late = until(until(invited, 'negotiation'), 'orders')
    expect(inForceCalled(late).invited).toEqual([])
  })

  it('[T28] binds the newcomer by mutual promises and equal shares, and by its named share of a fixed fund', () => {
    const world = league([defence, fund(3)])
    const joined = agreed(
      played(world, france, moves(world, admission(france))),
      france,
      germany,
      austria,
      russia,
    )
    expect(dueUnder(joined, inForceCalled(joined), france)).toBe(3)
    expect(callsIn(joined, { ...ultimatum, challenger: serbia, target: austria })).toMatchObject([
      { power: germany },
      { power: russia },
      { power: france },
    ])

    const fixed: Clause = { kind: 'pool', share: { rule: 'fixed', amounts: { [germany]: 5, [russia]: 3 } } }
    const pair = negotiating(bound(julyCrisis, [germany, russia], pact([fixed])))
    given(pair)
      .when(france, moves(pair, admission(france)))
      .thenRefused({ reason: 'AmountsDoNotMatchParties', powers: [france] })
    given(pair)
      .when(france, moves(pair, admission(france, 17)))
      .thenRefused({ reason: 'PromiseBeyondMeans', power: france, promised: 17, most: 16 })
    const paying = agreed(played(pair, france, moves(pair, admission(france, 4))), france, germany, russia)
    expect(dueUnder(paying, inForceCalled(paying), france)).toBe(4)
    expect(dueUnder(paying, inForceCalled(paying), germany)).toBe(5)
  })

  it('[T28] leaves one-sided promises with those who are named', () => {
    const world = league([{ kind: 'defence', against: 'anyone', when: 'discretion', by: [germany] }])
    const joined = agreed(
      played(world, france, moves(world, admission(france))),
      france,
      germany,
      austria,
      russia,
    )
    const called = (target: PowerId) =>
      callsIn(joined, { ...ultimatum, challenger: serbia, target }).map(({ power }) => power)
    expect(called(france)).toEqual([germany])
    expect(called(germany)).toEqual([])
  })

  it('[T24] falls when another change has come first', () => {
    const world = league()
    const both = given(
      world,
      [germany, moves(world, admission(france))],
      [austria, moves(world, admission(serbia))],
      [austria, votes(world, germany, 'yes')],
      [russia, votes(world, germany, 'yes')],
    ).world
    const joined = played(both, france, answers(both, 'accept'))
    const late = given(
      joined,
      [germany, votes(joined, austria, 'yes')],
      [russia, votes(joined, austria, 'yes')],
    )
    expect(inForceCalled(late.world)).toMatchObject({
      parties: [germany, austria, russia, france],
      ballots: [{ verdict: 'adopted' }, { by: austria, verdict: 'fell' }],
    })
  })

  it('[T29] waits while a new text waits for the next round', () => {
    const world = league()
    const amended = agreed(
      played(world, germany, moves(world, amendment(world, { notice: 2 }))),
      germany,
      austria,
      russia,
    )
    given(amended)
      .when(france, moves(amended, admission(france)))
      .thenRefused({ reason: 'ChangeWaits', treaty: inForceCalled(amended).id })
  })
})
