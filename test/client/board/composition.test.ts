import { describe, expect, it } from 'vitest'
import { boxAround, holds, overlap } from '../../../client/board/boxes.ts'
import { fitWhole, type Size } from '../../../client/board/camera.ts'
import { compose } from '../../../client/board/composition.ts'
import type { BoardPicture } from '../../../client/board/picture.ts'
import { readMap } from '../../../client/board/readMap.ts'
import type { Setting } from '../../../client/board/setting.ts'
import { territoriesOf } from '../../../client/board/territories.ts'
import { smallMap } from './smallMap.ts'

const chart = territoriesOf(readMap(smallMap))
const frame: Size = [880, 600]
const home = fitWhole(frame, [440, 300], { x: 0, y: 0, w: 440, h: 300 })
const still: BoardPicture = {
  title: 'Two powers, 1900',
  powers: [
    { id: 'avia', name: 'Avia', colour: '#558eec' },
    { id: 'borea', name: 'Borea', colour: '#c7415b' },
  ],
  you: 'borea',
  lines: [{ id: 't1', between: ['avia', 'borea'], kind: 'defence' }],
  crises: [],
  moments: [],
}
const setting = (picture: BoardPicture): Setting => ({
  chart,
  picture,
  view: home,
  home,
  frame,
  covered: [],
  emphasis: [],
  selected: null,
  pace: 'still',
  measure: (row, _hand, size) => row.length * size * 0.6,
})
const boardOf = (picture: BoardPicture) => compose(setting(picture))

describe('composing the board', () => {
  it('writes every power, the countries that only watch, and the seas', () => {
    expect(boardOf(still).names.map(({ id }) => id)).toEqual(['borea', 'avia', '~island', 'sea South Sea'])
  })

  it('marks a place beyond the plate at its rim, with its title beside it', () => {
    const { rings, notices } = boardOf({
      ...still,
      crises: [
        { id: 'c', title: 'Far away', place: [-300, 900], challenger: 'avia', target: 'borea', yours: true },
      ],
    })
    expect(holds({ x: 0, y: 0, w: 880, h: 600 }, rings[0]!.at)).toBe(true)
    expect(notices[0]?.rows[0]?.text).toBe('Far away')
  })

  it('gathers what is said of one power on one plate, clear of its name', () => {
    const { notices, names } = boardOf({
      ...still,
      moments: [
        { kind: 'demand', from: 'avia', to: 'borea', label: 'Avia wants the ford' },
        { kind: 'stayed', who: 'borea', label: 'Borea stayed at home' },
      ],
    })
    expect(notices).toHaveLength(1)
    expect(notices[0]?.rows).toHaveLength(2)
    for (const { box } of names) expect(overlap(box, notices[0]!.box)).toBe(0)
  })

  it('never lays the title of one crisis over that of another', () => {
    const at = (id: string, place: readonly [number, number]) => ({
      id,
      title: `The crisis that burns at ${id}`,
      place,
      challenger: 'avia',
      target: 'borea',
      yours: false,
    })
    const crises = [at('the ford', [210, 150]), at('the bridge', [214, 154]), at('the mill', [206, 158])]
    const { notices, rings } = boardOf({ ...still, crises })
    const titles = notices.map(({ box }) => box)
    for (const [i, box] of titles.entries())
      for (const other of titles.slice(i + 1)) expect(overlap(box, other)).toBe(0)
    const [first, second] = rings.map(({ at, radius }) => boxAround(at, radius * 1.4, radius * 1.4))
    expect(overlap(first!, second!)).toBe(0)
  })

  it('lets an ally come along the treaty that bound it', () => {
    const { lines, comings } = boardOf({
      ...still,
      moments: [{ kind: 'came', who: 'avia', to: 'borea', label: 'Avia came' }],
    })
    expect(lines[0]?.route).toBe(comings[0]?.route)
  })

  it('forgets a line to a power that has no land left', () => {
    const gone = compose({ ...setting(still), chart: territoriesOf(readMap(smallMap), { east: 'avia' }) })
    expect(gone.lines).toEqual([])
  })
})
