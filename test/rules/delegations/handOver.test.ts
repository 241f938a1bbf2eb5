import { describe, it } from 'vitest'
import type { Actor } from '../../../shared/rules/actor.ts'
import { given, lobby, negotiating } from '../../support/given.ts'
import { attache, germany, headOf, julyCrisis, stranger } from '../../support/julyCrisis.ts'

const world = negotiating(julyCrisis)
const chief = headOf[germany]!
const second: Actor = { kind: 'person', person: attache }

describe('the lead of a delegation', () => {
  it('[D11] is handed by the head to another member, who then acts for the power', () => {
    const after = given(world)
    after.when(germany, { type: 'HandOver', to: attache }).thenHappens({
      type: 'HeadChanged',
      power: germany,
      from: chief,
      to: attache,
    })
    const handed = given(world, [germany, { type: 'HandOver', to: attache }])
    handed.when(second, { type: 'DeclareReady', ready: 'ready' }).thenHappens({
      type: 'ReadyDeclared',
      by: germany,
      ready: 'ready',
    })
    handed
      .when(germany, { type: 'DeclareReady', ready: 'ready' })
      .thenRefused({ reason: 'OnlyTheHeadSigns', power: germany, head: attache })
  })

  it('[D11] can be handed back, and in the lobby too', () => {
    given(world, [germany, { type: 'HandOver', to: attache }])
      .when(second, { type: 'HandOver', to: chief })
      .thenHappens({ type: 'HeadChanged', power: germany, from: attache, to: chief })
    given(lobby(julyCrisis)).when(germany, { type: 'HandOver', to: attache }).thenWorld()
    given(world).when(germany, { type: 'HandOver', to: chief }).thenNothingHappens()
  })

  it('[D11] goes to a member who is here, and comes from the head alone', () => {
    given(world)
      .when(second, { type: 'HandOver', to: attache })
      .thenRefused({ reason: 'OnlyTheHeadSigns', power: germany, head: chief })
    given(world)
      .when(germany, { type: 'HandOver', to: stranger })
      .thenRefused({ reason: 'NotOfYourDelegation', person: stranger })
    given(world, { type: 'PresenceMarked', person: attache, power: germany, presence: 'away' })
      .when(germany, { type: 'HandOver', to: attache })
      .thenRefused({ reason: 'MemberIsAway', person: attache })
    given(world)
      .when({ kind: 'teacher' }, { type: 'HandOver', to: attache })
      .thenRefused({ reason: 'NotForThisActor' })
  })
})
