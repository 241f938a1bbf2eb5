import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../shared/rules/ids.ts'
import { type Deed, given, lobby, negotiating, shell, teacher } from '../../support/given.ts'
import { attache, france, germany, headOf, julyCrisis, stranger } from '../../support/julyCrisis.ts'

const leave = (person: PersonId): Deed => ({ type: 'LeaveSeat', person })
const member = { kind: 'person', person: attache } as const

describe('leaving a seat', () => {
  it('[D8] is free in the lobby, where seats are chosen', () => {
    given(lobby(julyCrisis))
      .when(member, leave(attache))
      .thenHappens({ type: 'SeatLeft', person: attache, power: germany })
    given(negotiating(julyCrisis)).when(member, leave(attache)).thenRefused({ reason: 'SeatsAreFixed' })
    given(lobby(julyCrisis, { seating: 'teacher' }))
      .when(member, leave(attache))
      .thenRefused({ reason: 'NotForThisActor' })
  })

  it('[D8] can be ordered by the teacher and the lesson, and by nobody else', () => {
    for (const doer of [teacher, shell]) given(negotiating(julyCrisis)).when(doer, leave(attache)).thenWorld()
    given(lobby(julyCrisis)).when(germany, leave(attache)).thenRefused({ reason: 'NotForThisActor' })
    given(lobby(julyCrisis))
      .when({ kind: 'diplomat', power: germany }, leave(attache))
      .thenRefused({ reason: 'NotForThisActor' })
    given(lobby(julyCrisis)).when(teacher, leave(stranger)).thenNothingHappens()
  })

  it('[D8] [D3] of the head makes the next one head', () => {
    const { delegations } = given(negotiating(julyCrisis), [teacher, leave(headOf[germany]!)]).world
    expect(delegations[germany]).toMatchObject({ members: [attache], head: attache })
  })

  it('[D8] forgets that the leaver was away, and nobody else', () => {
    const away = (person: PersonId) => [shell, { type: 'MarkPresence', person, presence: 'away' }] as const
    const both = given(negotiating(julyCrisis), away(attache), away(headOf[germany]!)).world
    const { delegations } = given(both, [teacher, leave(attache)]).world
    expect(delegations[germany]).toMatchObject({ members: [headOf[germany]], away: [headOf[germany]] })
  })

  it('[D10] of the last one leaves the power to a computer diplomat, once the lesson has begun', () => {
    const person = headOf[france]!
    given(negotiating(julyCrisis))
      .when(teacher, leave(person))
      .thenHappens(
        { type: 'SeatLeft', person, power: france },
        { type: 'DiplomatAppointed', power: france, diplomat: 'untilBack' },
      )
    given(lobby(julyCrisis))
      .when(teacher, leave(person))
      .thenHappens({ type: 'SeatLeft', person, power: france })
  })
})
