import { describe, expect, it } from 'vitest'
import { given, inForceCalled, negotiating, next, played } from '../../support/given.ts'
import {
  atlantis,
  austria,
  bound,
  defence,
  defenceAgainst,
  france,
  fund,
  germany,
  julyCrisis,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { admission, amendment, expulsion, LEAGUE, league, moves, votes } from './motions.ts'

describe('putting a motion', () => {
  it('[T23] [T25] opens a ballot of the members, in which the mover has voted yes', () => {
    const world = league()
    const { id: treaty } = inForceCalled(world)
    const motion = admission(france)
    given(world).when(germany, moves(world, motion)).thenHappens({
      type: 'MotionPut',
      treaty,
      by: germany,
      motion,
      revision: 1,
      voters: LEAGUE,
      draft: null,
    })
    expect(inForceCalled(played(world, germany, moves(world, motion))).ballots).toMatchObject([
      { by: germany, round: 1, yes: [germany], no: [], verdict: null },
    ])
  })

  it('[T23] is for members; a stranger can ask only for itself, and only where it can read', () => {
    const world = league()
    const { id: treaty } = inForceCalled(world)
    given(world)
      .when(france, moves(world, admission(serbia)))
      .thenRefused({ reason: 'OnlyMembersMove', treaty })
    expect(inForceCalled(played(world, france, moves(world, admission(france)))).ballots).toMatchObject([
      { by: france, voters: LEAGUE, yes: [] },
    ])
    const secret = league([defence], { secrecy: 'secret' })
    given(secret)
      .when(france, moves(secret, admission(france)))
      .thenRefused({ reason: 'NoSuchTreaty', treaty })
  })

  it('[T23] needs the module institutions', () => {
    const world = negotiating(bound(julyCrisis, LEAGUE, pact([defence])), { modules: ['crises'] })
    given(world)
      .when(germany, moves(world, admission(france)))
      .thenRefused({ reason: 'ModuleOff', module: 'institutions', clause: null })
  })

  it('[T2] waits for Negotiation', () => {
    const world = next(league())
    given(world)
      .when(germany, moves(world, admission(france)))
      .thenRefused({ reason: 'NotNegotiating', phase: 'orders' })
  })

  it('[T24] is done once a round on each treaty, whatever became of the first', () => {
    const world = league()
    const { id: treaty } = inForceCalled(world)
    given(world, [germany, moves(world, admission(france))], [russia, votes(world, germany, 'no')])
      .when(germany, moves(world, admission(serbia)))
      .thenRefused({ reason: 'MovedAlready', treaty })
  })

  it('[T24] must be lawful: of the text in force, and as a treaty of those parties could be tabled', () => {
    const world = league([defenceAgainst(france)])
    const { id: treaty } = inForceCalled(world)
    given(world)
      .when(germany, { type: 'PutMotion', treaty, revision: 2, motion: admission(serbia) })
      .thenRefused({ reason: 'TextHasChanged', treaty, revision: 1, by: germany })
    given(world)
      .when(germany, moves(world, admission(france)))
      .thenRefused({ reason: 'AgainstAParty', clause: 'defence', power: france })
    given(world)
      .when(germany, moves(world, admission(atlantis)))
      .thenRefused({ reason: 'UnknownPower', power: atlantis })
    given(world)
      .when(germany, moves(world, admission(austria)))
      .thenRefused({ reason: 'AlreadyAParty', treaty, power: austria })
    given(world)
      .when(germany, moves(world, amendment(world, {})))
      .thenRefused({ reason: 'NothingChanged', treaty })
    given(world)
      .when(germany, moves(world, amendment(world, { clauses: [fund(20)] })))
      .thenRefused({ reason: 'PromiseBeyondMeans', power: austria, promised: 20, most: 9 })
    given(world)
      .when(germany, moves(world, expulsion(france)))
      .thenRefused({ reason: 'NotAMember', treaty, power: france })
    given(world)
      .when(germany, moves(world, expulsion(germany)))
      .thenRefused({ reason: 'NotYourself', treaty })
  })

  it('[T29] cannot make a public treaty secret, but a secret one public', () => {
    const world = league()
    const { id: treaty } = inForceCalled(world)
    given(world)
      .when(germany, moves(world, amendment(world, { secrecy: 'secret' })))
      .thenRefused({ reason: 'CannotBeUnread', treaty })
    const secret = league([defence], { secrecy: 'secret' })
    expect(
      inForceCalled(played(secret, germany, moves(secret, amendment(secret, { secrecy: 'public' })))).ballots,
    ).toHaveLength(1)
  })

  it('[T31] expels nobody where fewer than two would be left', () => {
    const pair = negotiating(bound(julyCrisis, [germany, russia], pact([defence])))
    given(pair)
      .when(germany, moves(pair, expulsion(russia)))
      .thenRefused({ reason: 'TooFewWouldStay', treaty: inForceCalled(pair).id })
    const world = league()
    const { id: treaty } = inForceCalled(world)
    given(world, [austria, { type: 'GiveNotice', treaty }])
      .when(germany, moves(world, expulsion(russia)))
      .thenRefused({ reason: 'TooFewWouldStay', treaty })
  })
})
