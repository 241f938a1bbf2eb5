import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../shared/rules/actor.ts'
import { asMember, asSigner } from '../../../shared/rules/delegations/mandate.ts'
import { type Deed, given, lobby, negotiating, ordering, shell, teacher } from '../../support/given.ts'
import {
  attache,
  france,
  germany,
  headOf,
  julyCrisis,
  orders,
  pact,
  peace,
  russia,
  stranger,
} from '../../support/julyCrisis.ts'

const person = (person: typeof attache): Actor => ({ kind: 'person', person })
const diplomat: Actor = { kind: 'diplomat', power: germany }
const appoint: Deed = { type: 'AppointDiplomat', power: germany, diplomat: 'untilRecalled' }
const opened = negotiating(julyCrisis)
const handedOver = given(opened, [teacher, appoint]).world
const propose: Deed = { type: 'ProposeTreaty', to: [russia], terms: pact([peace]) }
const talk: Deed = { type: 'Say', channel: { kind: 'delegation' }, text: 'And now?' }

describe('speaking for a power', () => {
  it('[D4] is for who sits in its delegation', () => {
    expect(asMember(opened, person(attache))).toEqual({ mandate: { power: germany, person: attache } })
    expect(asMember(opened, person(stranger))).toEqual({ refusal: { reason: 'NoSeat' } })
    for (const actor of [teacher, shell])
      expect(asMember(opened, actor)).toEqual({ refusal: { reason: 'NotForThisActor' } })
  })

  it('[D4] is for a computer diplomat only while it plays', () => {
    expect(asMember(opened, diplomat)).toEqual({ refusal: { reason: 'NoSeat' } })
    expect(asSigner(handedOver, diplomat)).toEqual({ mandate: { power: germany, person: null } })
  })

  it('[D5] lets every member talk, draft and propose orders', () => {
    given(opened).when(person(attache), talk).thenWorld()
    given(opened)
      .when(person(attache), { type: 'ShareDraft', parties: [germany, russia], terms: pact([peace]) })
      .thenWorld()
    given(ordering(julyCrisis)).when(person(attache), { type: 'ProposeOrders', orders: orders() }).thenWorld()
    given(handedOver).when(person(attache), talk).thenWorld()
  })

  it('[D6] lets only the head act in its name', () => {
    const refusal = { reason: 'OnlyTheHeadSigns', power: germany, head: headOf[germany]! } as const
    given(opened).when(person(attache), propose).thenRefused(refusal)
    given(opened).when(person(attache), { type: 'DeclareReady', ready: 'ready' }).thenRefused(refusal)
    given(ordering(julyCrisis))
      .when(person(attache), { type: 'GiveOrders', orders: orders() })
      .thenRefused(refusal)
  })

  it('[D6] lets anyone do it where the teacher says so', () => {
    given(negotiating(julyCrisis, { whoSigns: 'anyone' }))
      .when(person(attache), propose)
      .thenWorld()
  })

  it('[D7] lets nobody act while a computer diplomat does', () => {
    given(handedOver).when(germany, propose).thenRefused({ reason: 'DiplomatPlays', power: germany })
    given(handedOver).when(diplomat, propose).thenWorld()
  })

  it('[D4] waits for a seat', () => {
    given(lobby(julyCrisis)).when(person(stranger), talk).thenRefused({ reason: 'NoSeat' })
    expect(asSigner(opened, { kind: 'person', person: headOf[france]! })).toMatchObject({
      mandate: { power: france },
    })
  })
})
