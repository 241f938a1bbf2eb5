import { describe, expect, it } from 'vitest'
import { duesOf, dueUnder } from '../../../shared/rules/rounds/dues.ts'
import { inForceCalled, ordering } from '../../support/given.ts'
import {
  austria,
  bound,
  france,
  fund,
  germany,
  julyCrisis,
  pact,
  peace,
  russia,
} from '../../support/julyCrisis.ts'

const world = ordering(
  bound(
    bound(bound(julyCrisis, [germany, austria], pact([fund(2)], { title: 'First' })), [germany, russia], {
      ...pact([peace]),
      title: 'No fund',
    }),
    [germany, france],
    pact([{ kind: 'pool', share: { rule: 'proportional', percent: 10 } }], { title: 'Second' }),
  ),
)

describe('what falls due', () => {
  it('[R6] is a share of each fund that binds the power, oldest treaty first', () => {
    // Germany has 25: a tenth is 2.5, rounded up.
    expect(duesOf(world, germany)).toEqual([
      { treaty: inForceCalled(world, 'First').id, article: 'pool', to: 'fund', due: 2 },
      { treaty: inForceCalled(world, 'Second').id, article: 'pool', to: 'fund', due: 3 },
    ])
    expect(duesOf(world, russia)).toEqual([])
  })

  it('[R6] is nothing where there is no fund', () => {
    expect(dueUnder(world, inForceCalled(world, 'No fund'), germany)).toBeNull()
  })
})
