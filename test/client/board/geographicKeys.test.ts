import { describe, expect, it } from 'vitest'
import { placeTowards } from '../../../client/board/geographicKeys.ts'

const places = new Map<string, readonly [number, number]>([
  ['austria', [944, 615]],
  ['romania', [1122, 695]],
  ['bulgaria', [1118, 767]],
  ['serbia', [1002, 730]],
  ['russia', [1293, 307]],
])

describe('arrow keys on the map', () => {
  it('lead to the power that lies that way', () => {
    expect(placeTowards(places, 'austria', 'ArrowRight')).toBe('romania')
    expect(placeTowards(places, 'romania', 'ArrowDown')).toBe('bulgaria')
    expect(placeTowards(places, 'bulgaria', 'ArrowLeft')).toBe('serbia')
    expect(placeTowards(places, 'serbia', 'ArrowUp')).toBe('austria')
  })

  it('stay where nothing lies that way', () => {
    expect(placeTowards(places, 'russia', 'ArrowRight')).toBe('russia')
  })

  it('leave other keys alone', () => {
    expect(placeTowards(places, 'austria', 'Enter')).toBeUndefined()
    expect(placeTowards(places, 'atlantis', 'ArrowUp')).toBeUndefined()
  })
})
