/**
 * npm run play -- --scenario <folder> --seed <number> [--json <file>] [--quiet]
 *
 * Computer diplomats play a whole world; its chronicle is printed, and its log written to a file.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { playWorld } from '../server/diplomats/playWorld.ts'
import { chronicle } from './play/chronicle.ts'
import { openScenario } from './play/openScenario.ts'
import { orSayWhy, Unplayable, wholeNumber } from './play/unplayable.ts'

const usage = 'npm run play -- --scenario <folder in scenarios/> --seed <number> [--json <file>] [--quiet]'

const argumentsGiven = () => {
  try {
    return parseArgs({
      options: {
        scenario: { type: 'string', default: 'triple-entente' },
        seed: { type: 'string', default: '1' },
        json: { type: 'string' },
        quiet: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    throw new Unplayable(`That was not understood: ${usage}`)
  }
}

const writeLog = (file: string, text: string) => {
  try {
    writeFileSync(file, text)
  } catch {
    throw new Unplayable(`${file} cannot be written.`)
  }
}

await orSayWhy(() => {
  const { scenario, seed: typed, json, quiet } = argumentsGiven()
  const seed = wholeNumber('seed', typed, 0)
  const { position, settings, board } = openScenario(scenario)
  const played = playWorld(position, settings, seed)
  if (!quiet) console.log(chronicle(played, board).join('\n'))
  if (json === undefined) return
  const entries = played.log.map((entry, at) => ({ seq: at + 1, ...entry }))
  writeLog(json, `${JSON.stringify({ scenario, seed, settings, entries }, null, 1)}\n`)
  if (!quiet) console.log(`\nThe log, ${entries.length} entries: ${json}`)
})
