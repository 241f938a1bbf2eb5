import { describe, expect, it } from 'vitest'
import { sanctions, worthOfSanctions } from '../../../server/diplomats/articles/sanctions.ts'
import type { World } from '../../../shared/rules/world.ts'
import { negotiating } from '../../support/given.ts'
import { austria, france, germany, julyCrisis, russia, serbia } from '../../support/julyCrisis.ts'
import { cabinetIn, tableIn, wrong } from '../around.ts'

const world = negotiating(julyCrisis)
const wronged: World = { ...world, ledger: [wrong(france, russia)] }

describe('sanctions', () => {
  it('are proposed against whom one hates most', () => {
    expect(sanctions.writes?.(tableIn(world, [austria, germany]))).toEqual([
      [{ kind: 'sanctions', target: serbia }],
    ])
  })

  it('are proposed first against who has broken its word to us, however well it was liked', () => {
    expect(sanctions.writes?.(tableIn(wronged, [russia, serbia]))).toEqual([
      [{ kind: 'sanctions', target: france }],
    ])
  })

  it('are proposed against nobody where there is neither hatred nor a wrong, or only at this table', () => {
    expect(sanctions.writes?.(tableIn(world, [russia, serbia]))).toEqual([])
    expect(sanctions.writes?.(tableIn(world, [austria, serbia]))).toEqual([])
    expect(sanctions.writes?.(tableIn(wronged, [russia, france]))).toEqual([])
  })

  it('are worth more against who has wronged us than before', () => {
    const worth = (now: World) => worthOfSanctions(cabinetIn(now, russia), [russia, serbia], france)
    expect(worth(wronged)).toBeGreaterThan(worth(world))
  })

  it('are worth more in larger company against who threatens us', () => {
    const cabinet = cabinetIn(world, france)
    expect(worthOfSanctions(cabinet, [france, russia], germany)).toBeGreaterThan(
      worthOfSanctions(cabinet, [france, serbia], germany),
    )
  })

  it('cost more than they bring against a friend', () => {
    expect(worthOfSanctions(cabinetIn(world, austria), [austria, france], germany)).toBeLessThan(0)
  })
})
