import { describe, expect, it } from 'vitest'
import { evolve, resolve } from '../../../shared/rules/crises/resolveCrisis.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import { ordering } from '../../support/given.ts'
import { austria, germany, inCrisis, russia, serbia } from '../../support/julyCrisis.ts'

const firm = { [austria]: 'standFirm', [serbia]: 'standFirm' } as const
// Austria 4 against Serbia 1.2 * 2: odds of 5.76 / 21.76.
const outlay = { arms: { [austria]: 4, [serbia]: 2, [russia]: 6 }, development: {}, paid: {} }
const seeded = ordering(inCrisis())
const divided = ordering(inCrisis(), { chance: 'expected' })

const crisisOf = (world: World) => world.crises['ultimatum' as CrisisId]!
const outcomeOf = (world: World, stances: Parameters<typeof resolve>[2]) => {
  const event = resolve(world, crisisOf(world), stances, outlay)
  const then = evolve(world, event)
  return {
    outcome: event.outcome,
    regions: then.regions,
    capability: (power: typeof germany) => then.powers[power]?.capability,
  }
}

/** The first of the worlds with other seeds in which this side wins. */
const won = (by: typeof germany) => {
  for (let seed = 1; seed < 100; seed++) {
    const then = outcomeOf({ ...seeded, seed }, firm)
    if (then.outcome.war?.winner === by) return then
  }
  throw new Error(`${by} wins nowhere`)
}

describe('what comes of a crisis', () => {
  it('[C8] is half the stakes for the challenger when the target concedes', () => {
    const { outcome, capability, regions } = outcomeOf(seeded, {
      [austria]: 'standFirm',
      [serbia]: 'concede',
    })
    expect(outcome).toMatchObject({ kind: 'targetConceded', transfer: 0.5, war: null, losses: {} })
    expect([capability(austria), capability(serbia)]).toEqual([9.5, 3.5])
    expect(regions).toEqual({ belgrade: austria })
  })

  it('[C8] is nothing when the challenger concedes, or both do', () => {
    for (const [stance, kind] of [
      ['standFirm', 'challengerConceded'],
      ['concede', 'bothConceded'],
    ] as const) {
      const { outcome, capability, regions } = outcomeOf(seeded, { [austria]: 'concede', [serbia]: stance })
      expect(outcome).toMatchObject({ kind, transfer: 0, war: null })
      expect([capability(austria), capability(serbia)]).toEqual([9, 4])
      expect(regions).toEqual({})
    }
  })

  it('[C8] [C9] is war when both stand firm, with those who came', () => {
    const { outcome } = outcomeOf(seeded, { ...firm, [russia]: 'joinTarget', [germany]: 'joinChallenger' })
    expect(outcome).toMatchObject({
      kind: 'war',
      withTarget: [russia],
      withChallenger: [germany],
      war: { challengerStrength: 4, targetStrength: 8.4 },
    })
    expect(Object.keys(outcome.losses).sort()).toEqual([austria, germany, russia, serbia].sort())
  })

  it('[C12] is decided by the recorded seed: the winner takes the stakes', () => {
    expect(won(austria).outcome).toMatchObject({ transfer: 1, war: { targetOdds: 0.265 } })
    expect(won(serbia).outcome).toMatchObject({ transfer: 0 })
    expect(outcomeOf(seeded, firm)).toMatchObject({ outcome: outcomeOf(seeded, firm).outcome })
  })

  it('[C12] happens as often as the odds say', () => {
    const worlds = Array.from({ length: 2000 }, (_, seed) => ({ ...seeded, seed }))
    const wins = worlds.filter((world) => outcomeOf(world, firm).outcome.war?.winner === serbia).length
    expect(wins / 2000).toBeGreaterThan(0.22)
    expect(wins / 2000).toBeLessThan(0.31)
  })

  it('[C12] [C14] divides the stakes by the odds where chance is expected, and moves no border', () => {
    const { outcome, regions } = outcomeOf(divided, firm)
    // 1 * (1 - 5.76 / 21.76) = 0.7353
    expect(outcome).toMatchObject({ transfer: 0.735, war: { winner: null, targetOdds: 0.265 } })
    expect(regions).toEqual({})
  })

  it('[C14] hands over the regions when the challenger wins', () => {
    expect(won(austria).regions).toEqual({ belgrade: austria })
    expect(won(serbia).regions).toEqual({})
  })

  it('[C13] [C14] burns something of both, to a thousandth', () => {
    const { outcome, capability } = won(austria)
    // 4 of 6.4: Austria loses 0.12 * 9 * 0.375 = 0.405, Serbia 0.12 * 4 * 0.625 = 0.3.
    expect(outcome.losses).toEqual({ [austria]: 0.405, [serbia]: 0.3 })
    expect([capability(austria), capability(serbia)]).toEqual([9.595, 2.7])
  })

  it('[C14] [W3] leaves nobody with less than one point', () => {
    const poor = { ...seeded, powers: { ...seeded.powers, [serbia]: { capability: 1, kept: 0, called: 0 } } }
    expect(outcomeOf(poor, firm).capability(serbia)).toBe(1)
  })
})
