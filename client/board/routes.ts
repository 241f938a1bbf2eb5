import { type Box, grown, holds } from './boxes.ts'
import { bow, buried, type Curve, shared, trimmed } from './curves.ts'
import type { Spot } from './picture.ts'

/** Where a line may start or end: a spot, and the name that stands there, if one does. */
export type Post = Readonly<{ at: Spot; name?: Box }>

export type Wanted = Readonly<{ id: string; from: Post; to: Post }>

export type Route = Readonly<{ curve: Curve; bend: number }>

export type Ground = Readonly<{
  frame: Box
  /** What should stay readable. */
  names: readonly Box[]
  /** The gap between a name and the line that leads from it. */
  room: number
}>

const bends = [0.1, -0.1, 0.05, -0.05, 0.15, -0.15, 0.2, -0.2, 0.26, -0.26, 0.33, -0.33]

/** How lines ran before, and whether there is time to think of another way. */
export type Habit = Readonly<{ before?: ReadonlyMap<string, Route>; pace: 'moving' | 'still' }>

/** Judging every fourth point is enough, and sixteen times as fast. */
const coarse = (curve: Curve) => curve.filter((_, i) => i % 4 === 0)

/** Fewer points than this are no line, only a blot. */
const LEAST = 6

/** From name to name; where the names leave no room, the middle of the way, under their letters. */
const between = (whole: Curve, from: Post, to: Post, room: number): Curve => {
  const clear = ({ name }: Post) => name && grown(name, room)
  const curve = trimmed(whole, clear(from), clear(to))
  const end = whole.length
  return curve.length >= LEAST ? curve : whole.slice(Math.round(end * 0.22), Math.round(end * 0.78))
}

/**
 * Chooses for each line, in order, the bow that covers the fewest names and runs beside the fewest
 * earlier lines. A bow it had before is kept until another is clearly better, so that lines do not
 * jump while somebody zooms.
 */
export const routesFor = (
  wanted: readonly Wanted[],
  { frame, names, room }: Ground,
  { before, pace }: Habit = { pace: 'still' },
): ReadonlyMap<string, Route> => {
  const laid: Curve[] = []
  const routes = new Map<string, Route>()
  for (const { id, from, to } of wanted) {
    const others = names.filter((box) => box !== from.name && box !== to.name)
    const bent = before?.get(id)?.bend
    const tried = (pace === 'moving' && bent !== undefined ? [bent] : bends).map((bend) => {
      const curve = between(bow(from.at, to.at, bend), from, to, room)
      const points = coarse(curve)
      const cost =
        buried(points, others) * 3 +
        laid.reduce((sum, other) => sum + shared(points, other, 10), 0) * 2 +
        points.filter((spot) => !holds(frame, spot)).length +
        bend ** 2 * 150
      return { bend, curve, cost: bent === bend ? cost * 0.7 - 1 : cost }
    })
    const { bend, curve } = tried.reduce((best, next) => (next.cost < best.cost ? next : best))
    routes.set(id, { bend, curve })
    laid.push(coarse(curve))
  }
  return routes
}
