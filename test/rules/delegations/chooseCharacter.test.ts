import { describe, expect, it } from 'vitest'
import { CHARACTERS, type Character } from '../../../shared/rules/delegations/character.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { replay } from '../../../shared/rules/rules.ts'
import { type Deed, given, lobby, negotiating, shell, teacher } from '../../support/given.ts'
import {
  atlantis,
  austria,
  france,
  germany,
  julyCrisis,
  russia,
  serbia,
  settings,
} from '../../support/julyCrisis.ts'

const choose = (power: PowerId, character: Character): Deed => ({ type: 'ChooseCharacter', power, character })

const opened = (position: Position, naming: number) =>
  replay([{ type: 'WorldOpened', position, settings, seed: 1, naming }])

const drawn = (power: PowerId): ReadonlySet<Character | undefined> =>
  new Set(Array.from({ length: 200 }, (_, naming) => opened(julyCrisis, naming).characters[power]))

describe('the character of a computer diplomat', () => {
  it('[P2] is one of seven', () => {
    expect(CHARACTERS).toHaveLength(7)
  })

  it('[P3] is the one that the scenario names', () => {
    const named: Position = {
      ...julyCrisis,
      powers: julyCrisis.powers.map((power) =>
        power.id === france ? { ...power, character: 'buckPasser' } : power,
      ),
    }
    for (const naming of [1, 2, 3, 4, 5]) expect(opened(named, naming).characters[france]).toBe('buckPasser')
  })

  it('[P3] is drawn otherwise: a hegemon is the strongest, a bandwagoner below the mean of 14', () => {
    expect(drawn(germany)).toEqual(new Set(CHARACTERS.filter((each) => each !== 'bandwagoner')))
    for (const power of [russia, france])
      expect(drawn(power)).toEqual(
        new Set(CHARACTERS.filter((each) => each !== 'bandwagoner' && each !== 'hegemon')),
      )
    for (const power of [austria, serbia])
      expect(drawn(power)).toEqual(new Set(CHARACTERS.filter((each) => each !== 'hegemon')))
  })

  it('[P3] is dealt to nobody twice while five powers can have five', () => {
    for (const naming of [1, 2, 3, 4, 5])
      expect(new Set(Object.values(opened(julyCrisis, naming).characters)).size).toBe(5)
  })

  it('[P3] is the same for the same dice', () => {
    expect(opened(julyCrisis, 7).characters).toEqual(opened(julyCrisis, 7).characters)
  })

  it('[P4] is given by the teacher, before and during the lesson', () => {
    for (const world of [lobby(julyCrisis), negotiating(julyCrisis)]) {
      const was = world.characters[france]
      const other = was === 'opportunist' ? 'balancer' : 'opportunist'
      const after = given(world).when(teacher, choose(france, other)).thenWorld()
      expect(after.characters).toEqual({ ...world.characters, [france]: other })
      given(after).when(teacher, choose(france, other)).thenNothingHappens()
    }
  })

  it('[P4] is given by nobody else, and to no stranger', () => {
    const world = negotiating(julyCrisis)
    for (const doer of [shell, france])
      given(world).when(doer, choose(france, 'hegemon')).thenRefused({ reason: 'NotForThisActor' })
    given(world)
      .when(teacher, choose(atlantis, 'hegemon'))
      .thenRefused({ reason: 'UnknownPower', power: atlantis })
  })
})
