import { kept, panned, type Size, type View, viewBetween, zoomedAt } from './camera.ts'
import type { Spot } from './picture.ts'

/** The views a frame falls back to: the whole map, and what the page asked for. */
export type Fits = Readonly<{ whole: (frame: Size) => View; home: (frame: Size) => View }>

const GLIDE = 320

/** How long after the last touch the map counts as being held still. */
export const REST = 200

/** What the reader looks at, and how the look gets from one place to another. */
export class Lens {
  view: View
  frame: Size
  /** Whether the reader has chosen this view; if not, it follows the frame. */
  chosen: 'fitted' | 'moved' = 'fitted'
  readonly #map: Size
  readonly #fits: Fits
  #glide: { from: View; to: View; since: number } | undefined
  #touched = -Infinity

  constructor(map: Size, frame: Size, fits: Fits) {
    this.#map = map
    this.#fits = fits
    this.frame = frame
    this.view = fits.home(frame)
  }

  get whole(): View {
    return this.#fits.whole(this.frame)
  }

  pan(by: Spot) {
    this.#byHand(panned(this.view, this.frame, this.#map, by))
  }

  zoom(at: Spot, by: number) {
    this.#byHand(zoomedAt(this.view, this.frame, this.#map, at, by))
  }

  glideBy(by: number, motion: 'full' | 'reduced', at: Spot = [this.frame[0] / 2, this.frame[1] / 2]) {
    this.chosen = 'moved'
    const from = this.#glide?.to ?? this.view
    this.#glideTo(zoomedAt(from, this.frame, this.#map, at, by), motion)
  }

  glideTo(fit: keyof Fits, motion: 'full' | 'reduced') {
    this.chosen = 'fitted'
    this.#glideTo(this.#fits[fit](this.frame), motion)
  }

  resize(frame: Size) {
    this.frame = frame
    this.#glide = undefined
    this.view = this.chosen === 'fitted' ? this.#fits.home(frame) : kept(this.view, frame, this.#map)
  }

  /** Takes the next step of a glide, if there is one, and says whether the map is still under way. */
  step(now: number): 'moving' | 'still' {
    if (this.#glide) {
      const { from, to, since } = this.#glide
      const share = Math.min(1, (now - since) / GLIDE)
      this.view = share === 1 ? to : viewBetween(from, to, 1 - (1 - share) ** 3)
      this.#touched = now
      if (share === 1) this.#glide = undefined
    }
    return now - this.#touched < REST ? 'moving' : 'still'
  }

  #byHand(view: View) {
    this.chosen = 'moved'
    this.#glide = undefined
    this.#touched = performance.now()
    this.view = view
  }

  #glideTo(to: View, motion: 'full' | 'reduced') {
    if (motion === 'full') this.#glide = { from: this.view, to, since: performance.now() }
    else this.view = to
    this.#touched = performance.now()
  }
}
