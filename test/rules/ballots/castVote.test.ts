import { describe, expect, it } from 'vitest'
import { given, inForceCalled, next, played } from '../../support/given.ts'
import { austria, france, germany, russia, serbia } from '../../support/julyCrisis.ts'
import { admission, expulsion, league, moves, votes } from './motions.ts'

describe('casting a vote', () => {
  const world = league()
  const { id: treaty } = inForceCalled(world)
  const moved = played(world, germany, moves(world, admission(france)))

  it('[T26] decides nothing while others could still decide otherwise', () => {
    given(moved)
      .when(austria, votes(moved, germany, 'yes'))
      .thenHappens({ type: 'VoteCast', treaty, motionBy: germany, by: austria, vote: 'yes' })
  })

  it('[T26] decides at once where it makes the outcome certain: without a council one no is enough', () => {
    given(moved)
      .when(austria, votes(moved, germany, 'no'))
      .thenHappens(
        { type: 'VoteCast', treaty, motionBy: germany, by: austria, vote: 'no' },
        { type: 'BallotDecided', treaty, motionBy: germany, verdict: 'rejected' },
      )
  })

  it('[T26] adopts by consensus when all have voted yes', () => {
    const { world: agreed } = given(
      moved,
      [austria, votes(moved, germany, 'yes')],
      [russia, votes(moved, germany, 'yes')],
    )
    expect(inForceCalled(agreed).ballots).toMatchObject([
      { yes: [germany, austria, russia], no: [], verdict: 'adopted' },
    ])
  })

  it('[T26] counts who has not voted as no when Negotiation ends', () => {
    const abstained = next(played(moved, austria, votes(moved, germany, 'yes')))
    expect(abstained.phase.kind).toBe('orders')
    expect(inForceCalled(abstained).ballots).toMatchObject([{ verdict: 'rejected' }])
  })

  it('[T25] is done once, and by members that were there when the motion was put', () => {
    given(moved, [austria, votes(moved, germany, 'yes')])
      .when(austria, votes(moved, germany, 'no'))
      .thenRefused({ reason: 'VotedAlready', treaty })
    given(moved)
      .when(germany, votes(moved, germany, 'no'))
      .thenRefused({ reason: 'VotedAlready', treaty })
    given(moved)
      .when(serbia, votes(moved, germany, 'yes'))
      .thenRefused({ reason: 'NoSuchTreaty', treaty })
    given(moved)
      .when(austria, votes(moved, russia, 'yes'))
      .thenRefused({ reason: 'NoSuchBallot', treaty })
  })

  it('[T25] is not for the member that is to be expelled', () => {
    const expelling = played(world, germany, moves(world, expulsion(russia)))
    given(expelling)
      .when(russia, votes(expelling, germany, 'no'))
      .thenRefused({ reason: 'NoVoteHere', treaty })
    expect(inForceCalled(played(expelling, austria, votes(expelling, germany, 'yes'))).ballots).toMatchObject(
      [{ verdict: 'adopted' }],
    )
  })

  it('[T2] ends with Negotiation', () => {
    given(next(moved))
      .when(austria, votes(moved, germany, 'yes'))
      .thenRefused({ reason: 'NotNegotiating', phase: 'orders' })
  })
})
