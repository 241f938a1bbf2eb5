import { describe, expect, it } from 'vitest'
import { boxAround, holds } from '../../../client/board/boxes.ts'
import { arrival, bow, grownTo, trimmed } from '../../../client/board/curves.ts'
import { routesFor } from '../../../client/board/routes.ts'

const frame = { x: 0, y: 0, w: 800, h: 600 }

describe('a bow between two spots', () => {
  const curve = bow([100, 100], [300, 100], 0.1)

  it('starts and ends where it should, and rises by its bend', () => {
    expect(curve[0]).toEqual([100, 100])
    expect(curve.at(-1)).toEqual([300, 100])
    expect(Math.max(...curve.map(([, y]) => y))).toBeCloseTo(120, 0)
  })

  it('keeps out of the names at both ends', () => {
    const [a, b] = [boxAround([100, 100], 60, 20), boxAround([300, 100], 60, 20)]
    const line = trimmed(curve, a, b)
    expect(line.some((spot) => holds(a, spot) || holds(b, spot))).toBe(false)
    expect(line.length).toBeGreaterThan(10)
  })

  it('grows from its beginning', () => {
    expect(grownTo(curve, 0)).toHaveLength(0)
    expect(grownTo(curve, 0.5).length).toBeCloseTo(curve.length / 2, -1)
    expect(grownTo(curve, 1)).toHaveLength(curve.length)
  })

  it('knows the direction it arrives in', () => {
    expect(arrival(bow([0, 0], [100, 0], 0))).toBeCloseTo(0)
    expect(arrival(bow([0, 0], [0, 100], 0))).toBeCloseTo(Math.PI / 2)
  })
})

describe('finding a way for a line', () => {
  const between = (id: string) => ({ id, from: { at: [100, 300] as const }, to: { at: [700, 300] as const } })

  it('goes round a name that lies between', () => {
    const name = boxAround([400, 320], 120, 60)
    const { curve } = routesFor([between('a')], { frame, names: [name], room: 3 }).get('a')!
    expect(curve.some((spot) => holds(name, spot))).toBe(false)
  })

  it('lays two lines of one pair side by side, not one on the other', () => {
    const routes = routesFor([between('a'), between('b')], { frame, names: [], room: 3 })
    expect(routes.get('a')!.bend).not.toBe(routes.get('b')!.bend)
  })

  it('keeps a line where it was while nothing is better', () => {
    const first = routesFor([between('a')], { frame, names: [], room: 3 })
    const before = new Map([['a', { curve: [], bend: -first.get('a')!.bend }]])
    expect(
      routesFor([between('a')], { frame, names: [], room: 3 }, { before, pace: 'still' }).get('a')!.bend,
    ).toBe(-first.get('a')!.bend)
  })

  it('still draws a line between names that touch', () => {
    const near = {
      id: 'a',
      from: { at: [100, 100] as const, name: boxAround([100, 100], 90, 20) },
      to: { at: [170, 110] as const, name: boxAround([170, 110], 60, 20) },
    }
    expect(routesFor([near], { frame, names: [], room: 3 }).get('a')!.curve.length).toBeGreaterThan(5)
  })
})
