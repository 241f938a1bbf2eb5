import { type BoardScene, canvasOf } from './BoardScene.ts'
import { onMap } from './camera.ts'
import type { Lens } from './lens.ts'
import { type Outlines, outlinesOf } from './paths.ts'
import type { BoardPicture } from './picture.ts'
import { paintPlate, type Sheet } from './plate.ts'
import type { Atlas } from './readMap.ts'
import { type Chart, territoriesOf } from './territories.ts'

/** Dots for one map unit: a plate is painted no finer than its frame can show. */
const FINENESS = [0.75, 1, 1.5, 2] as const

/** From here on a closer view is worth a sharper painting. */
const CLOSE = 1.3

/** Widths that look right at about half a pixel a unit, and grow less than the map does. */
const penFor = (scale: number) => (0.52 / scale) ** 0.6

/** Paints the plate, and paints it again only when a border, a colour or the frame asks for it. */
export class PlatePress {
  chart: Chart
  outlines: Outlines
  readonly #atlas: Atlas
  readonly #scene: BoardScene
  #owners: string
  #painted = ''
  #sharp = ''

  constructor(scene: BoardScene, atlas: Atlas, { owners }: BoardPicture) {
    this.#scene = scene
    this.#atlas = atlas
    this.#owners = JSON.stringify(owners ?? {})
    this.chart = territoriesOf(atlas, owners)
    this.outlines = outlinesOf(this.chart)
  }

  /** Puts land into the hands of its new owners. Done before anything is laid out, painted or pressed. */
  redraw({ owners }: BoardPicture) {
    const wanted = JSON.stringify(owners ?? {})
    if (wanted === this.#owners) return
    this.#owners = wanted
    this.chart = territoriesOf(this.#atlas, owners)
    this.outlines = outlinesOf(this.chart)
  }

  paint(picture: BoardPicture, { whole }: Lens, dots: number) {
    const fineness = FINENESS.find((each) => each >= whole.scale * dots * 0.98) ?? 2
    const wanted = JSON.stringify([this.#owners, colourList(picture), fineness])
    if (wanted === this.#painted) return
    this.#painted = wanted
    const [w, h] = this.#atlas.size
    const part = { x: 0, y: 0, w, h }
    this.#scene.layPlate(this.#sheet(picture, { part, dots: fineness, pen: penFor(whole.scale) }), part)
    this.#lift()
  }

  /** Paints the part in view again at the dots of the screen. For when the reader has come close and holds still. */
  sharpen(picture: BoardPicture, { view, frame, whole }: Lens, dots: number) {
    if (view.scale < whole.scale * CLOSE) return this.#lift()
    const wanted = JSON.stringify([this.#painted, view, frame, dots])
    if (wanted === this.#sharp) return
    this.#sharp = wanted
    const [x, y] = onMap(view, frame, [0, 0])
    const part = { x, y, w: frame[0] / view.scale, h: frame[1] / view.scale }
    const sheet = { part, dots: view.scale * dots, pen: penFor(view.scale) }
    this.#scene.layDetail(this.#sheet(picture, sheet), part)
  }

  #lift() {
    if (this.#sharp) this.#scene.liftDetail()
    this.#sharp = ''
  }

  #sheet(picture: BoardPicture, sheet: Sheet) {
    const canvas = canvasOf(Math.round(sheet.part.w * sheet.dots), Math.round(sheet.part.h * sheet.dots))
    paintPlate(canvas.getContext('2d')!, sheet, this.chart, this.outlines, new Map(colourList(picture)))
    return canvas
  }
}

const colourList = ({ powers }: BoardPicture) => powers.map(({ id, colour }) => [id, colour] as const)
