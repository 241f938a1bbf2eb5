import type { Box } from './boxes.ts'
import { grown, overlap } from './boxes.ts'
import { grain, mottle } from './grain.ts'
import { DEEP, ink } from './inks.ts'
import type { Outlines } from './paths.ts'
import type { Atlas } from './readMap.ts'
import type { Chart, Territory } from './territories.ts'

/** What is painted: a part of the map at so many dots a unit, with a pen so many units broad. */
export type Sheet = Readonly<{ part: Box; dots: number; pen: number }>

/** How strongly a power's colour lies on the paper, and the paper it lies on. Measured for colour-blind eyes. */
export const WASH = 0.7
const PAPER = '#f7f0df'
const BYSTANDER = '#ebe3cd'
/** Water in an inset, a shade paler than the open sea. */
const INSET = '#cadcdd'

/** The coast as engravers drew water: lines that grow fainter and wider apart from the land. */
const waterLines = [
  [30, 0.16],
  [22, 0.22],
  [15, 0.28],
  [9.5, 0.36],
  [5, 0.5],
] as const

/** The hand-coloured edge: one brush over another, each narrower. */
const edges = [
  [24, 0.15],
  [15, 0.2],
  [7.5, 0.36],
] as const

const paintSea = (
  pen: CanvasRenderingContext2D,
  { graticule, coast }: Outlines,
  { size: [W, H], insets }: Atlas,
  broad: number,
) => {
  pen.fillStyle = DEEP
  pen.fillRect(-W, -H, 3 * W, 3 * H)
  const depth = pen.createRadialGradient(W / 2, H * 0.48, H * 0.12, W / 2, H / 2, W * 0.72)
  depth.addColorStop(0, '#d2e2e1')
  depth.addColorStop(0.55, '#bdd5d8')
  depth.addColorStop(1, DEEP)
  pen.fillStyle = depth
  pen.fillRect(-W, -H, 3 * W, 3 * H)
  pen.strokeStyle = 'rgba(40, 80, 95, 0.24)'
  pen.lineWidth = 0.75 * broad
  pen.stroke(graticule)
  pen.save()
  pen.clip(withoutInsets(insets, [W, H]), 'evenodd')
  for (const [width, strength] of waterLines) {
    pen.strokeStyle = `rgba(70, 115, 130, ${strength})`
    pen.lineWidth = (width + 2) * broad
    pen.stroke(coast)
    pen.strokeStyle = 'rgba(205, 226, 226, 0.75)'
    pen.lineWidth = width * broad
    pen.stroke(coast)
  }
  pen.restore()
  pen.fillStyle = INSET
  for (const { x, y, w, h } of insets) pen.fillRect(x, y, w, h)
}

/** Where land ends at the line of an inset there is no shore, so no water lines are drawn in it or around it. */
const withoutInsets = (insets: Atlas['insets'], [W, H]: Atlas['size']): Path2D => {
  const open = new Path2D()
  open.rect(-W, -H, 3 * W, 3 * H)
  for (const inset of insets) {
    const { x, y, w, h } = grown(inset, waterLines[0][0] / 2 + 2)
    open.rect(x, y, w, h)
  }
  return open
}

const paintLand = (
  pen: CanvasRenderingContext2D,
  area: Path2D,
  edge: Path2D,
  colour: string | null,
  broad: number,
) => {
  pen.save()
  pen.clip(area, 'evenodd')
  pen.fillStyle = colour ? PAPER : BYSTANDER
  pen.fill(area, 'evenodd')
  pen.globalAlpha = WASH
  pen.fillStyle = colour ?? BYSTANDER
  pen.fill(area, 'evenodd')
  pen.strokeStyle = colour ?? '#c9b88f'
  for (const [width, strength] of edges) {
    pen.globalAlpha = colour ? strength : strength * 0.5
    pen.lineWidth = width * broad
    pen.stroke(edge)
  }
  pen.restore()
}

const paintBorders = (
  pen: CanvasRenderingContext2D,
  { seams, frontiers, coast }: Outlines,
  broad: number,
) => {
  pen.strokeStyle = 'rgba(60, 44, 28, 0.2)'
  pen.lineWidth = 0.85 * broad
  pen.stroke(seams)
  pen.strokeStyle = 'rgba(60, 44, 28, 0.82)'
  pen.lineWidth = 1.6 * broad
  pen.setLineDash([6, 2.6, 0.8, 2.6].map((dash) => dash * broad))
  pen.stroke(frontiers)
  pen.setLineDash([])
  pen.strokeStyle = ink.coast
  pen.lineWidth = 1.35 * broad
  pen.stroke(coast)
}

const tiled = (pen: CanvasRenderingContext2D, tile: HTMLCanvasElement, { part }: Sheet, dots: number) => {
  const pattern = pen.createPattern(tile, 'repeat')!
  pattern.setTransform(new DOMMatrix().scale(1 / dots))
  pen.fillStyle = pattern
  pen.fillRect(part.x, part.y, part.w, part.h)
}

/** Paints a part of the atlas plate. Costs up to a second for the whole of it, so it is done once and kept. */
export const paintPlate = (
  pen: CanvasRenderingContext2D,
  sheet: Sheet,
  chart: Chart,
  outlines: Outlines,
  colours: ReadonlyMap<string, string>,
): void => {
  const { part, dots, pen: broad } = sheet
  const { size, insets } = chart.atlas
  pen.save()
  pen.scale(dots, dots)
  pen.translate(-part.x, -part.y)
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  paintSea(pen, outlines, chart.atlas, broad)
  pen.save()
  pen.shadowColor = 'rgba(30, 40, 45, 0.45)'
  pen.shadowBlur = 6 * broad * dots
  pen.shadowOffsetY = 1.8 * broad * dots
  pen.fillStyle = BYSTANDER
  pen.fill(outlines.land, 'nonzero')
  pen.restore()
  const colourOf = ({ power }: Territory) => (power ? (colours.get(power) ?? null) : null)
  for (const land of chart.territories)
    if (overlap(land.bounds, part) > 0)
      paintLand(pen, outlines.areas.get(land)!, outlines.edges.get(land)!, colourOf(land), broad)
  paintBorders(pen, outlines, broad)
  tiled(pen, mottle(), sheet, 1.4)
  tiled(pen, grain(), sheet, dots)
  pen.strokeStyle = ink.border
  pen.lineWidth = broad
  for (const { x, y, w, h } of insets) pen.strokeRect(x, y, w, h)
  pen.lineWidth = 2 * broad
  pen.strokeRect(0, 0, ...size)
  pen.restore()
}
