import { type Box, boxAround, holds, inside, middleOf, overlap } from './boxes.ts'
import type { Measure } from './labelLayout.ts'
import type { BoardMoment, BoardPicture, Spot } from './picture.ts'
import type { Ring } from './rings.ts'

export type Tone = 'danger' | 'lapis' | 'laurel' | 'soft'

/** Words on a small plate of paper; a row belongs to a moment, or stands from the beginning. */
export type Notice = Readonly<{
  box: Box
  rows: readonly Readonly<{ text: string; tone: Tone; moment?: number }>[]
}>

/** What should be said, and where. */
export type Wish = Readonly<{ around: Box; rows: Notice['rows'] }>

/** The letters of a notice, beside those of a great power. */
const NOTICE = 0.86
export const NOTICE_LEADING = 1.2

const noticeSize = ({ rows }: Wish, unit: number, measure: Measure): readonly [number, number] => {
  const size = noticeLetters(unit)
  const widest = Math.max(...rows.map(({ text }) => measure(text, 'small', size)))
  return [widest + size * 1.5, rows.length * size * NOTICE_LEADING + size * 0.7]
}

export const noticeLetters = (unit: number): number => Math.max(11.5, unit * 17 * NOTICE)

/** Below if there is room, else above, else beside: wherever it covers least. */
export const placed = (
  wish: Wish,
  frame: Box,
  taken: readonly Box[],
  unit: number,
  measure: Measure,
): Notice => {
  const [w, h] = noticeSize(wish, unit, measure)
  const [x, y] = middleOf(wish.around)
  const [right, down] = [wish.around.w / 2 + 5 * unit, wish.around.h / 2 + 5 * unit]
  const spots: Spot[] = [
    [x, y + down + h / 2],
    [x, y - down - h / 2],
    [x + right + w / 2, y],
    [x - right - w / 2, y],
    [x + w / 2, y + down + h / 2],
    [x - w / 2, y + down + h / 2],
    [x + w / 2, y - down - h / 2],
    [x - w / 2, y - down - h / 2],
  ]
  const tries = spots.map((spot) => {
    const wished = boxAround(spot, w, h)
    const box = inside(wished, frame)
    const moved = Math.abs(box.x - wished.x) + Math.abs(box.y - wished.y)
    return { box, cost: taken.reduce((sum, other) => sum + overlap(box, other), 0) + moved * 6 }
  })
  const { box } = tries.reduce((best, next) => (next.cost < best.cost ? next : best))
  return { box, rows: wish.rows }
}

const toneOf: Readonly<Record<BoardMoment['kind'], Tone>> = {
  demand: 'danger',
  came: 'lapis',
  stayed: 'soft',
  war: 'danger',
  ended: 'laurel',
}

/** Crises are titled at their ring; what moments say is gathered at whom it concerns. */
export const wishesOf = (
  picture: BoardPicture,
  rings: readonly Ring[],
  names: ReadonlyMap<string, Box>,
  sheet: Box,
): readonly Wish[] => {
  const around = ({ at, radius }: Ring) => boxAround(at, radius * 2, radius * 2)
  const titles = picture.crises.flatMap(({ title }, i): Wish[] =>
    holds(sheet, rings[i]!.at)
      ? [{ around: around(rings[i]!), rows: [{ text: title, tone: 'danger' }] }]
      : [],
  )
  const gathered = new Map<string, { around: Box; rows: Notice['rows'][number][] }>()
  for (const [moment, deed] of picture.moments.entries()) {
    if (!deed.label) continue
    const ring = rings.find((each) => each.moment === moment)
    const whom = 'to' in deed ? deed.to : 'who' in deed ? deed.who : `moment ${moment}`
    const box = ring ? holds(sheet, ring.at) && around(ring) : names.get(whom)
    if (!box) continue
    const wish = gathered.get(whom) ?? { around: box, rows: [] }
    wish.rows.push({ text: deed.label, tone: toneOf[deed.kind], moment })
    gathered.set(whom, wish)
  }
  return [...titles, ...gathered.values()]
}
