/**
 * npm run typical -- --scenario <folder> [--seeds <number>]
 *
 * What computer diplomats achieve in each seat, written to the scenario's seats.json: par, the mean national
 * interest in worlds without any treaty; typical and spread, its mean and standard deviation in played worlds.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureSeats } from './play/measureSeats.ts'
import { openScenario } from './play/openScenario.ts'
import { columns } from './play/tables.ts'
import { orSayWhy, Unplayable, wholeNumber } from './play/unplayable.ts'

const usage = 'npm run typical -- --scenario <folder in scenarios/> [--seeds <number>]'

const argumentsGiven = () => {
  try {
    return parseArgs({
      options: {
        scenario: { type: 'string', default: 'triple-entente' },
        seeds: { type: 'string', default: '60' },
      },
    }).values
  } catch {
    throw new Unplayable(`That was not understood: ${usage}`)
  }
}

orSayWhy(() => {
  const { scenario, seeds } = argumentsGiven()
  const { position, settings, folder } = openScenario(scenario)
  const seats = measureSeats(position, settings, wholeNumber('seeds', seeds, 2))
  const file = join(folder, 'seats.json')
  writeFileSync(file, `${JSON.stringify(seats, null, 2)}\n`)
  const rows = Object.entries(seats).map(([power, { par, typical, spread }]) => [
    power,
    ...[par, typical, spread].map((value) => value.toFixed(2)),
  ])
  console.log(columns([['', 'par', 'typical', 'spread'], ...rows]).join('\n'))
  console.log(`Written: ${file}`)
})
