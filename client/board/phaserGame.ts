import * as Phaser from 'phaser'
import type { BoardScene } from './BoardScene.ts'
import type { Size } from './camera.ts'
import { DEEP } from './inks.ts'
import { glIsSlow } from './softwareGl.ts'

/** More dots than two a pixel nobody sees, and phones would have to fill them. */
export const dotsNow = (): number => Math.min(2, window.devicePixelRatio || 1)

/** Phaser with all that a map does not need switched off. */
export const startPhaser = (
  host: HTMLElement,
  scene: BoardScene,
  [w, h]: Size,
  quality: 'auto' | 'canvas',
): Phaser.Game => {
  const dots = dotsNow()
  return new Phaser.Game({
    type: quality === 'canvas' || glIsSlow() ? Phaser.CANVAS : Phaser.AUTO,
    parent: host,
    scene,
    audio: { noAudio: true },
    banner: false,
    backgroundColor: DEEP,
    input: { mouse: false, touch: false, keyboard: false, gamepad: false, windowEvents: false },
    // One texture a batch: with several, Phaser 4.2 loses pixels of turned pictures (phaserjs/phaser#7372).
    render: { antialias: true, maxTextures: 1, powerPreference: 'low-power' },
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.round(w * dots),
      height: Math.round(h * dots),
      zoom: 1 / dots,
    },
  })
}

/** Resize first, zoom second: the other way round leaves the canvas at its old size on the page. */
export const resizePhaser = (game: Phaser.Game, [w, h]: Size): void => {
  const dots = dotsNow()
  game.scale.resize(Math.round(w * dots), Math.round(h * dots))
  game.scale.setZoom(1 / dots)
}
