import { topology } from 'topojson-server'
import type { MapFile } from '../../../shared/scenario/map.ts'

type Land = { id: string; owner: string | null; left: number; neighbours: string[] }

const square = ({ id, owner, left, neighbours }: Land) => ({
  type: 'Feature' as const,
  id,
  properties: { name: id, owner, label: [left + 50, 50], area: 10_000, neighbours },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [left, 0],
        [left + 100, 0],
        [left + 100, 100],
        [left, 100],
        [left, 0],
      ],
    ],
  },
})

const lands = [
  { id: 'west', owner: 'avia', left: 0, neighbours: ['middle'] },
  { id: 'middle', owner: 'avia', left: 100, neighbours: ['west', 'east'] },
  { id: 'east', owner: 'borea', left: 200, neighbours: ['middle'] },
  { id: 'island', owner: null, left: 320, neighbours: [] },
].map(square)

/** Three squares of 100 in a row, the first two of one owner, and an island of nobody's, on a board of 440 by 300. */
export const smallMap = {
  ...topology({ regions: { type: 'FeatureCollection', features: lands } } as never),
  board: {
    size: [440, 300],
    graticule: [
      [
        [0, 50],
        [440, 50],
      ],
    ],
    seas: [{ name: 'South Sea', at: [200, 220], angle: 0 }],
    powers: { avia: { label: [50, 50] }, borea: { label: [250, 50] } },
    places: { ford: [200, 50] },
    projection: { kind: 'conicConformal', parallels: [38, 60], rotate: [0, 0], scale: 1, translate: [0, 0] },
  },
  provenance: { source: '', terms: '', built: '', cuts: [], limits: [] },
} as unknown as MapFile
