/** The lesson that everything is measured with: computer diplomats play the Triple Entente, seed 7. */
import { type PlayedWorld, playWorld } from '../../server/diplomats/playWorld.ts'
import type { Position } from '../../shared/rules/position.ts'
import { evolve, type GameEvent, replay } from '../../shared/rules/rules.ts'
import type { Settings } from '../../shared/rules/settings.ts'
import type { World } from '../../shared/rules/world.ts'
import { openScenario } from '../play/openScenario.ts'

export type Lesson = Readonly<{
  position: Position
  settings: Settings
  played: PlayedWorld
  events: readonly GameEvent[]
  /** The world before each event, and at the end. */
  worlds: readonly World[]
}>

export const openLesson = (): Lesson => {
  const { position, settings } = openScenario('triple-entente')
  const played = playWorld(position, settings, 7)
  const events = played.log.map(({ event }) => event)
  const [first, ...rest] = events
  if (!first) throw new Error('a lesson without events')
  const worlds = [replay([first])]
  for (const event of rest) worlds.push(evolve(worlds.at(-1) as World, event))
  return { position, settings, played, events, worlds }
}
