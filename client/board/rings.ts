import { type Box, boxAround, grown, inside, middleOf } from './boxes.ts'
import { onScreen } from './camera.ts'
import type { Site, Spot } from './picture.ts'
import type { Setting } from './setting.ts'

/** A place where something burns, or has ended. */
export type Ring = Readonly<{ at: Spot; radius: number; mark: 'crisis' | 'yours' | 'ended'; moment?: number }>

/** A place beyond the plate is marked at its rim, as atlases do; a place the reader has left behind is not. */
export const ringsOf = (
  { chart, picture, view, home, frame }: Setting,
  unit: number,
  sheet: Box,
): readonly Ring[] => {
  const [W, H] = chart.atlas.size
  const seatOf = (power: string): Spot => chart.atlas.seats.get(power) ?? [W / 2, H / 2]
  const at = (place: Site, radius: number): Spot => {
    const site = 'seatOf' in place ? seatOf(place.seatOf) : place
    const onPlate: Spot = [Math.max(0, Math.min(W, site[0])), Math.max(0, Math.min(H, site[1]))]
    const spot = onScreen(view, frame, onPlate)
    if (view.scale > home.scale * 1.15) return spot
    return middleOf(inside(boxAround(spot, radius * 2, radius * 2), grown(sheet, -radius * 0.5)))
  }
  const radius = Math.max(9, 13 * unit)
  return apart([
    ...picture.crises.map(
      ({ place, yours }): Ring => ({ at: at(place, radius), radius, mark: yours ? 'yours' : 'crisis' }),
    ),
    ...picture.moments.flatMap((deed, moment): Ring[] =>
      deed.kind === 'war' || deed.kind === 'ended'
        ? [{ at: at(deed.place, radius), radius, mark: deed.kind === 'war' ? 'crisis' : 'ended', moment }]
        : [],
    ),
  ])
}

/** Two rings at one place lie side by side: of one on another it could not be said which is which. */
const apart = (rings: readonly Ring[]): readonly Ring[] => {
  const laid: Ring[] = []
  for (const ring of rings) {
    const off = ring.radius * BETWEEN
    const under = laid.find(({ at }) => distance(at, ring.at) < off)
    laid.push(under ? { ...ring, at: beside(under.at, ring.at, off) } : ring)
  }
  return laid
}

/** As far off as it takes in the direction in which it lies; to the right where it lies in none. */
const beside = (from: Spot, to: Spot, off: number): Spot => {
  const far = distance(from, to)
  return far < 1
    ? [from[0] + off, from[1]]
    : [from[0] + ((to[0] - from[0]) / far) * off, from[1] + ((to[1] - from[1]) / far) * off]
}

/** Between the middles of two rings, in radii: their flames may touch. */
const BETWEEN = 2.4

const distance = ([ax, ay]: Spot, [bx, by]: Spot) => Math.hypot(ax - bx, ay - by)
