import { describe, expect, it } from 'vitest'
import { mediatorsOf } from '../../../shared/rules/crises/mediation.ts'
import { roomsIn } from '../../../shared/rules/crises/rooms.ts'
import type { CrisisId, PowerId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { CrisisPaper } from '../../../shared/view/papers.ts'
import { EVERYONE, type Viewer } from '../../../shared/view/viewer.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'
import { type Deed, given, negotiating, next, until } from '../../support/given.ts'
import { austria, france, germany, inCrisis, russia, serbia, ultimatum } from '../../support/julyCrisis.ts'

const crisis = ultimatum.id
const world = negotiating(inCrisis())
const offer: Deed = { type: 'OfferMediation', crisis }
const answer = (mediator: PowerId, said: 'accepted' | 'declined'): Deed => ({
  type: 'AnswerMediation',
  crisis,
  mediator,
  answer: said,
})
const offered = given(world, [germany, offer], [france, offer]).world
const accepted = given(
  offered,
  [austria, answer(germany, 'accepted')],
  [serbia, answer(germany, 'accepted')],
).world
const seen = (from: World, viewer: Viewer) =>
  (viewFor(from, viewer).get(`crisis/${crisis}`) as CrisisPaper).mediation ?? {}
const mediators = (from: World) => mediatorsOf(from, from.crises[crisis]!)

describe('mediation', () => {
  it('[C17] is offered by a third power, once, while the crisis is open in Negotiation', () => {
    given(world).when(germany, offer).thenHappens({ type: 'MediationOffered', crisis, by: germany })
    given(world).when(serbia, offer).thenRefused({ reason: 'NoThirdPower', crisis })
    given(offered).when(germany, offer).thenRefused({ reason: 'OfferedAlready', crisis })
    given(next(world)).when(germany, offer).thenRefused({ reason: 'NotTimeToMediate', phase: 'orders' })
    given(until(until(world, 'report'), 'negotiation'))
      .when(germany, offer)
      .thenRefused({ reason: 'CrisisIsOver', crisis })
    given(world)
      .when(germany, { type: 'OfferMediation', crisis: 'agadir' as CrisisId })
      .thenRefused({ reason: 'NoSuchCrisis', crisis: 'agadir' as CrisisId })
  })

  it('[C17] is for the principals to answer, and only where it was offered', () => {
    given(offered).when(russia, answer(germany, 'accepted')).thenRefused({ reason: 'NotYourCrisis', crisis })
    given(offered)
      .when(serbia, answer(russia, 'accepted'))
      .thenRefused({ reason: 'NoSuchOffer', crisis, mediator: russia })
    given(accepted).when(serbia, answer(germany, 'accepted')).thenNothingHappens()
  })

  it('[C17] makes a mediator of whom both have accepted, one each', () => {
    expect(mediators(offered)).toEqual([])
    expect(mediators(given(offered, [austria, answer(germany, 'accepted')]).world)).toEqual([])
    expect(mediators(accepted)).toEqual([germany])
    const other = given(accepted, [serbia, answer(france, 'accepted')]).world
    expect(mediators(other)).toEqual([])
    expect(other.crises[crisis]?.mediation?.[germany]).toEqual({
      [austria]: 'accepted',
      [serbia]: 'declined',
    })
  })

  it('[N6] has a room for the three, closed while orders are written', () => {
    expect(roomsIn(offered)).toEqual([])
    expect(roomsIn(accepted)).toEqual([{ crisis, powers: [austria, serbia, germany], kind: 'mediation' }])
    const say: Deed = {
      type: 'Say',
      channel: { kind: 'crisis', crisis, powers: [germany, austria, serbia] },
      text: 'Gentlemen.',
    }
    expect(given(accepted, [germany, say]).world.talk).toHaveLength(1)
    given(next(accepted)).when(germany, say).thenRefused({ reason: 'OnlyYourDelegationNow', phase: 'orders' })
    given(offered).when(germany, say).thenRefused({ reason: 'NoSuchRoom', crisis })
  })

  it('[V13] is known to the principals and to who offers, until both have accepted', () => {
    for (const power of [austria, serbia])
      expect(Object.keys(seen(offered, { kind: 'power', power }))).toEqual([germany, france])
    expect(Object.keys(seen(offered, { kind: 'power', power: france }))).toEqual([france])
    for (const viewer of [EVERYONE, { kind: 'power', power: russia } as const]) {
      expect(seen(offered, viewer)).toEqual({})
      expect(Object.keys(seen(accepted, viewer))).toEqual([germany])
    }
  })
})
