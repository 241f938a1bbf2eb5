import type { MapFile } from '../../shared/scenario/map.ts'
import type { Owners } from './territories.ts'

/** Which powers touch which by land, as the map is owned now. Needs no shapes, so the list can have it at once. */
export const neighboursOf = (map: MapFile, owners: Owners = {}): ReadonlyMap<string, readonly string[]> => {
  const regions = map.objects.regions.geometries
  const ownerOf = new Map(
    regions.map(({ id, properties }) => [id, id in owners ? owners[id] : properties.owner]),
  )
  const found = new Map<string, Set<string>>()
  for (const { id, properties } of regions)
    for (const next of properties.neighbours) {
      const [power, other] = [ownerOf.get(id), ownerOf.get(next)]
      if (power && other && power !== other) found.set(power, (found.get(power) ?? new Set()).add(other))
    }
  return new Map([...found].map(([power, others]) => [power, [...others]]))
}
