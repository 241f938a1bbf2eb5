import { describe, expect, it } from 'vitest'
import { isLand, powerAt, powerNear } from '../../../client/board/hit.ts'
import { onLand, type Polygon } from '../../../client/board/polygons.ts'
import { readMap } from '../../../client/board/readMap.ts'
import { territoriesOf } from '../../../client/board/territories.ts'
import { smallMap } from './smallMap.ts'

const { territories } = territoriesOf(readMap(smallMap))

describe('what a click means', () => {
  it('is the power whose land it is', () => {
    expect(powerAt(territories, [150, 50])).toBe('avia')
    expect(powerAt(territories, [201, 50])).toBe('borea')
  })

  it('is nobody at sea, and nobody in a land that only watches', () => {
    expect(powerAt(territories, [150, 200])).toBeNull()
    expect(powerAt(territories, [370, 50])).toBeNull()
    expect(isLand(territories, [370, 50])).toBe(true)
  })

  it('forgives a miss beside a power too small to hit, and only there', () => {
    // At a tenth of a pixel a unit, 110 units beside the seat are 11 pixels: inside the halo of 14.
    expect(powerNear(territories, [250, 160], 14, 0.1)).toBe('borea')
    expect(powerNear(territories, [250, 160], 14, 2)).toBeNull()
  })
})

describe('land', () => {
  it('does not include a hole', () => {
    const ring = (from: number, to: number): Polygon[number] => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ]
    const lake: Polygon = [ring(0, 100), ring(40, 60)]
    expect(onLand(lake, [20, 20])).toBe(true)
    expect(onLand(lake, [50, 50])).toBe(false)
  })
})
