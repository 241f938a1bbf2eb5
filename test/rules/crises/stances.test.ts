import { describe, expect, it } from 'vitest'
import { openCrises, stanceByDefault, stancesOpenTo } from '../../../shared/rules/crises/stances.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { next, ordering } from '../../support/given.ts'
import {
  austria,
  automatic,
  bound,
  defence,
  france,
  germany,
  inCrisis,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const crisisIn = (position: Position) => {
  const world = ordering(position)
  const crisis = world.crises['ultimatum' as CrisisId]!
  return {
    open: (power: typeof germany) => stancesOpenTo(world, crisis, power),
    byDefault: (power: typeof germany) => stanceByDefault(world, crisis, power),
  }
}
const plain = crisisIn(inCrisis())
const sworn = crisisIn(
  bound(bound(inCrisis(), [serbia, russia], pact([defence])), [serbia, france], pact([automatic])),
)

describe('stances in a crisis', () => {
  it('[C2] are firmness or a concession for its principals', () => {
    expect(plain.open(austria)).toEqual(['standFirm', 'concede'])
    expect(plain.open(serbia)).toEqual(['standFirm', 'concede'])
  })

  it('[C3] leave the choice to who is called, except by an automatic promise', () => {
    expect(sworn.open(russia)).toEqual(['honour', 'abstain', 'joinChallenger'])
    expect(sworn.open(france)).toEqual(['honour'])
  })

  it('[C3] let everybody else stay out or join either side', () => {
    expect(sworn.open(germany)).toEqual(['abstain', 'joinTarget', 'joinChallenger'])
  })

  it('[R9] by default keep every promise and back no aggression', () => {
    expect(plain.byDefault(austria)).toBe('concede')
    expect(plain.byDefault(serbia)).toBe('standFirm')
    expect(plain.byDefault(russia)).toBe('abstain')
    expect(sworn.byDefault(russia)).toBe('honour')
    expect(sworn.byDefault(france)).toBe('honour')
  })

  it('[C1] are asked for until the round is resolved', () => {
    const world = ordering(inCrisis())
    expect(openCrises(world)).toHaveLength(1)
    expect(openCrises(next(world))).toEqual([])
  })
})
