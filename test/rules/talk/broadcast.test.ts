import { describe, expect, it } from 'vitest'
import { Broadcast } from '../../../shared/rules/talk/broadcast.ts'
import { type Deed, given, lobby, ordering, shell, teacher, until } from '../../support/given.ts'
import { germany, julyCrisis } from '../../support/julyCrisis.ts'

const announce = (text: string): Deed => ({ type: 'Broadcast', text })

describe('the teacher’s word to everybody', () => {
  it('[N4] can be said at any time', () => {
    for (const world of [
      lobby(julyCrisis),
      ordering(julyCrisis),
      until(lobby(julyCrisis, { rounds: 1 }), 'ended'),
    ])
      given(world)
        .when(teacher, announce('Two minutes.'))
        .thenHappens({ type: 'BroadcastSent', number: 1, text: 'Two minutes.' })
  })

  it('[N4] is numbered, so that the last one stands', () => {
    const { world } = given(lobby(julyCrisis), [teacher, announce('One.')], [teacher, announce('Two.')])
    expect(world.broadcasts).toEqual([
      { number: 1, text: 'One.' },
      { number: 2, text: 'Two.' },
    ])
  })

  it('[N4] is the teacher’s alone, and short', () => {
    for (const doer of [germany, shell])
      given(lobby(julyCrisis)).when(doer, announce('Hear!')).thenRefused({ reason: 'NotForThisActor' })
    const parses = (text: string) => Broadcast.safeParse(announce(text)).success
    expect([parses(''), parses('a'.repeat(300)), parses('a'.repeat(301))]).toEqual([false, true, false])
  })
})
