import { describe, it } from 'vitest'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { type Deed, given, lobby, negotiating, shell, teacher } from '../../support/given.ts'
import { atlantis, france, germany, headOf, julyCrisis } from '../../support/julyCrisis.ts'

const appoint = (power: PowerId, diplomat: 'none' | 'untilBack' | 'untilRecalled'): Deed => ({
  type: 'AppointDiplomat',
  power,
  diplomat,
})
const opened = negotiating(julyCrisis)

describe('appointing a computer diplomat', () => {
  it('[D10] is for the teacher and the lesson', () => {
    for (const doer of [teacher, shell])
      given(opened)
        .when(doer, appoint(france, 'untilBack'))
        .thenHappens({ type: 'DiplomatAppointed', power: france, diplomat: 'untilBack' })
    given(opened).when(france, appoint(france, 'untilBack')).thenRefused({ reason: 'NotForThisActor' })
  })

  it('[D10] is taken back', () => {
    given(opened, [teacher, appoint(france, 'untilRecalled')])
      .when(teacher, appoint(france, 'none'))
      .thenHappens({ type: 'DiplomatAppointed', power: france, diplomat: 'none' })
    given(opened).when(teacher, appoint(france, 'none')).thenNothingHappens()
  })

  it('[D10] is not taken back where nobody else would play', () => {
    const empty = given(opened, [teacher, { type: 'LeaveSeat', person: headOf[france]! }]).world
    given(empty)
      .when(teacher, appoint(france, 'none'))
      .thenRefused({ reason: 'NobodyWouldPlay', power: france })
    const waiting = given(lobby(julyCrisis), [teacher, { type: 'LeaveSeat', person: headOf[france]! }]).world
    given(waiting).when(teacher, appoint(france, 'none')).thenNothingHappens()
  })

  it('[D10] needs a power of this world', () => {
    given(opened)
      .when(teacher, appoint(atlantis, 'untilBack'))
      .thenRefused({ reason: 'UnknownPower', power: atlantis })
    given(opened).when(teacher, appoint(germany, 'untilBack')).thenWorld()
  })
})
