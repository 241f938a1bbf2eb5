import { describe, expect, it } from 'vitest'
import { autonomy } from '../../../shared/rules/gauges/autonomy.ts'
import { lobby, treatyCalled } from '../../support/given.ts'
import {
  austria,
  automatic,
  bound,
  consultation,
  defence,
  fund,
  germany,
  julyCrisis,
  neutrality,
  openBooks,
  pact,
  peace,
  serbia,
  trade,
} from '../../support/julyCrisis.ts'

describe('Autonomy', () => {
  it('[G13] is whole where nothing is signed', () => {
    expect(autonomy(lobby(julyCrisis), serbia)).toEqual({
      value: 100,
      terms: [{ kind: 'start', value: 100 }],
    })
  })

  it('[G14] costs the strongest the price, and the weaker more', () => {
    const world = lobby(bound(julyCrisis, [germany, serbia], pact([defence], { secrecy: 'secret' })))
    // Germany 4 * (0.5 + 25 / 50); Serbia 4 * (0.5 + 25 / 29).
    expect(autonomy(world, germany).value).toBeCloseTo(96)
    expect(autonomy(world, serbia).value).toBeCloseTo(94.5517)
    expect(autonomy(world, serbia).terms[1]).toEqual({
      kind: 'treaty',
      treaty: treatyCalled(world).id,
      price: 4,
      surcharge: expect.closeTo(1.3621),
      value: expect.closeTo(-5.4483),
    })
  })

  it.each([
    ['defence', defence, 4],
    ['automatic defence', automatic, 7],
    ['neutrality', neutrality, 2],
    ['non-aggression', peace, 3],
    ['consultation', consultation, 0],
    ['common fund', fund(1), 2],
    ['open books', openBooks, 1],
    ['preferential trade', trade(1), 2],
    ['free trade', trade(2), 4],
    ['single market', trade(3), 7],
  ])('[K11] gives up %s for its price', (_name, clause, price) => {
    const world = lobby(bound(julyCrisis, [germany, austria], pact([clause])))
    expect(autonomy(world, germany).value).toBe(100 - price)
  })

  it('[G13] adds up over treaties and ends at 0', () => {
    const two = bound(
      bound(julyCrisis, [germany, austria], pact([defence])),
      [germany, serbia],
      pact([peace]),
    )
    expect(autonomy(lobby(two), germany).value).toBe(93)
    const heavy = Array.from({ length: 20 }).reduce<typeof julyCrisis>(
      (position) => bound(position, [germany, austria], pact([automatic])),
      julyCrisis,
    )
    expect(autonomy(lobby(heavy), germany).value).toBe(0)
  })
})
