import type { Spot } from './picture.ts'

const towards: Readonly<Record<string, number>> = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2,
}

/** How far to either side of the arrow a place may lie and still be "that way": one radian. */
const CONE = 1

/**
 * The place an arrow key leads to: the nearest inside the cone, where straight ahead counts as nearer.
 * Without any, one stays; any other key is nobody's business.
 */
export const placeTowards = (
  places: ReadonlyMap<string, Spot>,
  from: string,
  key: string,
): string | undefined => {
  const aim = towards[key]
  const here = places.get(from)
  if (aim === undefined || !here) return undefined
  let best: string = from
  let least = Infinity
  for (const [id, there] of places) {
    if (id === from) continue
    const [dx, dy] = [there[0] - here[0], there[1] - here[1]]
    const turn = Math.abs(Math.atan2(dy, dx) - aim)
    const aside = Math.min(turn, 2 * Math.PI - turn)
    const cost = Math.hypot(dx, dy) * (1 + aside * 1.5)
    if (aside > CONE || cost >= least) continue
    best = id
    least = cost
  }
  return best
}
