import { describe, expect, it } from 'vitest'
import { neutrality } from '../../../server/diplomats/articles/neutrality.ts'
import { shyness } from '../../../server/diplomats/articles/senses.ts'
import { negotiating } from '../../support/given.ts'
import {
  neutrality as article,
  france,
  germany,
  julyCrisis,
  peace,
  russia,
} from '../../support/julyCrisis.ts'
import { tableIn } from '../around.ts'

const world = negotiating(julyCrisis)

describe('neutrality', () => {
  it('is promised between two, alone or with peace', () => {
    expect(neutrality.writes?.(tableIn(world, [germany, russia]))).toEqual([[article], [peace, article]])
  })

  it('is nothing for three: whom one stands aside from is two', () => {
    expect(neutrality.writes?.(tableIn(world, [germany, russia, france]))).toEqual([])
  })

  it('is kept secret sooner than a promise of peace, since others would resent it', () => {
    expect(shyness([article])).toBeGreaterThan(shyness([peace]))
  })
})
