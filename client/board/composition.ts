import { type Box, boxAround, grown, middleOf } from './boxes.ts'
import { buried } from './curves.ts'
import { letterSize } from './inks.ts'
import { type Written, writeNames } from './labelLayout.ts'
import { namesOf } from './names.ts'
import { type Notice, placed, wishesOf } from './notices.ts'
import type { BoardLine } from './picture.ts'
import { type Ring, ringsOf } from './rings.ts'
import { type Route, routesFor } from './routes.ts'
import type { Setting } from './setting.ts'
import { postsOf, trackOf, wantedOf } from './ways.ts'

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

/** Lays out the whole board. Pure: the same setting gives the same board. */
export const compose = (setting: Setting): Composition => {
  const { picture, view, home, frame, covered, measure } = setting
  const unit = letterSize(...frame) / 17
  const sheet: Box = grown({ x: 0, y: 0, w: frame[0], h: frame[1] }, -7)

  const rings = ringsOf(setting, unit, sheet)
  const ringBoxes = rings.map(({ at, radius }) => boxAround(at, radius * 2.3, radius * 2.3))
  const { needed, welcome } = namesOf(setting, unit)

  const first = writeNames(needed, sheet, [...covered, ...ringBoxes], measure)
  const boxOf = new Map(first.map(({ id, box }) => [id, box]))
  const taken = [...covered, ...ringBoxes, ...boxOf.values()]
  const arrows = picture.crises.flatMap(({ challenger, target }) =>
    alongTheWay(boxOf.get(challenger), boxOf.get(target), unit),
  )
  const notices: Notice[] = []
  for (const wish of wishesOf(picture, rings, boxOf, sheet)) {
    const told = notices.map(({ box }) => grown(box, 3))
    notices.push(placed(wish, sheet, { names: [...taken, ...arrows], notices: told }, unit, measure))
  }
  const kept = [...taken, ...notices.map(({ box }) => box)]
  const names = [...first, ...writeNames(welcome, sheet, kept, measure)]

  const posts = postsOf(setting, names)
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
    setting,
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

/** Where the arrow of a demand will run between two names, roughly: its title should not lie on it. */
const alongTheWay = (from: Box | undefined, to: Box | undefined, unit: number): readonly Box[] => {
  if (!from || !to) return []
  const [[ax, ay], [bx, by]] = [middleOf(from), middleOf(to)]
  return [0.2, 0.35, 0.5, 0.65, 0.8].map((share) =>
    boxAround([ax + (bx - ax) * share, ay + (by - ay) * share], 18 * unit, 18 * unit),
  )
}
