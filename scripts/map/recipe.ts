/**
 * What a map is made of: which modern units make a region of the time, and where no unit fits, the line that
 * was drawn instead. Longitudes come before latitudes everywhere.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Unbuildable } from './unbuildable.ts'

export type LonLat = [lon: number, lat: number]

const LonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])

/** Written as `lon lat, lon lat, ...`, so that a border is one line of the recipe and not forty. */
const Line = z.string().transform((text, { addIssue }): LonLat[] => {
  const points = text.split(',').map((pair) => LonLat.safeParse(pair.trim().split(/\s+/).map(Number)))
  const wrong = points.findIndex((point) => !point.success)
  if (wrong >= 0 || points.length < 3) {
    addIssue({
      code: 'custom',
      message: `"${text}" is not "lon lat, lon lat, lon lat" (see pair ${wrong + 1})`,
    })
    return z.NEVER
  }
  return points.flatMap(({ data }) => (data ? [data] : []))
})

/** `POL/Silesian` is one unit, `POL` whatever of that country no other region has named. */
const Units = z.array(z.string().regex(/^[A-Z]{3}(\/.+)?$/))

const Region = z.strictObject({
  id: z.string(),
  name: z.string(),
  owner: z.string().nullable(),
  units: Units.default([]).describe('Empty when the region is made of islands and cuts alone.'),
  label: LonLat.optional(),
})

/** Islands that go to another region than the rest of their unit: a point on each. */
const Islands = z.strictObject({ to: z.string(), at: z.array(LonLat).min(1) })

/**
 * What lies inside the ring passes from one region to another, or only the named units of it do. Null gives it
 * to the water: lakes the data has filled in, and polders not yet dry.
 */
const Cut = z.strictObject({
  from: z.string(),
  to: z.string().nullable(),
  units: Units.optional(),
  ring: Line,
  smooth: z
    .boolean()
    .default(false)
    .describe('True where the ring runs through water or along a straight line.'),
  why: z.string(),
})
export type Cut = z.infer<typeof Cut>

const Cone = z.strictObject({
  parallels: z.tuple([z.number(), z.number()]),
  rotate: z.tuple([z.number(), z.number()]),
  fit: z.array(LonLat).min(2).describe('Points the frame must just contain.'),
})
export type Cone = z.infer<typeof Cone>

/** Land that lies too far away, drawn on its own scale in a box on the board, as atlases do. */
const Inset = z.strictObject({
  box: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe('Left, top, width and height, in pixels of the board. Nothing else should lie under it.'),
  projection: Cone,
  regions: z.array(z.string()).min(1),
})
export type Inset = z.infer<typeof Inset>

export const Recipe = z.strictObject({
  title: z.string(),
  source: z.string(),
  terms: z.string(),
  size: z.tuple([z.number(), z.number()]),
  projection: Cone,
  insets: z.array(Inset).default([]),
  detail: z.strictObject({
    simplifyBelow: z.number().describe('Corners spanning less than this many square pixels are dropped.'),
    smallestIsland: z.number().describe('Islands under this many square pixels are dropped.'),
  }),
  graticule: z.tuple([z.number(), z.number()]),
  omit: Units.describe('Land that was water, or lies outside the story.'),
  regions: z.array(Region).min(1),
  islands: z.array(Islands).default([]).describe('Picked before any cut is made.'),
  cuts: z.array(Cut),
  seas: z.array(z.strictObject({ name: z.string(), at: LonLat, angle: z.number().default(0) })),
  powers: z.record(z.string(), z.strictObject({ label: LonLat })),
  places: z.record(z.string(), LonLat),
  areas: z
    .array(
      z.strictObject({
        state: z.string(),
        regions: z.array(z.string()),
        km2: z.number(),
        note: z.string().optional(),
      }),
    )
    .describe('Figures printed at the time, to hold the map against.'),
  limits: z.array(z.string()),
})
export type Recipe = z.infer<typeof Recipe>

/** The recipe in that file, with every region it speaks of declared in it. */
export const readRecipe = (path: string): Recipe => {
  const parsed = Recipe.safeParse(readJson(path))
  if (!parsed.success) throw new Unbuildable(`${path} is not a map recipe: ${z.prettifyError(parsed.error)}`)

  const declared = new Set(parsed.data.regions.map(({ id }) => id))
  const mentioned = [
    ...parsed.data.islands.map(({ to }) => to),
    ...parsed.data.cuts.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ...parsed.data.areas.flatMap(({ regions }) => regions),
    ...parsed.data.insets.flatMap(({ regions }) => regions),
  ]
  const stranger = mentioned.find((id) => !declared.has(id))
  if (stranger) throw new Unbuildable(`${path} speaks of a region "${stranger}" that it does not declare.`)
  return parsed.data
}

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Unbuildable(`${path} is not a JSON file that can be read.`)
  }
}
