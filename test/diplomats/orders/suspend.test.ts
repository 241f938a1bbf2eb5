/** A breach answered in kind, and lawfully where the rules allow it. */
import { describe, expect, it } from 'vitest'
import type { Position } from '../../../shared/rules/position.ts'
import { ordering, resolved, treatyCalled, until } from '../../support/given.ts'
import { austria, bound, fund, germany, julyCrisis, orders, pact } from '../../support/julyCrisis.ts'
import { asked } from '../around.ts'

const shared: Position = bound(julyCrisis, [germany, austria], pact([fund(2)]))

const ordersAfter = (paidByAustria: number) => {
  const opened = ordering(shared)
  const { id } = treatyCalled(opened)
  const reported = resolved(opened, {
    [germany]: orders({ contributions: { [id]: 2 } }),
    [austria]: orders({ contributions: { [id]: paidByAustria } }),
  })
  const [deed] = asked(until(reported, 'orders'), germany, (occasion) =>
    occasion.startsWith('temperament') ? 0.5 : 0.99,
  )
  return {
    id,
    suspend: deed?.command.type === 'GiveOrders' ? deed.command.orders.suspend : null,
    why: deed?.why,
  }
}

describe('a treaty that a partner broke', () => {
  it('is suspended toward it while its own share is kept back', () => {
    const { id, suspend, why } = ordersAfter(0)
    expect(suspend).toEqual([{ treaty: id, toward: austria }])
    expect(why).toContain('suspends the A pact toward austria, who broke it')
  })

  it('is not suspended while it is kept', () => {
    expect(ordersAfter(2).suspend).toBeUndefined()
  })
})
