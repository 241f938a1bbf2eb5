/** A played world as a short history: year by year what was offered, tried, kept and broken, and how it ended. */

import { characterWords } from '../../client/words/characters.ts'
import { type Names, namesOf } from '../../client/words/names.ts'
import type { Played, PlayedWorld } from '../../server/diplomats/playWorld.ts'
import type { RoundRecord, World } from '../../shared/rules/world.ts'
import { gaugeTable, resultTable } from './tables.ts'
import { tellCrises } from './tellCrises.ts'
import { tellPromises } from './tellPromises.ts'
import { tellTreaties } from './tellTreaties.ts'
import { wrapped } from './wrapped.ts'
import type { Year } from './year.ts'

export const chronicle = ({ world, log }: PlayedWorld, board: string): readonly string[] => {
  const names = namesOf(world.position.powers)
  const years = yearsOf(log)
  return [
    `${world.position.title}: the world of seed ${world.seed}`,
    `${world.position.powers.length} powers, ${years.length} rounds, played by computer diplomats`,
    '',
    ...wrapped(`${cast(world, names)}.`),
    ...years.flatMap((year) => tellYear({ names, world, ...year }, board)),
    '',
    'HOW IT ENDED',
    '',
    ...resultTable(world, names),
  ]
}

/** "Germany, a hegemon; Italy, an opportunist" */
const cast = ({ characters, position }: World, names: Names): string =>
  position.powers
    .map(({ id }) => {
      const character = characters[id]
      return character ? `${names.short(id)}, ${characterWords[character].a}` : names.short(id)
    })
    .join('; ')

type Part = Pick<Year, 'opened' | 'entries'>

const yearsOf = (log: readonly Played[]): readonly Part[] => {
  const years: { opened: Year['opened']; entries: Played[] }[] = []
  for (const entry of log)
    if (entry.event.type === 'RoundOpened') years.push({ opened: entry.event, entries: [] })
    else years.at(-1)?.entries.push(entry)
  return years
}

const tellYear = (year: Year, board: string): readonly string[] => {
  const { label, title, events } = year.opened
  const record = year.entries
    .map(({ event }) => (event.type === 'RoundClosed' ? event.record : null))
    .find(Boolean)
  return [
    '',
    `${board.toUpperCase()}, ${label}: ${title}`,
    '',
    ...wrapped(`${events.map((event) => event.title).join('. ')}.`),
    ...paragraphs(tellTreaties(year)),
    ...paragraphs(tellCrises(year)),
    ...paragraphs(tellPromises(year)),
    ...(record ? ['', ...gauges(record, year.names)] : []),
  ]
}

const paragraphs = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => ['', ...wrapped(text)])

const gauges = (record: RoundRecord, names: Names): readonly string[] => gaugeTable(record, names)
