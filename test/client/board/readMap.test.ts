import { describe, expect, it } from 'vitest'
import { neighboursOf } from '../../../client/board/neighbours.ts'
import { readMap } from '../../../client/board/readMap.ts'
import { territoriesOf } from '../../../client/board/territories.ts'
import { smallMap } from './smallMap.ts'

const atlas = readMap(smallMap)

describe('reading a map', () => {
  it('unfolds every region with its owner and its outline', () => {
    expect(atlas.regions.map(({ id, owner }) => [id, owner])).toEqual([
      ['west', 'avia'],
      ['middle', 'avia'],
      ['east', 'borea'],
      ['island', null],
    ])
    expect(atlas.regions[0]?.polygons[0]?.[0]).toHaveLength(5)
  })

  it('knows the boxes in which far land is drawn, and a map without any has none', () => {
    expect(atlas.insets).toEqual([])
    const boxed = readMap({ ...smallMap, board: { ...smallMap.board, insets: [[300, 10, 120, 90]] } })
    expect(boxed.insets).toEqual([{ x: 300, y: 10, w: 120, h: 90 }])
  })
})

describe('neighbours', () => {
  it('are those who share a border now', () => {
    expect(neighboursOf(smallMap).get('avia')).toEqual(['borea'])
    expect(neighboursOf(smallMap, { middle: null }).get('avia')).toBeUndefined()
  })
})

describe('territories', () => {
  it('join the regions of one owner and keep the seam between them apart from the frontier', () => {
    const { territories, seams, frontiers } = territoriesOf(atlas)
    expect(territories.map(({ power, area }) => [power, area])).toEqual([
      ['avia', 20_000],
      ['borea', 10_000],
      [null, 10_000],
    ])
    expect(seams.flat()).toEqual([
      [100, 0],
      [100, 100],
    ])
    expect(frontiers.flat()).toEqual([
      [200, 0],
      [200, 100],
    ])
  })

  it('follow a conquest: borders, neighbours and edges move with the owner', () => {
    const { territories, seams, frontiers } = territoriesOf(atlas, { middle: 'borea' })
    expect(territories.map(({ power, area }) => [power, area])).toEqual([
      ['avia', 10_000],
      ['borea', 20_000],
      [null, 10_000],
    ])
    expect(seams.flat()[0]?.[0]).toBe(200)
    expect(frontiers.flat()[0]?.[0]).toBe(100)
  })

  it('leave no neighbour to a power whose land is gone', () => {
    const { territories } = territoriesOf(atlas, { east: 'avia' })
    expect(territories.some(({ power }) => power === 'borea')).toBe(false)
    expect(neighboursOf(smallMap, { east: 'avia' }).size).toBe(0)
  })
})
