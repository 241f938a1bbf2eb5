import { describe, expect, it } from 'vitest'
import { reliability } from '../../../shared/rules/reliability.ts'
import { usualArms } from '../../../shared/rules/rounds/openWorld.ts'
import { lobby } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  germany,
  julyCrisis,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

describe('the opening of a world', () => {
  const world = lobby(
    bound(bound(julyCrisis, [germany, austria], pact([defence])), [russia, serbia], pact([defence])),
  )

  it('[W1] brings every power, every opinion and the treaties of the day', () => {
    expect(world.phase).toEqual({ kind: 'lobby' })
    expect(world.powers[austria]).toEqual({ capability: 9, kept: 0, called: 0 })
    expect(world.attitudes).toEqual(julyCrisis.attitudes)
    expect(Object.values(world.treaties)).toMatchObject([
      { parties: [germany, austria], status: 'inForce', since: 0, proposer: null, historic: '1 May 1900' },
      { parties: [russia, serbia], status: 'inForce', since: 0, leaving: [] },
    ])
  })

  it('[W1] knows what was spent in the year before', () => {
    expect(world.outlay.arms).toMatchObject({ [germany]: 10, [serbia]: 2 })
    expect(world.outlay.development).toMatchObject({ [germany]: 15, [serbia]: 2 })
    expect(world.outlay.paid).toEqual({})
  })

  it('[W1] counts whole points only, and never less than none', () => {
    const odd = { [germany]: { capability: 9.9, arms: 4 }, [austria]: { capability: 3, arms: 5 } }
    const powers = julyCrisis.powers.map((power) => ({ ...power, ...odd[power.id] }))
    expect(lobby({ ...julyCrisis, powers }).outlay.development).toMatchObject({ [germany]: 5, [austria]: 0 })
  })

  it('[W1] [L5] finds everybody’s word worth three quarters', () => {
    expect(reliability(world, germany)).toBe(0.75)
  })

  it('[W1] guesses two fifths of capability for arms where a scenario does not say', () => {
    expect([usualArms(25), usualArms(9), usualArms(4)]).toEqual([10, 4, 2])
  })
})
