import { BoardScene, canvasOf } from './BoardScene.ts'
import { type Box, boxAround } from './boxes.ts'
import {
  fitPart,
  fitWhole,
  kept,
  onMap,
  panned,
  type Size,
  type View,
  viewBetween,
  zoomedAt,
} from './camera.ts'
import { type Composition, compose } from './composition.ts'
import { watchGestures } from './gestures.ts'
import { powerNear } from './hit.ts'
import type { Measure } from './labelLayout.ts'
import { measureWith } from './paintNames.ts'
import { type Outlines, outlinesOf } from './paths.ts'
import { dotsNow, resizePhaser, startPhaser } from './phaserGame.ts'
import type { BoardProps, Spot } from './picture.ts'
import { paintPlate, type Sheet } from './plate.ts'
import { readMap } from './readMap.ts'
import { beatsOf, storyEnds } from './story.ts'
import { boxOver, type Chart, heartOf, territoriesOf } from './territories.ts'
import { PULSE, writeInk } from './writeInk.ts'

/** What the stage is told, again and again; it finds out by itself what has changed. */
export type Shown = Pick<BoardProps, 'picture' | 'motion' | 'emphasis' | 'frame'> & {
  readonly selected: string | null
  /** What of the frame is covered by the title and the buttons. */
  readonly covered: readonly Box[]
}

export type Stage = Readonly<{
  show: (shown: Shown) => void
  playAgain: () => void
  zoom: (by: number) => void
  whole: () => void
  close: () => void
}>

export type Heard = Readonly<{ select: (power: string | null) => void; drawn: () => void }>

const GLIDE = 320
/** How long a reader must hold still before a closer view is painted sharp. */
const REST = 220

/** Opens the board in an element and keeps it there until it is closed. */
export const openStage = (
  host: HTMLElement,
  { map, quality = 'auto' }: Pick<BoardProps, 'map' | 'quality'>,
  first: Shown,
  heard: Heard,
): Stage => {
  const atlas = readMap(map)
  const measure: Measure = measureWith(canvasOf(1, 1).getContext('2d')!)
  const sizeNow = (): Size => [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)]

  let shown = first
  let frame = sizeNow()
  let chart: Chart = territoriesOf(atlas, shown.picture.owners)
  let outlines: Outlines = outlinesOf(chart)
  let painted = ''
  let view: View = homeView()
  let glide: { from: View; to: View; since: number } | undefined
  let handled: 'fitted' | 'moved' = 'fitted'
  let composition: Composition | undefined
  let stale = true
  let storySince = -Infinity
  let pulseSince = -Infinity
  let rest = 0
  let sharp: { view: View; frame: Size } | undefined
  let open = false

  const scene = new BoardScene(begin, tick)
  const game = startPhaser(host, scene, frame, quality)

  /** What must never be cropped away: where the powers' names stand. */
  function wholeView(): View {
    const seats = chart.territories.filter(({ power }) => power).map(({ seat }) => boxAround(seat, 140, 120))
    return fitWhole(
      frame,
      atlas.size,
      seats.length ? boxOver(seats) : { x: 0, y: 0, w: atlas.size[0], h: atlas.size[1] },
    )
  }

  function homeView(): View {
    const hearts = chart.territories.filter(({ power }) => power && shown.frame?.includes(power)).map(heartOf)
    return hearts.length ? fitPart(frame, atlas.size, boxOver(hearts)) : wholeView()
  }

  function begin() {
    open = true
    paint()
    playStory()
    stir()
    heard.drawn()
  }

  function stir() {
    stale = true
    if (open && !game.loop.running) game.loop.wake()
  }

  /** The plate is painted anew only when a border or a colour has changed, or the frame has outgrown it. */
  function paint() {
    const dots = dotsNow()
    const sharpness = [0.75, 1, 1.5, 2].find((each) => each >= wholeView().scale * dots * 0.98) ?? 2
    const colours = shown.picture.powers.map(({ id, colour }) => `${id} ${colour}`)
    const wanted = JSON.stringify([shown.picture.owners ?? {}, colours, sharpness])
    if (wanted === painted) return
    painted = wanted
    const [w, h] = atlas.size
    const part = { x: 0, y: 0, w, h }
    scene.layPlate(paintedSheet({ part, dots: sharpness, pen: penFor(wholeView().scale) }), part)
    scene.liftDetail()
    sharp = undefined
    restSoon()
  }

  function paintedSheet(sheet: Sheet) {
    const canvas = canvasOf(Math.round(sheet.part.w * sheet.dots), Math.round(sheet.part.h * sheet.dots))
    const colours = new Map(shown.picture.powers.map(({ id, colour }) => [id, colour]))
    paintPlate(canvas.getContext('2d')!, sheet, chart, outlines, colours)
    return canvas
  }

  /** Widths that look right at half a pixel a unit grow less than the map does. */
  function penFor(scale: number) {
    return (0.52 / scale) ** 0.6
  }

  function restSoon() {
    clearTimeout(rest)
    rest = window.setTimeout(sharpen, REST)
  }

  /** Once the reader holds still, the part in view is painted again at the dots of the screen. */
  function sharpen() {
    const dots = dotsNow()
    if (!open || view.scale < wholeView().scale * 1.3 || (sharp?.view === view && sharp.frame === frame))
      return
    const [x, y] = onMap(view, frame, [0, 0])
    const part = { x, y, w: frame[0] / view.scale, h: frame[1] / view.scale }
    scene.layDetail(paintedSheet({ part, dots: view.scale * dots, pen: penFor(view.scale) }), part)
    sharp = { view, frame }
    stir()
  }

  function turnTo(next: View) {
    if (next.scale < wholeView().scale * 1.3 && sharp) {
      scene.liftDetail()
      sharp = undefined
    }
    view = next
    host.dataset.view = handled
    restSoon()
    stir()
  }

  function glideTo(to: View) {
    if (shown.motion === 'reduced') return turnTo(to)
    glide = { from: view, to, since: performance.now() }
    stir()
  }

  function byHand(next: View) {
    glide = undefined
    handled = 'moved'
    turnTo(next)
  }

  function playStory() {
    storySince =
      shown.motion === 'reduced' || shown.picture.moments.length === 0 ? -Infinity : performance.now()
    stir()
  }

  /** One frame. Whatever still moves asks for the next one; when nothing does, the loop sleeps. */
  function tick(now: number) {
    if (!open) return
    if (glide) {
      const share = Math.min(1, (now - glide.since) / GLIDE)
      const { from, to } = glide
      if (share === 1) glide = undefined
      turnTo(share === 1 ? to : viewBetween(from, to, 1 - (1 - share) ** 3))
    }
    const beats = beatsOf(shown.picture.moments)
    const telling = now - storySince < storyEnds(beats)
    const pulsing = now - pulseSince < PULSE
    if (stale) composed()
    if (stale || telling || pulsing) {
      const story = telling ? now - storySince : Infinity
      const pulse = pulsing ? (now - pulseSince) / PULSE : undefined
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
      stale = false
    } else if (!glide) game.loop.sleep()
  }

  function composed() {
    composition = compose({
      chart,
      picture: shown.picture,
      view,
      home: wholeView(),
      frame,
      covered: shown.covered,
      emphasis: shown.emphasis ?? [],
      selected: shown.selected,
      measure,
      before: composition?.routes,
    })
  }

  const powerUnder = (at: Spot) => powerNear(chart.territories, onMap(view, frame, at), 14, view.scale)

  const unwatch = watchGestures(host, {
    pan: (by) => byHand(panned(view, frame, atlas.size, by)),
    zoom: (at, by) => byHand(zoomedAt(view, frame, atlas.size, at, by)),
    tap: (at) => heard.select(powerUnder(at)),
    zoomIn: (at) => {
      handled = 'moved'
      glideTo(zoomedAt(view, frame, atlas.size, at, 2))
    },
    point: (at) => {
      host.dataset.over = powerUnder(at) ? 'power' : 'map'
    },
  })

  const resized = new ResizeObserver(() => {
    const next = sizeNow()
    if (next[0] === frame[0] && next[1] === frame[1]) return
    frame = next
    resizePhaser(game, frame)
    glide = undefined
    turnTo(handled === 'fitted' ? homeView() : kept(view, frame, atlas.size))
    if (open) paint()
  })
  resized.observe(host)

  return {
    show: (next) => {
      const before = shown
      shown = next
      if (JSON.stringify(before.picture.owners) !== JSON.stringify(next.picture.owners)) {
        chart = territoriesOf(atlas, next.picture.owners)
        outlines = outlinesOf(chart)
      }
      if (open) paint()
      if (JSON.stringify(before.frame) !== JSON.stringify(next.frame)) {
        handled = 'fitted'
        glideTo(homeView())
      }
      if (JSON.stringify(before.picture.moments) !== JSON.stringify(next.picture.moments)) playStory()
      if (
        next.picture.pulse?.length &&
        JSON.stringify(before.picture.pulse) !== JSON.stringify(next.picture.pulse)
      )
        pulseSince = next.motion === 'full' ? performance.now() : -Infinity
      stir()
    },
    playAgain: playStory,
    zoom: (by) => {
      handled = 'moved'
      glideTo(zoomedAt(view, frame, atlas.size, [frame[0] / 2, frame[1] / 2], by))
    },
    whole: () => {
      handled = 'fitted'
      glideTo(wholeView())
    },
    close: () => {
      open = false
      clearTimeout(rest)
      unwatch()
      resized.disconnect()
      game.destroy(true)
    },
  }
}
