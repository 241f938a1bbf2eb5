import { type Box, boxAround, grown, holds, inside, middleOf, overlap } from './boxes.ts'
import type { Spot } from './picture.ts'

/** How a name is written: a great power in spaced capitals, a small one plainly, a bystander lightly, a sea in italics. */
export type Hand = 'great' | 'small' | 'minor' | 'sea'

/** A name that would like to stand on the map. */
export type Name = Readonly<{
  id: string
  hand: Hand
  /** The ways to break it, best first: ["OTTOMAN EMPIRE"] or ["OTTOMAN", "EMPIRE"]. */
  ways: readonly (readonly string[])[]
  size: number
  /** Spots in the frame where it may stand, best first. */
  spots: readonly Spot[]
  /** A needed name is written even where something must be covered. */
  need: 'needed' | 'welcome'
  /** Room kept free above it, for a plaque. */
  above: number
  /** In degrees; only seas lie aslant. */
  angle: number
}>

export type Written = Readonly<{
  id: string
  hand: Hand
  rows: readonly string[]
  size: number
  angle: number
  /** The middle of the rows. */
  at: Spot
  /** Everything it takes up, its plaque too. */
  box: Box
}>

/** How wide a row is in a hand at a size. */
export type Measure = (row: string, hand: Hand, size: number) => number

export const LEADING = 1.02

const sized = (
  name: Name,
  rows: readonly string[],
  size: number,
  measure: Measure,
): readonly [number, number] => {
  const w = Math.max(...rows.map((row) => measure(row, name.hand, size)))
  const h = rows.length * size * LEADING
  const turn = (Math.abs(name.angle) * Math.PI) / 180
  return [w * Math.cos(turn) + h * Math.sin(turn), w * Math.sin(turn) + h * Math.cos(turn) + name.above]
}

/** Half a row up or down, a little to either side: enough to let two neighbours pass. */
const nudges: readonly Spot[] = [
  [0, 0],
  [0, 0.6],
  [0, -0.6],
  [0.2, 0],
  [-0.2, 0],
  [0, 1.1],
  [0, -1.1],
  [0.38, 0],
  [-0.38, 0],
  [0.3, 0.6],
  [-0.3, 0.6],
  [0.3, -0.6],
  [-0.3, -0.6],
]

type Try = Written & { readonly cost: number }

function* triesOf(name: Name, frame: Box, taken: readonly Box[], measure: Measure): Generator<Try> {
  for (const size of name.hand === 'sea' ? [name.size] : [name.size, name.size * 0.88])
    for (const [s, spot] of name.spots.entries())
      for (const rows of name.ways) {
        const [w, h] = sized(name, rows, size, measure)
        for (const [nx, ny] of s === 0 && name.hand !== 'sea' ? nudges : nudges.slice(0, 1)) {
          const wished = boxAround([spot[0] + nx * w, spot[1] + ny * size - name.above / 2], w, h)
          const box = inside(wished, frame)
          const moved = Math.abs(box.x - wished.x) / w + Math.abs(box.y - wished.y) / h
          if (moved > (name.hand === 'sea' ? 0 : 0.6) || w > frame.w || h > frame.h) continue
          // A name that has left its place names another.
          if (!holds(grown(box, size * 0.7), spot)) continue
          const cost = taken.reduce((sum, other) => sum + overlap(box, other), 0)
          const [x, y] = middleOf(box)
          const { id, hand, angle } = name
          yield { id, hand, angle, rows, size, box, at: [x, y + name.above / 2], cost }
        }
      }
}

/**
 * Writes names into the frame, the first ones first: none is cropped and none stands on another.
 * A name without a free spot is left out, unless it is needed: then it takes the spot that covers least.
 */
export const writeNames = (
  names: readonly Name[],
  frame: Box,
  obstacles: readonly Box[],
  measure: Measure,
): readonly Written[] => {
  const taken = [...obstacles]
  const written: Written[] = []
  for (const name of names) {
    let best: Try | undefined
    for (const next of triesOf(name, frame, taken, measure)) {
      if (!best || next.cost < best.cost) best = next
      if (best.cost === 0) break
    }
    if (!best || (best.cost > 0 && name.need === 'welcome')) continue
    const { cost: _cost, ...kept } = best
    written.push(kept)
    taken.push(grown(kept.box, 2))
  }
  return written
}

/** The ways to break a name: whole, or at the space or hyphen that leaves the rows most alike. */
export const waysToBreak = (name: string): readonly (readonly string[])[] => {
  const cuts = [...name.matchAll(/[ -]/g)].map(({ index }) => index)
  if (cuts.length === 0) return [[name]]
  const middle = cuts.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0]!
  return [[name], [name.slice(0, middle + 1).trimEnd(), name.slice(middle + 1)]]
}
