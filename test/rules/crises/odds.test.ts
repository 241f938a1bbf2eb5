import { describe, expect, it } from 'vitest'
import { aboutInTen, stakesOf, strengths, targetOdds, warLosses } from '../../../shared/rules/crises/odds.ts'
import { ordering, treatyCalled } from '../../support/given.ts'
import {
  austria,
  bound,
  fund,
  germany,
  julyCrisis,
  openBooks,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const alone = { withTarget: [], withChallenger: [] }
const outlay = {
  arms: { [austria]: 4, [serbia]: 2, [germany]: 10, [russia]: 6 },
  development: {},
  paid: {},
}

describe('strength and odds', () => {
  it('[C1] stakes are at most a quarter of what the target has, down to half a point', () => {
    const world = ordering(julyCrisis)
    const target = (capability: number) => ({
      ...world,
      powers: { ...world.powers, [serbia]: { capability, kept: 0, called: 0 } },
    })
    expect(stakesOf(target(4), ultimatum)).toBe(1)
    expect(stakesOf(target(7.9), ultimatum)).toBe(1.5)
    expect(stakesOf(target(1.9), ultimatum)).toBe(0)
    expect(stakesOf(target(40), ultimatum)).toBe(3)
  })

  it('[C9] is arms by proximity, and a fifth more on home ground', () => {
    // Austria 1 * 4; Serbia 1.2 * 2.
    const world = ordering(julyCrisis)
    expect(strengths(world, ultimatum, alone, outlay)).toEqual({ challenger: 4, target: 2.4 })
    // Germany is 0.3 from Serbia: 4 + 0.3 * 10; Russia 1 from Austria: 2.4 + 1 * 6.
    const sides = { withTarget: [russia], withChallenger: [germany] }
    expect(strengths(world, ultimatum, sides, outlay)).toEqual({ challenger: 7, target: 8.4 })
  })

  it('[C10] adds what those who came paid into the principal’s funds', () => {
    const world = ordering(bound(julyCrisis, [serbia, russia, germany], pact([fund(1), openBooks])))
    const { id } = treatyCalled(world)
    const paid = { ...outlay, paid: { [id]: { [serbia]: 1, [russia]: 3, [germany]: 5 } } }
    expect(strengths(world, ultimatum, alone, paid).target).toBeCloseTo(2.4 + 1)
    expect(strengths(world, ultimatum, { ...alone, withTarget: [russia] }, paid)).toEqual({
      challenger: 4,
      target: 2.4 + 6 + 4,
    })
    // Germany is in Serbia's fund, and not in Austria's.
    expect(strengths(world, ultimatum, { ...alone, withChallenger: [germany] }, paid).challenger).toBe(7)
  })

  it('[C11] squares the strengths', () => {
    expect(targetOdds({ challenger: 1, target: 3 })).toBeCloseTo(0.9)
    expect(targetOdds({ challenger: 4, target: 4 })).toBe(0.5)
    expect(targetOdds({ challenger: 0, target: 0 })).toBe(0.5)
  })

  it('[C11] is told as about so many in ten', () => {
    expect(aboutInTen(0.74)).toBe(7)
    expect(aboutInTen(0.75)).toBe(8)
  })

  it('[C13] burns 12% of each belligerent, times the other side’s share of the strength', () => {
    // 6 against 4: the challenger's side loses 12% * 4/10, the target's 12% * 6/10.
    const sides = { withTarget: [russia], withChallenger: [germany] }
    expect(warLosses(ordering(julyCrisis), ultimatum, sides, { challenger: 6, target: 4 })).toEqual({
      [austria]: expect.closeTo(0.12 * worth(austria) * 0.4),
      [germany]: expect.closeTo(0.12 * worth(germany) * 0.4),
      [serbia]: expect.closeTo(0.12 * worth(serbia) * 0.6),
      [russia]: expect.closeTo(0.12 * worth(russia) * 0.6),
    })
    expect(
      warLosses(ordering(julyCrisis), ultimatum, alone, { challenger: 0, target: 0 })[serbia],
    ).toBeCloseTo(0.12 * 4 * 0.5)
  })
})

const worth = (power: typeof germany) => julyCrisis.powers.find(({ id }) => id === power)!.capability
