import type { Composition } from './composition.ts'
import { arrival, type Curve, grownTo } from './curves.ts'
import { ink, lineStyle } from './inks.ts'
import type { BoardLine, LineKind } from './picture.ts'

/**
 * How loudly a line is drawn: in full where it is looked at, thin on a board full of lines, faint where others are
 * looked at. The pattern stays, so that its kind can be read in each.
 */
export type Weight = 'full' | 'thin' | 'faint'

const weights = {
  full: { width: 1, casing: 3.2, ends: 1, alpha: 1 },
  thin: { width: 0.66, casing: 2.2, ends: 0.7, alpha: 0.92 },
  faint: { width: 0.55, casing: 0.7, ends: 0, alpha: 0.6 },
} as const satisfies Record<Weight, object>

/** With more lines than this no eye follows them all at once. */
const MANY = 14

const CASING = 'rgba(251, 245, 230, 0.88)'

const trace = (pen: CanvasRenderingContext2D, curve: Curve) => {
  pen.beginPath()
  for (const [i, [x, y]] of curve.entries()) i ? pen.lineTo(x, y) : pen.moveTo(x, y)
}

const stroke = (pen: CanvasRenderingContext2D, colour: string, width: number, dash: readonly number[]) => {
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.setLineDash(dash as number[])
  pen.stroke()
}

const dot = (
  pen: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  radius: number,
  colour: string,
) => {
  pen.fillStyle = colour
  pen.beginPath()
  pen.arc(x, y, radius, 0, 7)
  pen.fill()
}

/** A treaty's line in the pattern of its kind, on a pale casing that lifts it off the land. */
export const paintLine = (
  pen: CanvasRenderingContext2D,
  curve: Curve,
  kind: LineKind,
  unit: number,
  weight: Weight,
): void => {
  if (curve.length < 2) return
  const { colour, width, dash, core } = lineStyle[kind]
  const { width: share, casing, ends } = weights[weight]
  const scale = share * Math.max(0.72, unit)
  const broad = width * scale
  const pattern = dash.map((part) => part * Math.max(0.62, scale))
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  trace(pen, curve)
  stroke(pen, CASING, broad + casing * Math.max(0.7, unit), [])
  for (const end of ends > 0 ? [curve[0]!, curve[curve.length - 1]!] : []) {
    dot(pen, end, broad * 0.5 + 2.6 * ends * Math.max(0.7, unit), CASING)
    dot(pen, end, broad * 0.35 + 1.8 * ends * Math.max(0.7, unit), colour)
  }
  pen.lineCap = dash.length && dash[0]! > 1 && !core ? 'butt' : 'round'
  if (kind === 'trade') pen.lineCap = 'round'
  if (core) pen.lineCap = 'butt'
  trace(pen, curve)
  stroke(pen, colour, broad, pattern)
  if (core) stroke(pen, CASING.replace('0.88', '1'), core * scale, [])
}

/** The thick arrow of a demand. It grows from its tail; the head comes along. */
export const paintArrow = (
  pen: CanvasRenderingContext2D,
  curve: Curve,
  share: number,
  unit: number,
): void => {
  const drawn = grownTo(curve, share)
  if (drawn.length < 3) return
  const first = curve[0]!
  const last = curve[curve.length - 1]!
  // Between close neighbours the whole arrow is smaller, or there would be nothing but a head.
  const broad = Math.min(6 * Math.max(0.62, unit), Math.hypot(last[0] - first[0], last[1] - first[1]) / 4.6)
  const head = broad * 2.6
  const [x, y] = drawn[drawn.length - 1]!
  const turn = arrival(drawn, head)
  const shaft = drawn.filter(([px, py]) => Math.hypot(px - x, py - y) > head * 0.8)
  const barb = (out: number) => {
    pen.beginPath()
    pen.moveTo(x + out * Math.cos(turn), y + out * Math.sin(turn))
    for (const side of [-1, 1]) {
      const back = turn + Math.PI + side * 0.46
      pen.lineTo(x + (head + out) * Math.cos(back), y + (head + out) * Math.sin(back))
    }
    pen.closePath()
  }
  pen.lineJoin = 'round'
  pen.lineCap = 'butt'
  trace(pen, shaft)
  stroke(pen, CASING, broad + 4 * Math.max(0.7, unit), [])
  barb(1)
  stroke(pen, CASING, 4.5 * Math.max(0.7, unit), [])
  trace(pen, shaft)
  stroke(pen, ink.danger, broad, [broad * 1.5, broad * 0.6])
  pen.setLineDash([])
  pen.fillStyle = ink.danger
  barb(0)
  pen.fill()
}

/** Whoever came: a broad lapis band towards the one they came for. */
export const paintComing = (
  pen: CanvasRenderingContext2D,
  curve: Curve,
  share: number,
  unit: number,
): void => {
  const drawn = grownTo(curve, share)
  if (drawn.length < 2) return
  const broad = 5.2 * Math.max(0.66, unit)
  pen.lineJoin = 'round'
  pen.lineCap = 'butt'
  trace(pen, drawn)
  stroke(pen, CASING, broad + 4 * Math.max(0.7, unit), [])
  stroke(pen, ink.lapis, broad, [broad * 2, broad * 0.7])
  pen.setLineDash([])
}

/**
 * All treaties. Those of the power that is looked at stand out; on a board full of lines that is one's own power
 * until another is selected, and where nobody is looked at, the graver promises.
 */
export const paintTreaties = (
  pen: CanvasRenderingContext2D,
  { lines, unit }: Composition,
  { selected, you }: Readonly<{ selected: string | null; you: string | undefined }>,
) => {
  const many = lines.length > MANY
  const looked = selected ?? (many ? you : undefined)
  const weightOf = ({ between, kind }: BoardLine): Weight => {
    if (looked !== undefined) return between.includes(looked) ? 'full' : 'faint'
    if (!many) return 'full'
    return kind === 'trade' || kind === 'understanding' ? 'faint' : 'thin'
  }
  const weighed = lines.map(({ line, route }) => ({ line, route, weight: weightOf(line) }))
  // The loudest lie on top.
  for (const { line, route, weight } of weighed.toSorted(
    (a, b) => weights[a.weight].alpha - weights[b.weight].alpha,
  )) {
    pen.save()
    pen.globalAlpha = weights[weight].alpha
    paintLine(pen, route.curve, line.kind, unit, weight)
    pen.restore()
  }
}
