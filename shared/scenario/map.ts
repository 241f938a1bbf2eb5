/**
 * The map that lies under a scenario: a TopoJSON file already in the board's own pixels.
 *
 * Built by `npm run map` and never edited by hand. The board only has to unfold it.
 */
import { z } from 'zod'

/** A spot on the board: pixels from its upper left corner. */
const Spot = z.tuple([z.number(), z.number()])

/** One territory that changes hands as a whole. Its owner is a power's id, or null for nobody who plays. */
const region = {
  id: z.string().min(1),
  properties: z.strictObject({
    name: z.string().min(1),
    owner: z.string().min(1).nullable(),
    label: Spot.describe('A point inside the region, far from its edges.'),
    area: z.number().positive().describe('Square pixels at the board size.'),
    neighbours: z.array(z.string()).describe('Regions sharing a land border; a strait is none.'),
  }),
}
/** A ring as the arcs that it is put together from: their places in the list of all arcs, turned round below 0. */
const Ring = z.array(z.int())
const Region = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), arcs: z.array(Ring), ...region }),
  z.strictObject({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(Ring)), ...region }),
])

const Sea = z.strictObject({ name: z.string().min(1), at: Spot, angle: z.number() })

/** All that is needed to put another longitude and latitude on the same board. */
const Projection = z.strictObject({
  kind: z.literal('conicConformal'),
  parallels: z.tuple([z.number(), z.number()]),
  rotate: z.tuple([z.number(), z.number()]),
  scale: z.number().positive(),
  translate: Spot,
})

const Board = z.strictObject({
  size: Spot,
  insets: z
    .array(z.tuple([z.number(), z.number(), z.number(), z.number()]))
    .optional()
    .describe(
      'Boxes with land on a scale of its own: left, top, width, height. The projection is not theirs.',
    ),
  graticule: z.array(z.array(Spot)),
  seas: z.array(Sea),
  powers: z.record(z.string(), z.strictObject({ label: Spot })),
  places: z.record(z.string(), Spot).describe('Where a crisis may burn, by the id scenarios use.'),
  projection: Projection,
})

const Provenance = z.strictObject({
  source: z.string(),
  terms: z.string(),
  built: z.string(),
  cuts: z.array(z.string()).describe('Every border that no modern unit follows, and why it was drawn.'),
  limits: z.array(z.string()).describe('What is schematic, said before a historian has to.'),
})

export const MapFile = z.strictObject({
  type: z.literal('Topology'),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  transform: z.strictObject({ scale: Spot, translate: Spot }),
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.strictObject({
    regions: z.strictObject({ type: z.literal('GeometryCollection'), geometries: z.array(Region).min(1) }),
  }),
  board: Board,
  provenance: Provenance,
})
export type MapFile = z.infer<typeof MapFile>
