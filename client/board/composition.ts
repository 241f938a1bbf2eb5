import { type Box, boxAround, grown, holds, inside, middleOf, overlap } from './boxes.ts'
import { onScreen, type Size, type View } from './camera.ts'
import { buried } from './curves.ts'
import { letterSize } from './inks.ts'
import { type Measure, type Written, writeNames } from './labelLayout.ts'
import { namesOf } from './names.ts'
import type { BoardLine, BoardMoment, BoardPicture, Spot } from './picture.ts'
import { type Post, type Route, routesFor, type Wanted } from './routes.ts'
import type { Chart } from './territories.ts'

export type Tone = 'danger' | 'lapis' | 'laurel' | 'soft'

/** Words on a small plate of paper; a row belongs to a moment, or stands from the beginning. */
export type Notice = Readonly<{
  box: Box
  rows: readonly Readonly<{ text: string; tone: Tone; moment?: number }>[]
}>

export type Ring = Readonly<{ at: Spot; radius: number; mark: 'crisis' | 'yours' | 'ended'; moment?: number }>

/** Everything written on the plate, laid out for one frame and one view, in CSS pixels. */
export type Composition = Readonly<{
  /** How large things are drawn, where 1 suits a board of about 840 by 620. */
  unit: number
  names: readonly Written[]
  notices: readonly Notice[]
  rings: readonly Ring[]
  lines: readonly Readonly<{ line: BoardLine; route: Route }>[]
  arrows: readonly Readonly<{ route: Route; moment?: number }>[]
  /** Who came, and how they came. */
  comings: readonly Readonly<{ route: Route; moment: number }>[]
  routes: ReadonlyMap<string, Route>
}>

export type Setting = Readonly<{
  chart: Chart
  picture: BoardPicture
  view: View
  /** The view of the whole map in this frame. */
  home: View
  frame: Size
  /** What of the frame is covered by the title and the buttons. */
  covered: readonly Box[]
  emphasis: readonly string[]
  selected: string | null
  measure: Measure
  before?: ReadonlyMap<string, Route>
}>

type Wish = Readonly<{ around: Box; rows: Notice['rows'] }>

const NOTICE = 0.86

const noticeSize = ({ rows }: Wish, unit: number, measure: Measure): readonly [number, number] => {
  const size = noticeLetters(unit)
  const widest = Math.max(...rows.map(({ text }) => measure(text, 'small', size)))
  return [widest + size * 1.5, rows.length * size * 1.2 + size * 0.7]
}

export const noticeLetters = (unit: number): number => Math.max(11.5, unit * 17 * NOTICE)

/** Below if there is room, else above, else beside: wherever it covers least. */
const placed = (wish: Wish, frame: Box, taken: readonly Box[], unit: number, measure: Measure): Notice => {
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

/** Lays out the whole board. Pure: the same setting gives the same board. */
export const compose = (setting: Setting): Composition => {
  const { chart, picture, view, home, frame, covered, measure } = setting
  const unit = letterSize(...frame) / 17
  const sheet: Box = grown({ x: 0, y: 0, w: frame[0], h: frame[1] }, -7)

  const rings = ringsOf(setting, unit, sheet)
  const ringBoxes = rings.map(({ at, radius }) => boxAround(at, radius * 2.3, radius * 2.3))
  const { needed, welcome } = namesOf(setting, unit)

  const first = writeNames(needed, sheet, [...covered, ...ringBoxes], measure)
  const boxOf = new Map(first.map(({ id, box }) => [id, box]))
  const taken = [...covered, ...ringBoxes, ...boxOf.values()]
  const notices: Notice[] = []
  for (const wish of wishesOf(picture, rings, boxOf, sheet)) {
    const notice = placed(wish, sheet, taken, unit, measure)
    notices.push(notice)
    taken.push(notice.box)
  }
  const names = [...first, ...writeNames(welcome, sheet, taken, measure)]

  const posts = postsOf(chart, names, view, frame)
  const wanted = wantedOf(picture, posts)
  const routes = routesFor(
    wanted,
    {
      frame: sheet,
      names: [
        ...names.filter(({ hand }) => hand !== 'sea').map(({ box }) => box),
        ...notices.map(({ box }) => box),
      ],
      room: 3 * unit,
    },
    setting.before,
  )
  const curves = [...routes.values()].map(({ curve }) => curve)
  const legible = ({ hand, box }: Written) =>
    hand !== 'sea' || curves.every((curve) => buried(curve, [box]) < 5)
  const drawn = <T extends object>(id: string, more: T) => {
    const route = routes.get(id)
    return route ? [{ route, ...more }] : []
  }
  return {
    unit: unit * Math.min(1.25, Math.max(1, (view.scale / home.scale) ** 0.2)),
    names: names.filter(legible),
    notices,
    rings,
    routes,
    lines: picture.lines.flatMap((line) => drawn(trackOf(picture, line), { line })),
    arrows: [
      ...picture.crises.flatMap(({ id }) => drawn(`crisis ${id}`, {})),
      ...picture.moments.flatMap(({ kind }, moment) =>
        kind === 'demand' ? drawn(`moment ${moment}`, { moment }) : [],
      ),
    ],
    comings: picture.moments.flatMap(({ kind }, moment) =>
      kind === 'came' ? drawn(`moment ${moment}`, { moment }) : [],
    ),
  }
}

/** A place beyond the plate is marked at its rim, as atlases do; a place the reader has left behind is not. */
const ringsOf = (
  { chart, picture, view, home, frame }: Setting,
  unit: number,
  sheet: Box,
): readonly Ring[] => {
  const [W, H] = chart.atlas.size
  const at = (place: Spot, radius: number): Spot => {
    const onPlate: Spot = [Math.max(0, Math.min(W, place[0])), Math.max(0, Math.min(H, place[1]))]
    const spot = onScreen(view, frame, onPlate)
    if (view.scale > home.scale * 1.15) return spot
    return middleOf(inside(boxAround(spot, radius * 2, radius * 2), grown(sheet, -radius * 0.5)))
  }
  const radius = Math.max(9, 13 * unit)
  return [
    ...picture.crises.map(
      ({ place, yours }): Ring => ({ at: at(place, radius), radius, mark: yours ? 'yours' : 'crisis' }),
    ),
    ...picture.moments.flatMap((deed, moment): Ring[] =>
      deed.kind === 'war' || deed.kind === 'ended'
        ? [{ at: at(deed.place, radius), radius, mark: deed.kind === 'war' ? 'crisis' : 'ended', moment }]
        : [],
    ),
  ]
}

const toneOf: Readonly<Record<BoardMoment['kind'], Tone>> = {
  demand: 'danger',
  came: 'lapis',
  stayed: 'soft',
  war: 'danger',
  ended: 'laurel',
}

/** Crises are titled at their ring; what moments say is gathered at whom it concerns. */
const wishesOf = (
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

const samePair = ([a, b]: BoardLine['between'], [c, d]: BoardLine['between']) =>
  (a === c && b === d) || (a === d && b === c)

/** Whoever comes, comes along the treaty that says so: the first line of a pair lies under the band. */
const trackOf = ({ lines, moments }: BoardPicture, line: BoardLine): string => {
  const coming = moments.findIndex(
    (deed) => deed.kind === 'came' && samePair([deed.who, deed.to], line.between),
  )
  const first = lines.find(({ between }) => samePair(between, line.between))
  return coming >= 0 && first === line ? `moment ${coming}` : line.id
}

const postsOf = (
  chart: Chart,
  names: readonly Written[],
  view: View,
  frame: Size,
): ReadonlyMap<string, Post> => {
  const written = new Map(names.map((name) => [name.id, name]))
  return new Map(
    chart.territories.flatMap(({ power, seat }): [string, Post][] => {
      if (!power) return []
      const name = written.get(power)
      return [
        [power, name ? { at: middleOf(name.box), name: name.box } : { at: onScreen(view, frame, seat) }],
      ]
    }),
  )
}

const wantedOf = (picture: BoardPicture, posts: ReadonlyMap<string, Post>): readonly Wanted[] => {
  const { crises, moments } = picture
  const wish = (id: string, a: string, b: string): Wanted[] => {
    const [from, to] = [posts.get(a), posts.get(b)]
    return from && to && a !== b ? [{ id, from, to }] : []
  }
  return [
    ...crises.flatMap(({ id, challenger, target }) => wish(`crisis ${id}`, challenger, target)),
    ...moments.flatMap((deed, i) => {
      if (deed.kind === 'demand') return wish(`moment ${i}`, deed.from, deed.to)
      return deed.kind === 'came' ? wish(`moment ${i}`, deed.who, deed.to) : []
    }),
    ...picture.lines
      .filter((line) => trackOf(picture, line) === line.id)
      .flatMap(({ id, between: [a, b] }) => wish(id, a, b)),
  ]
}
