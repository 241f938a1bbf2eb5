/**
 * A cut leaves corners on borders whose other side has none there. Until both sides agree on every corner, a
 * border is two lines that nearly touch: a sliver when simplified, a coast to whoever draws it.
 */
import type { Position } from 'geojson'
import type { Piece } from './selectUnits.ts'

const close = 1e-9
const cell = 0.25

/** The same land, with each of these corners present on every side that passes through it. */
export const mendJunctions = (pieces: readonly Piece[], corners: readonly Position[]): Piece[] => {
  const near = byCell(corners)
  return pieces.map((piece) => ({
    ...piece,
    polygons: piece.polygons.map((polygon) => polygon.map((ring) => mendRing(ring, near))),
  }))
}

const mendRing = (ring: readonly Position[], near: ReadonlyMap<string, Position[]>): Position[] =>
  ring.flatMap((from, i) => {
    const to = ring[i + 1]
    return to ? [from, ...cornersBetween(from, to, near)] : [from]
  })

const cornersBetween = (from: Position, to: Position, near: ReadonlyMap<string, Position[]>): Position[] => {
  const [dx, dy] = [to[0]! - from[0]!, to[1]! - from[1]!]
  const length = Math.hypot(dx, dy)
  if (length === 0) return []
  const found: { corner: Position; along: number }[] = []
  for (const key of cellsBetween(from, to)) {
    for (const corner of near.get(key) ?? []) {
      const [px, py] = [corner[0]! - from[0]!, corner[1]! - from[1]!]
      const along = (px * dx + py * dy) / length
      const aside = Math.abs(px * dy - py * dx) / length
      if (aside < close && along > close && along < length - close) found.push({ corner, along })
    }
  }
  return found.sort((a, b) => a.along - b.along).map(({ corner }) => corner)
}

const byCell = (corners: readonly Position[]) => {
  const cells = new Map<string, Position[]>()
  const seen = new Set<string>()
  for (const corner of corners) {
    if (seen.has(String(corner))) continue
    seen.add(String(corner))
    const key = keyOf(Math.floor(corner[0]! / cell), Math.floor(corner[1]! / cell))
    cells.set(key, [...(cells.get(key) ?? []), corner])
  }
  return cells
}

const cellsBetween = (from: Position, to: Position): string[] => {
  const across = steps(from[0]!, to[0]!)
  return steps(from[1]!, to[1]!).flatMap((row) => across.map((column) => keyOf(column, row)))
}

const steps = (a: number, b: number) => {
  const first = Math.floor((Math.min(a, b) - close) / cell)
  const last = Math.floor((Math.max(a, b) + close) / cell)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

const keyOf = (column: number, row: number) => `${column} ${row}`
