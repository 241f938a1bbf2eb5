import * as Phaser from 'phaser'
import type { Box } from './boxes.ts'
import type { Size, View } from './camera.ts'
import { DEEP } from './inks.ts'

/** A canvas that Phaser shows as a picture. */
type Leaf = { key: string; image: Phaser.GameObjects.Image; context: CanvasRenderingContext2D }

/** A picture in Phaser's hands, painted by ours. `put` says which part of the map it shows. */
const PLATE = 0
const DETAIL = 1

/**
 * Three leaves one over another: the plate, a sharper piece of it where the reader has come close,
 * and the ink, which is as large as the frame and does not move with the map.
 */
export class BoardScene extends Phaser.Scene {
  #leaves: Leaf[] = []
  #ink: Leaf | undefined
  #inkCamera!: Phaser.Cameras.Scene2D.Camera
  #ready: () => void
  #tick: (clock: number) => void
  #count = 0

  constructor(ready: () => void, tick: (clock: number) => void) {
    super('board')
    this.#ready = ready
    this.#tick = tick
  }

  create() {
    this.cameras.main.setBackgroundColor(DEEP)
    this.#inkCamera = this.cameras.add()
    this.#ready()
  }

  override update() {
    this.#tick(performance.now())
  }

  /** Lays a freshly painted piece of the map in its place; the one before it is thrown away. */
  layPlate(canvas: HTMLCanvasElement, part: Box) {
    this.#lay(PLATE, canvas, part)
  }

  layDetail(canvas: HTMLCanvasElement, part: Box) {
    this.#lay(DETAIL, canvas, part)
  }

  liftDetail() {
    this.#lift(DETAIL)
  }

  look({ middle, scale }: View, frame: Size, dots: number) {
    const [w, h] = [Math.round(frame[0] * dots), Math.round(frame[1] * dots)]
    this.cameras.main
      .setSize(w, h)
      .setZoom(scale * dots)
      .centerOn(...middle)
    this.#inkCamera.setSize(w, h)
  }

  /** Gives the pen for the ink, wiped clean and scaled to CSS pixels; what it wrote shows with the next frame. */
  write([w, h]: Size, dots: number, paint: (pen: CanvasRenderingContext2D) => void) {
    const [width, height] = [Math.round(w * dots), Math.round(h * dots)]
    const fits = this.#ink?.context.canvas.width === width && this.#ink.context.canvas.height === height
    if (!fits) {
      if (this.#ink) this.#discard(this.#ink)
      this.#ink = this.#leaf(canvasOf(width, height))
      this.cameras.main.ignore(this.#ink.image)
      this.#ink.image.setDepth(2)
    }
    const { context, image } = this.#ink!
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, width, height)
    context.scale(dots, dots)
    paint(context)
    image.texture.source[0]!.update()
  }

  #lay(place: number, canvas: HTMLCanvasElement, part: Box) {
    this.#lift(place)
    const leaf = this.#leaf(canvas)
    leaf.image
      .setPosition(part.x, part.y)
      .setScale(part.w / canvas.width, part.h / canvas.height)
      .setDepth(place)
    this.#inkCamera.ignore(leaf.image)
    this.#leaves[place] = leaf
  }

  #lift(place: number) {
    const leaf = this.#leaves[place]
    if (leaf) this.#discard(leaf)
    delete this.#leaves[place]
  }

  #leaf(canvas: HTMLCanvasElement): Leaf {
    const key = `leaf ${this.#count++}`
    // Not `createCanvas`: that reads every pixel back, which doubles the memory and slows the canvas for good.
    const texture = this.textures.create(key, canvas as never, canvas.width, canvas.height)!
    texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
    return { key, image: this.add.image(0, 0, key).setOrigin(0), context: canvas.getContext('2d')! }
  }

  #discard({ key, image }: Leaf) {
    image.destroy()
    this.textures.remove(key)
  }
}

export const canvasOf = (width: number, height: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}
