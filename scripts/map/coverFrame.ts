/** A forgotten unit would be a hole in the land that looks like a bay. */
import type { BoardProjection } from './projection.ts'
import type { Recipe } from './recipe.ts'
import { keyOf, type Piece, polygonsOf, type Unit } from './selectUnits.ts'
import { Unbuildable } from './unbuildable.ts'

/** Insists that every unit within the frame is claimed by a region or left out on purpose. */
export const coverFrame = (
  { size: [width, height], omit }: Recipe,
  units: readonly Unit[],
  pieces: readonly Piece[],
  projection: BoardProjection,
) => {
  const settled = new Set([...omit, ...pieces.map(({ unit }) => unit)])
  const inFrame = ([lon, lat]: readonly number[]) => {
    const [x, y] = projection([lon!, lat!])!
    return x >= 0 && x <= width && y >= 0 && y <= height
  }
  const forgotten = units
    .filter(
      (unit) =>
        !settled.has(keyOf(unit)) &&
        !settled.has(unit.properties.a3) &&
        polygonsOf(unit.geometry).flat(2).some(inFrame),
    )
    .map(keyOf)
  if (forgotten.length > 0) throw new Unbuildable(`No region claims ${forgotten.join(', ')}.`)
}
