/** One round of a log, with what is needed to tell it. */
import { type LogLine, lineOf } from '../../client/words/log.ts'
import type { Names } from '../../client/words/names.ts'
import type { Played } from '../../server/diplomats/playWorld.ts'
import type { RoundOpened } from '../../shared/rules/rounds/openRound.ts'
import { evolve, replay } from '../../shared/rules/rules.ts'
import type { World } from '../../shared/rules/world.ts'

/** An entry as the log of a lesson words it, with the world in which it has happened. */
export type Told = Played & Readonly<{ line: LogLine; after: World }>

export type Year = Readonly<{
  opened: RoundOpened
  entries: readonly Told[]
  names: Names
}>

/** @param log from the opening of its world */
export const yearsOf = (log: readonly Played[], names: Names): readonly Year[] => {
  const years: { opened: RoundOpened; entries: Told[]; names: Names }[] = []
  let world: World | null = null
  for (const entry of log) {
    const { event } = entry
    world = world ? evolve(world, event) : replay([event])
    if (event.type === 'RoundOpened') years.push({ opened: event, entries: [], names })
    else years.at(-1)?.entries.push({ ...entry, line: lineOf(event, world), after: world })
  }
  return years
}
