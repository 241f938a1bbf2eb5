import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap } from '../../../client/board/boxes.ts'
import { type Measure, type Name, waysToBreak, writeNames } from '../../../client/board/labelLayout.ts'

const measure: Measure = (row, _hand, size) => row.length * size * 0.6
const frame = { x: 0, y: 0, w: 400, h: 200 }
const name = (id: string, at: readonly [number, number], more: Partial<Name> = {}): Name => ({
  id,
  hand: 'great',
  ways: [[id]],
  size: 14,
  spots: [at],
  need: 'welcome',
  above: 0,
  angle: 0,
  ...more,
})

describe('breaking a name', () => {
  it('breaks at the space or behind the hyphen', () => {
    expect(waysToBreak('OTTOMAN EMPIRE')).toEqual([['OTTOMAN EMPIRE'], ['OTTOMAN', 'EMPIRE']])
    expect(waysToBreak('AUSTRIA-HUNGARY')).toEqual([['AUSTRIA-HUNGARY'], ['AUSTRIA-', 'HUNGARY']])
    expect(waysToBreak('ITALY')).toEqual([['ITALY']])
  })
})

describe('writing names', () => {
  it('gives room to the first, moves the second, and leaves out who has none', () => {
    const crowd = [
      name('FRANCE', [200, 100]),
      name('GERMANY', [205, 104]),
      name('ITALY', [198, 98]),
      name('SPAIN', [200, 101]),
    ]
    const written = writeNames(crowd, frame, [], measure)
    expect(written[0]).toMatchObject({ id: 'FRANCE', at: [200, 100] })
    expect(written.length).toBeLessThan(crowd.length)
  })

  it('writes a needed name even over another', () => {
    const wall = [{ x: 0, y: 0, w: 400, h: 200 }]
    expect(writeNames([name('FRANCE', [200, 100])], frame, wall, measure)).toEqual([])
    expect(writeNames([name('FRANCE', [200, 100], { need: 'needed' })], frame, wall, measure)).toHaveLength(1)
  })

  it('breaks a name rather than crop it at the edge', () => {
    const [russia] = writeNames([name('RUSSIA', [396, 100])], frame, [], measure)
    expect(russia!.box.x + russia!.box.w).toBeLessThanOrEqual(400)
    const [ottoman] = writeNames(
      [name('OTTOMAN EMPIRE', [370, 100], { ways: waysToBreak('OTTOMAN EMPIRE') })],
      frame,
      [{ x: 0, y: 0, w: 300, h: 200 }],
      measure,
    )
    expect(ottoman?.rows).toEqual(['OTTOMAN', 'EMPIRE'])
  })

  it('never crops a name and never writes a welcome one over another', () => {
    const spot = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 200 }))
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 30 }), (spots) => {
        const written = writeNames(
          spots.map((at, i) => name(`POWER ${i}`, at)),
          frame,
          [],
          measure,
        )
        for (const [i, { box }] of written.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.w).toBeLessThanOrEqual(400)
          expect(box.y + box.h).toBeLessThanOrEqual(200)
          for (const other of written.slice(0, i)) expect(overlap(box, other.box)).toBe(0)
        }
      }),
    )
  })
})
