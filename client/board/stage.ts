import { BoardScene, canvasOf } from './BoardScene.ts'
import { boxAround } from './boxes.ts'
import { fitPart, fitWhole, onMap, type Size } from './camera.ts'
import { type Composition, compose } from './composition.ts'
import { watchGestures } from './gestures.ts'
import { boxOver, heartOf } from './hearts.ts'
import { powerNear } from './hit.ts'
import { Lens } from './lens.ts'
import { PlatePress } from './PlatePress.ts'
import { measureWith } from './paintNames.ts'
import { dotsNow, resizePhaser, startPhaser } from './phaserGame.ts'
import type { BoardProps, Spot } from './picture.ts'
import { readMap } from './readMap.ts'
import type { Shown } from './shown.ts'
import { beatsOf, storyEnds } from './story.ts'
import { PULSE, writeInk } from './writeInk.ts'

export type Stage = Readonly<{
  show: (shown: Shown) => void
  playAgain: () => void
  zoom: (by: number) => void
  whole: () => void
  close: () => void
}>

/** What the stage tells its page. */
export type Heard = Readonly<{
  select: (power: string | null) => void
  drawn: () => void
  /** What lies over the frame has moved with it, and is to be shown anew. */
  resized: () => void
}>

/** Beside a small power, a press this near still means it. */
const HALO = 14

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Opens the board in an element and keeps it there until it is closed. */
export const openStage = (
  host: HTMLElement,
  { map, quality = 'auto' }: Pick<BoardProps, 'map' | 'quality'>,
  first: Shown,
  heard: Heard,
): Stage => {
  const atlas = readMap(map)
  const measure = measureWith(canvasOf(1, 1).getContext('2d')!)
  const frameNow = (): Size => [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)]
  const powers = () => press.chart.territories.filter(({ power }) => power !== null)

  let shown = first
  let open: 'opening' | 'open' | 'closed' = 'opening'
  /** Stale ink is laid out anew; drying ink only written once more, after what moved has come to rest. */
  let ink: 'stale' | 'drying' | 'dry' = 'stale'
  let pace: 'moving' | 'still' = 'still'
  let composition: Composition | undefined
  let storySince = -Infinity
  let pulseSince = -Infinity

  const scene = new BoardScene(begin, tick)
  const press = new PlatePress(scene, atlas, first.picture)
  const lens = new Lens(atlas.size, frameNow(), { whole, home })
  const game = startPhaser(host, scene, lens.frame, quality)

  function whole(frame: Size) {
    const seats = powers().map(({ seat }) => boxAround(seat, 140, 120))
    const [w, h] = atlas.size
    return fitWhole(frame, atlas.size, seats.length ? boxOver(seats) : { x: 0, y: 0, w, h })
  }

  function home(frame: Size) {
    const wanted = powers().filter(({ power }) => shown.frame?.includes(power!))
    return wanted.length ? fitPart(frame, atlas.size, boxOver(wanted.map(heartOf))) : whole(frame)
  }

  function begin() {
    open = 'open'
    press.paint(shown.picture, lens, dotsNow())
    tell()
    heard.drawn()
  }

  /** Something is no longer as it was drawn. */
  function stir() {
    ink = 'stale'
    host.dataset.view = lens.chosen
    if (open === 'open' && !game.loop.running) game.loop.wake()
  }

  function tell() {
    const moves = shown.motion === 'full' && shown.picture.moments.length > 0
    storySince = moves ? performance.now() : -Infinity
    stir()
  }

  /** One frame. Whatever still moves asks for the next one; when nothing does, the loop sleeps. */
  function tick(now: number) {
    if (open !== 'open') return
    const [view, before] = [lens.view, pace]
    pace = lens.step(now)
    if (pace === 'still' && before === 'moving') press.sharpen(shown.picture, lens, dotsNow())
    if (lens.view !== view || pace !== before) ink = 'stale'

    const beats = beatsOf(shown.picture.moments)
    const telling = now - storySince < storyEnds(beats)
    const pulsing = now - pulseSince < PULSE
    if (ink === 'stale') composition = composed()
    if (ink !== 'dry' || telling || pulsing) {
      const story = telling ? now - storySince : Infinity
      const pulse = pulsing ? (now - pulseSince) / PULSE : undefined
      const { chart, outlines } = press
      const { view, frame } = lens
      scene.look(view, frame, dotsNow())
      scene.write(frame, dotsNow(), (pen) =>
        writeInk(pen, {
          composition: composition!,
          chart,
          outlines,
          view,
          frame,
          shown,
          beats,
          story,
          pulse,
        }),
      )
      ink = telling || pulsing ? 'drying' : 'dry'
    } else if (pace === 'still') game.loop.sleep()
  }

  function composed() {
    const { picture, covered, emphasis = [], selected } = shown
    const { view, frame, whole } = lens
    const [{ chart }, before] = [press, composition?.routes]
    return compose({
      chart,
      picture,
      view,
      home: whole,
      frame,
      covered,
      emphasis,
      selected,
      measure,
      before,
      pace,
    })
  }

  const powerUnder = (at: Spot) => {
    const power = powerNear(powers(), onMap(lens.view, lens.frame, at), HALO, lens.view.scale)
    return shown.picture.powers.some(({ id }) => id === power) ? power : null
  }

  const moved = (move: () => void) => {
    move()
    stir()
  }

  const unwatch = watchGestures(host, {
    pan: (by) => moved(() => lens.pan(by)),
    zoom: (at, by) => moved(() => lens.zoom(at, by)),
    zoomIn: (at) => moved(() => lens.glideBy(2, shown.motion, at)),
    tap: (at) => heard.select(powerUnder(at)),
    point: (at) => {
      host.dataset.over = powerUnder(at) ? 'power' : 'map'
    },
  })

  const resized = new ResizeObserver(() => {
    // A hidden map keeps its view for when it is shown again.
    if (!host.clientWidth || !host.clientHeight || same(frameNow(), lens.frame)) return
    lens.resize(frameNow())
    resizePhaser(game, lens.frame)
    if (open === 'open') press.paint(shown.picture, lens, dotsNow())
    stir()
    heard.resized()
  })
  resized.observe(host)

  return {
    show: (next) => {
      const before = shown
      shown = next
      press.redraw(next.picture)
      if (open === 'open') press.paint(next.picture, lens, dotsNow())
      if (!same(before.frame, next.frame)) lens.glideTo('home', next.motion)
      if (
        next.motion === 'full' &&
        next.picture.pulse?.length &&
        !same(before.picture.pulse, next.picture.pulse)
      )
        pulseSince = performance.now()
      if (same(before.picture.moments, next.picture.moments)) stir()
      else tell()
    },
    playAgain: tell,
    zoom: (by) => moved(() => lens.glideBy(by, shown.motion)),
    whole: () => moved(() => lens.glideTo('whole', shown.motion)),
    close: () => {
      open = 'closed'
      unwatch()
      resized.disconnect()
      game.destroy(true)
    },
  }
}
