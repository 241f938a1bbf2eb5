import { describe, expect, it } from 'vitest'
import type { PersonId, PowerId } from '../../../shared/rules/ids.ts'
import { type Deed, given, lobby, negotiating, shell, teacher } from '../../support/given.ts'
import {
  atlantis,
  attache,
  austria,
  france,
  germany,
  headOf,
  julyCrisis,
  stranger,
} from '../../support/julyCrisis.ts'

const sit = (person: PersonId, power: PowerId): Deed => ({ type: 'TakeSeat', person, power })
const newcomer = { kind: 'person', person: stranger } as const
const member = { kind: 'person', person: attache } as const
const waiting = lobby(julyCrisis)

describe('taking a seat', () => {
  it('[D1] is a person’s own choice in the lobby, where seats are chosen', () => {
    given(waiting)
      .when(newcomer, sit(stranger, france))
      .thenHappens({ type: 'SeatTaken', person: stranger, power: france })
    given(lobby(julyCrisis, { seating: 'shuffle' }))
      .when(newcomer, sit(stranger, france))
      .thenRefused({ reason: 'SeatsAreGiven' })
    given(negotiating(julyCrisis))
      .when(newcomer, sit(stranger, france))
      .thenRefused({ reason: 'SeatsAreFixed' })
  })

  it('[D1] is nobody else’s choice but the teacher’s and the lesson’s', () => {
    given(waiting).when(germany, sit(stranger, france)).thenRefused({ reason: 'NotForThisActor' })
    given(waiting)
      .when({ kind: 'diplomat', power: france }, sit(stranger, france))
      .thenRefused({ reason: 'NotForThisActor' })
    for (const doer of [teacher, shell])
      given(negotiating(julyCrisis, { seating: 'teacher' }))
        .when(doer, sit(stranger, france))
        .thenWorld()
  })

  it('[D1] leaves the former one', () => {
    const { delegations } = given(waiting, [member, sit(attache, france)]).world
    expect(delegations[germany]?.members).toEqual([headOf[germany]])
    expect(delegations[france]).toMatchObject({ members: [headOf[france], attache], away: [] })
  })

  it('[D1] is done once', () => {
    given(waiting).when(member, sit(attache, germany)).thenNothingHappens()
  })

  it('[D1] needs a power of this world', () => {
    given(waiting)
      .when(newcomer, sit(stranger, atlantis))
      .thenRefused({ reason: 'UnknownPower', power: atlantis })
  })

  it('[D2] is for at most five', () => {
    const full = ['p11', 'p12', 'p13', 'p14'].map(
      (person) => [teacher, sit(person as PersonId, france)] as const,
    )
    given(waiting, ...full)
      .when(newcomer, sit(stranger, france))
      .thenRefused({ reason: 'DelegationFull', power: france, most: 5 })
  })

  it('[D3] makes a head of the first', () => {
    const { delegations } = given(waiting, [teacher, sit(headOf[austria]!, germany)]).world
    expect(delegations[germany]?.head).toBe(headOf[germany])
    expect(delegations[austria]).toMatchObject({ members: [], head: null })
  })

  it('[D3] finds a new head where the old one is placed elsewhere', () => {
    const { delegations } = given(waiting, [teacher, sit(headOf[germany]!, france)]).world
    expect(delegations[germany]?.head).toBe(attache)
    expect(delegations[france]?.head).toBe(headOf[france])
  })

  it('[D3] does not make somebody who is away come back', () => {
    const { delegations } = given(
      negotiating(julyCrisis),
      [shell, { type: 'MarkPresence', person: attache, presence: 'away' }],
      [teacher, sit(attache, france)],
    ).world
    expect(delegations[france]).toMatchObject({ away: [attache], head: headOf[france] })
  })

  it('[D10] leaves a power with nobody to a computer diplomat, and takes it back', () => {
    const { world } = given(negotiating(julyCrisis), [teacher, sit(headOf[austria]!, france)])
    expect(world.delegations[austria]).toMatchObject({ members: [], diplomat: 'untilBack' })
    const again = given(world, [teacher, sit(stranger, austria)]).world
    expect(again.delegations[austria]).toMatchObject({
      members: [stranger],
      head: stranger,
      diplomat: 'none',
    })
  })
})
