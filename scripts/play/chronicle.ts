/** A played world as a short history: year by year what was said, offered, tried, kept and broken, and how it ended. */

import { characterWords } from '../../client/words/characters.ts'
import { type Names, namesOf } from '../../client/words/names.ts'
import type { PlayedWorld } from '../../server/diplomats/playWorld.ts'
import type { World } from '../../shared/rules/world.ts'
import { ended, sentence } from './sentence.ts'
import { gaugeTable, resultTable } from './tables.ts'
import { tellCrises } from './tellCrises.ts'
import { tellPromises } from './tellPromises.ts'
import { tellTreaties } from './tellTreaties.ts'
import { wrapped } from './wrapped.ts'
import { type Year, yearsOf } from './year.ts'

export const chronicle = ({ world, log }: PlayedWorld, board: string): readonly string[] => {
  const names = namesOf(world.position.powers)
  const years = yearsOf(log, names)
  return [
    `${world.position.title}: the world of seed ${world.seed}`,
    `${world.position.powers.length} powers, ${years.length} rounds, played by computer diplomats`,
    '',
    ...wrapped(`${cast(world, names)}.`),
    ...years.flatMap((year) => tellYear(year, board)),
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

const tellYear = (year: Year, board: string): readonly string[] => {
  const { label, title, events } = year.opened
  return [
    '',
    `${board.toUpperCase()}, ${label}: ${title}`,
    ...paragraphs(events.length > 0 ? [events.map((event) => ended(event.title)).join(' ')] : []),
    ...paragraphs(tellTreaties(year)),
    ...paragraphs(tellTalk(year)),
    ...paragraphs(tellCrises(year)),
    ...paragraphs(tellPromises(year)),
    ...gauges(year),
  ]
}

const tellTalk = ({ entries, names }: Year): readonly string[] =>
  entries.flatMap(({ line }) => (line.kind === 'talk' ? [sentence(line, names)] : []))

const paragraphs = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => ['', ...wrapped(text)])

const gauges = ({ entries, names }: Year): readonly string[] =>
  entries.flatMap(({ event, after }) =>
    event.type === 'RoundClosed' ? ['', ...gaugeTable(event.record, after, names)] : [],
  )
