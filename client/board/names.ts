import { holds } from './boxes.ts'
import { onMap, onScreen } from './camera.ts'
import { isLand } from './hit.ts'
import { type Hand, type Name, waysToBreak } from './labelLayout.ts'
import type { BoardPicture, Spot } from './picture.ts'
import type { Setting } from './setting.ts'
import type { Territory } from './territories.ts'

/** How much larger or smaller each hand is than a great power's name, and the least that can be read. */
const sizes: Readonly<Record<Hand, readonly [share: number, least: number]>> = {
  great: [1, 11],
  small: [0.84, 10.5],
  minor: [0.74, 10.5],
  sea: [0.84, 11],
}

/** The part of the plate a power must own to be written in capitals. */
const GREAT = 0.0135

/** More places than this to try would be a different map. */
const INLAND = 12

/** The powers that a crisis or the report is about. */
const concerned = ({ crises, moments }: BoardPicture): readonly string[] => [
  ...crises.flatMap(({ challenger, target }) => [challenger, target]),
  ...moments.flatMap((deed) => [
    ...('from' in deed ? [deed.from] : []),
    ...('who' in deed ? [deed.who] : []),
    ...('to' in deed ? [deed.to] : []),
  ]),
]

/** All names in the order in which they get room: those who must be read first, then the others. */
export const namesOf = (
  setting: Setting,
  unit: number,
): { needed: readonly Name[]; welcome: readonly Name[] } => {
  const { chart, picture, view, home, frame, emphasis, selected } = setting
  const { size, seas } = chart.atlas
  const closer = Math.max(0.9, Math.min(1.5, (view.scale / home.scale) ** 0.3))
  const sizeOf = (hand: Hand) => Math.max(sizes[hand][1], sizes[hand][0] * 17 * unit) * closer
  const titles = new Map(picture.powers.map(({ id, name }) => [id, name]))
  const must = new Set([picture.you, ...concerned(picture), selected].filter((id) => id != null))
  const first = new Set([...must, ...emphasis])
  const rankOf = ({ power }: Territory) => {
    const rank = power ? [...first].indexOf(power) : -1
    return rank < 0 ? first.size : rank
  }

  const whole = { x: 0, y: 0, w: frame[0], h: frame[1] }
  /** Its seat, or where that is out of sight, the middle of what can be seen of its land. */
  const spotsOf = ({ seat, inland }: Territory): readonly Spot[] => {
    const here = onScreen(view, frame, seat)
    const land = inland
      .map(({ at, depth }) => ({ at: onScreen(view, frame, at), depth: depth * view.scale }))
      .filter(({ at }) => holds(whole, at))
    if (holds(whole, here)) return [here, ...land.slice(0, INLAND).map(({ at }) => at)]
    if (land.length < 3) return []
    const room = ({ at: [x, y], depth }: (typeof land)[number]) =>
      Math.min(depth, x / 2, (frame[0] - x) / 2, y, frame[1] - y)
    return land
      .toSorted((a, b) => room(b) - room(a))
      .slice(0, INLAND)
      .map(({ at }) => at)
  }

  const nameOf = (land: Territory): Name[] => {
    const title = (land.power && titles.get(land.power)) || land.name
    const spots = title ? spotsOf(land) : []
    if (!title || spots.length === 0) return []
    const great = land.area > GREAT * size[0] * size[1]
    const hand: Hand = !land.power ? 'minor' : great ? 'great' : 'small'
    const letters = sizeOf(hand)
    // Out of sight of its seat a name stands on a corner of its land: it is broken if it can be.
    const room = holds(whole, onScreen(view, frame, land.seat)) ? land.home.w * view.scale : 0
    const [wholeName, ...broken] = waysToBreak(hand === 'great' ? title.toUpperCase() : title)
    const width = setting.measure(wholeName!.join(''), hand, letters)
    if (hand === 'minor' && width > room * 1.7) return []
    return [
      {
        id: land.power ?? `~${title}`,
        hand,
        ways: width < room * 1.05 ? [wholeName!, ...broken] : [...broken, wholeName!],
        size: letters,
        spots,
        need: land.power && must.has(land.power) ? 'needed' : 'welcome',
        above: land.power === picture.you ? plaqueHeight(unit) : 0,
        angle: 0,
      },
    ]
  }

  /** A sea's name that would run ashore waits until the reader comes closer. */
  const atSea = ({ ways, size: letters, spots, angle }: Name) => {
    const half = setting.measure(ways[0]!.join(''), 'sea', letters) / 2
    const turn = (angle * Math.PI) / 180
    const steps = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((part) => part * half)
    return spots.every(([x, y]) => {
      const along = steps.map((step): Spot => [x + step * Math.cos(turn), y + step * Math.sin(turn)])
      return along.filter((spot) => isLand(chart.territories, onMap(view, frame, spot))).length < 2
    })
  }

  const lands = chart.territories
    .toSorted(
      (a, b) =>
        Number(a.power === null) - Number(b.power === null) || rankOf(a) - rankOf(b) || b.area - a.area,
    )
    .flatMap(nameOf)
  const waters = seas.map(
    ({ name, at, angle }): Name => ({
      id: `sea ${name}`,
      hand: 'sea',
      ways: [[name]],
      size: sizeOf('sea'),
      spots: [onScreen(view, frame, at)].filter((spot) => holds(whole, spot)),
      need: 'welcome',
      above: 0,
      angle,
    }),
  )
  const roomForSeas = unit * closer > 0.7 ? waters.filter(atSea) : []
  return {
    needed: lands.filter(({ need }) => need === 'needed'),
    welcome: [...lands.filter(({ need }) => need === 'welcome'), ...roomForSeas],
  }
}

/** The "You" plaque, and the gap under it. */
export const plaqueHeight = (unit: number): number => Math.max(15, 19 * unit) + 2
