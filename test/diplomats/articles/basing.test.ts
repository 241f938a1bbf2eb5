import { describe, expect, it } from 'vitest'
import { basing } from '../../../server/diplomats/articles/basing.ts'
import { negotiating } from '../../support/given.ts'
import {
  austria,
  defenceAgainst,
  france,
  germany,
  julyCrisis,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { tableIn } from '../around.ts'

const world = negotiating(julyCrisis)
const writes = (...args: Parameters<typeof tableIn>) => basing.writes?.(tableIn(...args))

describe('a base', () => {
  it('is written with help against a common enemy, on the soil of the weaker, whoever writes', () => {
    const text = [[defenceAgainst(austria), { kind: 'basing', host: serbia, guests: [france] }]]
    expect(writes(world, [france, serbia], austria)).toEqual(text)
    expect(writes(world, [serbia, france], austria)).toEqual(text)
  })

  it('is of no use next door', () => {
    expect(writes(world, [russia, germany], austria)).toEqual([])
  })

  it('is asked of nobody without an enemy, and not of two at once', () => {
    expect(writes(world, [france, serbia])).toEqual([])
    expect(writes(world, [france, serbia, russia], austria)).toEqual([])
  })
})
