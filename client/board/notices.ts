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

/** Words over words are worse than words over names: neither can be read. */
const OVER_WORDS = 8

/** Below if there is room, else above, else beside, else one plate further off: wherever it covers least. */
export const placed = (
  wish: Wish,
  frame: Box,
  taken: Readonly<{ names: readonly Box[]; notices: readonly Box[] }>,
  unit: number,
  measure: Measure,
): Notice => {
  const [w, h] = noticeSize(wish, unit, measure)
  const [x, y] = middleOf(wish.around)
  const [right, down] = [wish.around.w / 2 + 5 * unit, wish.around.h / 2 + 5 * unit]
  const spots = [h / 2, h * 1.5 + 4].flatMap((off): Spot[] => [
    [x, y + down + off],
    [x, y - down - off],
    [x + right + w / 2, y + off - h / 2],
    [x - right - w / 2, y + off - h / 2],
    [x + w / 2, y + down + off],
    [x - w / 2, y + down + off],
    [x + w / 2, y - down - off],
    [x - w / 2, y - down - off],
  ])
  const covers = (box: Box, others: readonly Box[]) =>
    others.reduce((sum, other) => sum + overlap(box, other), 0)
  const tries = spots.map((spot, at) => {
    const wished = boxAround(spot, w, h)
    const box = inside(wished, frame)
    const moved = Math.abs(box.x - wished.x) + Math.abs(box.y - wished.y)
    const farther = at < spots.length / 2 ? 0 : h * 6
    const cost = covers(box, taken.names) + covers(box, taken.notices) * OVER_WORDS + moved * 6 + farther
    return { box, cost }
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
