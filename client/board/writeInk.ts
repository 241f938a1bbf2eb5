import { onScreen, type Size, type View } from './camera.ts'
import type { Composition } from './composition.ts'
import { ink } from './inks.ts'
import { paintArrow, paintComing, paintTreaties } from './paintLines.ts'
import { paintNotices, paintRings } from './paintMarks.ts'
import { paintNames } from './paintNames.ts'
import type { Outlines } from './paths.ts'
import type { Shown } from './shown.ts'
import { type Beat, drawnOf, spokenOf } from './story.ts'
import type { Chart } from './territories.ts'

/** How long the ring of a change is to be seen. */
export const PULSE = 1400

export type Writing = Readonly<{
  composition: Composition
  chart: Chart
  outlines: Outlines
  view: View
  frame: Size
  shown: Shown
  beats: readonly Beat[]
  /** Milliseconds into the story of the moments; past its end everything shows. */
  story: number
  /** From 0 to 1 while a change is ringing. */
  pulse: number | undefined
}>

const paintSelection = (
  pen: CanvasRenderingContext2D,
  { chart, outlines, view, frame, shown, composition }: Writing,
) => {
  const land = chart.territories.find(({ power }) => power !== null && power === shown.selected)
  if (!land) return
  const { unit } = composition
  const [x, y] = onScreen(view, frame, [0, 0])
  pen.save()
  pen.translate(x, y)
  pen.scale(view.scale, view.scale)
  pen.lineJoin = 'round'
  pen.fillStyle = 'rgba(255, 246, 214, 0.22)'
  pen.fill(outlines.areas.get(land)!, 'evenodd')
  for (const [colour, width] of [
    ['rgba(255, 250, 240, 0.9)', 5.4],
    [ink.oxblood, 2.6],
  ] as const) {
    pen.strokeStyle = colour
    pen.lineWidth = (width * Math.max(0.75, unit)) / view.scale
    pen.stroke(outlines.edges.get(land)!)
  }
  pen.restore()
}

const paintPulse = (
  pen: CanvasRenderingContext2D,
  { chart, view, frame, shown, composition, pulse }: Writing,
) => {
  if (pulse === undefined) return
  for (const id of shown.picture.pulse ?? []) {
    const land = chart.territories.find(({ power }) => power === id)
    if (!land) continue
    const name = composition.names.find((each) => each.id === id)
    const [x, y] = name?.at ?? onScreen(view, frame, land.seat)
    pen.save()
    pen.globalAlpha = Math.sin(Math.PI * Math.min(1, pulse)) * 0.85
    for (const [width, colour] of [
      [9, 'rgba(255, 250, 240, 0.55)'],
      [3.5, ink.lapis],
    ] as const) {
      pen.strokeStyle = colour
      pen.lineWidth = width * composition.unit
      pen.beginPath()
      pen.arc(x, y, (16 + 44 * (1 - (1 - pulse) ** 3)) * composition.unit, 0, 7)
      pen.stroke()
    }
    pen.restore()
  }
}

/** Writes everything that lies over the plate, from the ground up. */
export const writeInk = (pen: CanvasRenderingContext2D, writing: Writing): void => {
  const { composition, shown, beats, story } = writing
  const { unit, arrows, comings } = composition
  const seen = {
    drawn: (moment: number) => drawnOf(beats[moment]!, story),
    spoken: (moment: number) => spokenOf(beats[moment]!, story),
  }
  const telling = (moment: number | undefined) => (moment === undefined ? 1 : seen.drawn(moment))
  paintSelection(pen, writing)
  paintTreaties(pen, composition, { selected: shown.selected, you: shown.picture.you })
  for (const { route, moment } of comings) paintComing(pen, route.curve, telling(moment), unit)
  for (const { route, moment } of arrows) paintArrow(pen, route.curve, telling(moment), unit)
  paintRings(pen, composition, seen)
  paintPulse(pen, writing)
  paintNames(pen, composition, shown.picture.you)
  paintNotices(pen, composition, seen)
}
