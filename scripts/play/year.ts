/** One round of a log, with what is needed to tell it. */
import type { Names } from '../../client/words/names.ts'
import type { Played } from '../../server/diplomats/playWorld.ts'
import type { RoundOpened } from '../../shared/rules/rounds/openRound.ts'
import type { World } from '../../shared/rules/world.ts'

export type Year = Readonly<{
  opened: RoundOpened
  entries: readonly Played[]
  /** The world at its end: names of treaties and crises do not change. */
  world: World
  names: Names
}>
