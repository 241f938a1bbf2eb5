import { describe, expect, it } from 'vitest'
import { jointCommand } from '../../../shared/rules/clauses/jointCommand.ts'
import { security } from '../../../shared/rules/gauges/security.ts'
import { bargain } from '../../support/bargain.ts'
import { ordering, treatyCalled } from '../../support/given.ts'
import { bound, france, fund, julyCrisis, pact, russia } from '../../support/julyCrisis.ts'

const clause = { kind: 'jointCommand' } as const
const two = bargain(russia, france)
const shelter = (clauses: Parameters<typeof pact>[0]) => {
  const world = ordering(bound(julyCrisis, [russia, france], pact(clauses)))
  const outlay = {
    arms: {},
    development: {},
    paid: { [treatyCalled(world).id]: { [russia]: 2, [france]: 2 } },
  }
  return security(world, france, outlay).terms.find(({ kind }) => kind === 'pool')?.value ?? 0
}

describe('the article of a joint command', () => {
  it('[K24] needs a fund for defence to command', () => {
    expect(jointCommand.fault(clause, two, [fund(2)])).toBeNull()
    expect(jointCommand.fault(clause, two, [{ kind: 'defence' }])).toEqual({ reason: 'NothingToCommand' })
    expect(jointCommand.fault(clause, two, [{ kind: 'pool', purpose: 'development' }])).toEqual({
      reason: 'NothingToCommand',
    })
    expect([jointCommand.price(clause), jointCommand.needs]).toEqual([3, 'integration'])
  })

  it('[K24] [G6] makes a point in the fund buy 1.40 instead of 1.25', () => {
    expect(shelter([fund(2), clause]) / shelter([fund(2)])).toBeCloseTo(1.4 / 1.25, 10)
  })
})
