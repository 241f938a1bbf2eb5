import { describe, expect, it } from 'vitest'
import { jointCommand } from '../../../server/diplomats/articles/jointCommand.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { negotiating } from '../../support/given.ts'
import { austria, france, germany, julyCrisis, russia, serbia } from '../../support/julyCrisis.ts'
import { tableIn } from '../around.ts'

const world = negotiating(julyCrisis)
const kinds = (...parties: Parameters<typeof tableIn>[1]) =>
  jointCommand.writes?.(tableIn(world, parties))?.map((text) => text.map(({ kind }) => kind))

describe('a joint command', () => {
  it('is written between friends, with the fund that it commands', () => {
    expect(kinds(germany, austria)).toEqual([['pool', 'jointCommand']])
  })

  it('is not written where one of the others is no friend', () => {
    expect(kinds(austria, france)).toEqual([])
    expect(kinds(serbia, russia, france)).toEqual([])
  })

  it('is not written where the friendship is one-sided, from whichever side', () => {
    const cool = (of: PowerId, toward: PowerId) =>
      tableIn(
        { ...world, attitudes: { ...world.attitudes, [of]: { ...world.attitudes[of], [toward]: 0 } } },
        [germany, austria],
      )
    expect(jointCommand.writes?.(cool(austria, germany))).toEqual([])
    expect(jointCommand.writes?.(cool(germany, austria))).toEqual([])
  })
})
