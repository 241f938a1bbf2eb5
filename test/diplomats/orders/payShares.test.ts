/** Conditional cooperation: who is paid pays, who is cheated keeps back. */
import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../shared/rules/settings.ts'
import type { World } from '../../../shared/rules/world.ts'
import { ordering, resolved, treatyCalled, until } from '../../support/given.ts'
import { austria, fund, germany, julyCrisis, orders, pact } from '../../support/julyCrisis.ts'
import { asked, even } from '../around.ts'

const opening = (chosen: Partial<Settings> = {}) =>
  ordering(
    { ...julyCrisis, treaties: [{ signed: '1900', parties: [germany, austria], terms: pact([fund(2)]) }] },
    chosen,
  )

const afterRound = (world: World, paidByAustria: number): World => {
  const { id } = treatyCalled(world)
  const reported = resolved(world, {
    [germany]: orders({ contributions: { [id]: 2 } }),
    [austria]: orders({ contributions: { [id]: paidByAustria } }),
  })
  return until(reported, 'orders')
}

const paid = (world: World, luck: (occasion: string) => number = even) => {
  const [deed] = asked(world, germany, luck)
  if (deed?.command.type !== 'GiveOrders') throw new Error('no orders')
  return { points: deed.command.orders.contributions[treatyCalled(world).id], why: deed.why }
}

/** Never tempted, never moved to forgive. */
const strict = (occasion: string) => (occasion.startsWith('temperament') ? 0.5 : 0.99)
/** Tempted by everything. */
const weak = (occasion: string) => (occasion.startsWith('temperament') ? 0.1 : 0)

describe('the share of a common fund', () => {
  it('is paid when nothing is known against the others', () => {
    expect(paid(opening(), strict).points).toBe(2)
  })

  it('is paid to who has paid', () => {
    expect(paid(afterRound(opening(), 2), strict).points).toBe(2)
  })

  it('is kept back from who has kept back as much', () => {
    const { points, why } = paid(afterRound(opening(), 0), strict)
    expect(points).toBe(0)
    expect(why).toContain('keeps back 2: austria kept back its share last round')
  })

  it('is kept back in part from who has paid in part', () => {
    expect(paid(afterRound(opening(), 1), strict).points).toBe(1)
  })

  it('is tempting to keep back in a last round that is announced', () => {
    const last = afterRound(afterRound(opening(), 2), 2)
    expect(paid(last, weak).points).toBe(0)
    expect(paid(last, weak).why).toContain('nothing follows the last round')
    expect(paid(last, strict).points).toBe(2)
  })

  it('is never kept back as in a last round where the end is hidden', () => {
    const last = afterRound(afterRound(opening({ lastRound: 'hidden' }), 2), 2)
    expect(paid(last, weak).why).not.toContain('last round')
  })
})
