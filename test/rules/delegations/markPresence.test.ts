import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../shared/rules/ids.ts'
import { type Deed, given, negotiating, shell, teacher } from '../../support/given.ts'
import { attache, germany, headOf, julyCrisis, stranger } from '../../support/julyCrisis.ts'

const mark = (person: PersonId, presence: 'here' | 'away'): Deed => ({
  type: 'MarkPresence',
  person,
  presence,
})
const head = headOf[germany]!
const opened = negotiating(julyCrisis)
const delegation = (...deeds: readonly Deed[]) =>
  given(opened, ...deeds.map((deed) => [deed.type === 'AppointDiplomat' ? teacher : shell, deed] as const))
    .world.delegations[germany]

describe('the register', () => {
  it('[D9] is kept by the lesson alone', () => {
    given(opened).when(germany, mark(attache, 'away')).thenRefused({ reason: 'NotForThisActor' })
    given(opened).when(teacher, mark(attache, 'away')).thenRefused({ reason: 'NotForThisActor' })
    given(opened).when(shell, mark(stranger, 'away')).thenRefused({ reason: 'NoSeat' })
  })

  it('[D9] notes what has changed', () => {
    given(opened)
      .when(shell, mark(attache, 'away'))
      .thenHappens({ type: 'PresenceMarked', person: attache, power: germany, presence: 'away' })
    given(opened).when(shell, mark(attache, 'here')).thenNothingHappens()
  })

  it('[D3] replaces an absent head at once, and does not bring it back', () => {
    expect(delegation(mark(head, 'away'))).toMatchObject({ head: attache, away: [head] })
    expect(delegation(mark(head, 'away'), mark(head, 'here'))).toMatchObject({ head: attache, away: [] })
  })

  it('[D3] names the first who sat down where nobody is here, until somebody is', () => {
    const gone = [mark(head, 'away'), mark(attache, 'away')]
    expect(delegation(...gone)?.head).toBe(head)
    expect(delegation(...gone, mark(attache, 'here'))?.head).toBe(attache)
  })

  it('[D9] hands back what a computer diplomat played until somebody is back', () => {
    const appoint = (diplomat: 'untilBack' | 'untilRecalled'): Deed => ({
      type: 'AppointDiplomat',
      power: germany,
      diplomat,
    })
    const gone = [mark(head, 'away'), mark(attache, 'away')]
    expect(delegation(...gone, appoint('untilBack'), mark(attache, 'here'))?.diplomat).toBe('none')
    expect(delegation(...gone, appoint('untilRecalled'), mark(attache, 'here'))?.diplomat).toBe(
      'untilRecalled',
    )
  })
})
