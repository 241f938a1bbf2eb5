/**
 * A still of a scenario's board for its card: the same plate that the game is played on, painted once, small,
 * and kept. It is cut out around the land of the powers, which is where the story happens.
 */
import type { MapFile } from '../../../shared/scenario/map.ts'
import type { Box } from '../../board/boxes.ts'
import { outlinesOf } from '../../board/paths.ts'
import { paintPlate } from '../../board/plate.ts'
import { boundsOf } from '../../board/polygons.ts'
import { readMap } from '../../board/readMap.ts'
import { type Chart, territoriesOf } from '../../board/territories.ts'
import { getMap } from '../api.ts'

export type Colours = ReadonlyMap<string, string>

/** The part of the board that a still of this shape shows. */
export const cutFor = (frame: Box, [width, height]: readonly [number, number], ratio: number): Box => {
  const grow = 1.1
  const w = Math.min(width, Math.max(frame.w * grow, frame.h * grow * ratio * 0.8))
  const h = Math.min(height, w / ratio)
  const x = Math.min(Math.max(0, frame.x + frame.w / 2 - w / 2), width - w)
  const y = Math.min(Math.max(0, frame.y + frame.h / 2 - h / 2), height - h)
  return { x, y, w, h }
}

/** Around the places where the powers' names stand: their land may reach far beyond the edge. */
const frameOf = ({ territories }: Chart, colours: Colours): Box =>
  boundsOf(territories.filter(({ power }) => power && colours.has(power)).map(({ seat }) => seat))

export const paintStill = (canvas: HTMLCanvasElement, file: MapFile, colours: Colours): void => {
  const pen = canvas.getContext('2d')
  if (!pen) return
  const atlas = readMap(file)
  const chart = territoriesOf(atlas)
  const part = cutFor(frameOf(chart, colours), atlas.size, canvas.width / canvas.height)
  const dots = canvas.width / part.w
  paintPlate(pen, { part, dots, pen: 0.75 }, chart, outlinesOf(chart), colours)
}

const maps = new Map<string, Promise<MapFile | null>>()

/** A scenario's map, fetched once while the page is open; null where it cannot be had. */
export const mapOf = (scenario: string): Promise<MapFile | null> => {
  const known = maps.get(scenario)
  if (known) return known
  const coming = getMap(scenario).then((answer) => {
    if (answer.ok) return answer.value
    maps.delete(scenario)
    return null
  })
  maps.set(scenario, coming)
  return coming
}
