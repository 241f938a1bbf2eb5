import { describe, expect, it } from 'vitest'
import { againstOptions, covers } from '../../../shared/rules/clauses/against.ts'
import { bargain } from '../../support/bargain.ts'
import { austria, france, germany, russia, serbia } from '../../support/julyCrisis.ts'

describe('against whom', () => {
  it('[K1] [K3] is anyone, or who is named', () => {
    expect(covers('anyone', austria)).toBe(true)
    expect(covers([austria], austria)).toBe(true)
    expect(covers([austria], germany)).toBe(false)
  })

  it('[K1] offers every other power once', () => {
    const options = againstOptions([austria], bargain(russia, serbia), (against) => against)
    expect(options.map(({ clause }) => clause)).toEqual(['anyone', [germany], [austria], [france]])
  })

  it('[K1] offers what stands there now, too', () => {
    const options = againstOptions([austria, germany], bargain(russia, serbia), (against) => against)
    expect(options.map(({ clause }) => clause)).toEqual([
      'anyone',
      [germany],
      [austria],
      [france],
      [austria, germany],
    ])
  })
})
