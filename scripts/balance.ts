/**
 * npm run balance [-- --scenario <folder>] [--seeds <number>] [--only <numbers>] [--json <file>]
 *
 * Measures the ten properties of the model (docs/model.md) with computer players, in every scenario, and prints a
 * table. The same seeds always give the same figures.
 *
 * npm run balance -- --seats [--scenario <folder>] [--seeds <number>]
 *
 * Measures what each seat usually achieves, and writes it to the scenario's seats.json: what the Result is held
 * against.
 *
 * npm run balance -- --atop <folder>
 *
 * Derives the historical blocs anew from a folder with ATOP's alliance-level-4.01.csv.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { clauseUse } from './balance/clausesSigned.ts'
import { deriveAlignments } from './balance/history/deriveAlignments.ts'
import type { Done, Job } from './balance/jobs.ts'
import { onThreads } from './balance/onThreads.ts'
import { PROPERTIES } from './balance/properties.ts'
import { seatsOf } from './balance/seats.ts'
import { mean } from './balance/statistics.ts'
import { clauseTable, propertyTable } from './balance/tables.ts'
import { openScenario } from './play/openScenario.ts'
import { columns } from './play/tables.ts'
import { orSayWhy, Unplayable, wholeNumber } from './play/unplayable.ts'

const usage =
  'npm run balance [-- --scenario <folder in scenarios/>] [--seeds <number>] [--only 3,8] [--json <file>] [--seats] [--atop <folder>]'

const argumentsGiven = () => {
  try {
    return parseArgs({
      options: {
        scenario: { type: 'string' },
        seeds: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'string' },
        seats: { type: 'boolean', default: false },
        atop: { type: 'string' },
      },
    }).values
  } catch {
    throw new Unplayable(`That was not understood: ${usage}`)
  }
}

const ALIGNMENTS = join(import.meta.dirname, 'balance/history/alignments.json')
const SCENARIOS = join(import.meta.dirname, '../scenarios')

const scenariosToPlay = (chosen: string | undefined): readonly string[] =>
  chosen === undefined
    ? readdirSync(SCENARIOS).filter((folder) => existsSync(join(SCENARIOS, folder, 'scenario.json')))
    : [openScenario(chosen).position.scenario]

const propertiesToMeasure = (only: string | undefined): readonly number[] =>
  only === undefined
    ? PROPERTIES.map(({ number }) => number)
    : only.split(',').map((each) => wholeNumber('only', each, 1))

const play = (jobs: readonly Job[]): Promise<readonly Done[]> =>
  onThreads<Job, Done>(new URL('./balance/thread.ts', import.meta.url), jobs, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${jobs.length} seeds `)
  })

const seedsUpTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1)

const measureSeats = async (scenario: string, seeds: number) => {
  const jobs = seedsUpTo(seeds).map((seed): Job => ({ scenario, seed, properties: [], counts: ['seats'] }))
  const seats = seatsOf((await play(jobs)).flatMap(({ sat }) => (sat ? [sat] : [])))
  const file = join(SCENARIOS, scenario, 'seats.json')
  writeFileSync(file, `${JSON.stringify(seats, null, 2)}\n`)
  const rows = Object.entries(seats).map(([power, { par, typical, spread }]) => [
    power,
    ...[par, typical, spread].map((value) => value.toFixed(2)),
  ])
  console.log(columns([['', 'par', 'typical', 'spread'], ...rows]).join('\n'))
  console.log(`Written: ${file}`)
}

const measureModel = async (scenario: string, seeds: number, properties: readonly number[]) => {
  const counts: Job['counts'] = properties.length === PROPERTIES.length ? ['clauses'] : []
  const jobs = seedsUpTo(seeds).map((seed): Job => ({ scenario, seed, properties, counts }))
  const done = await play(jobs)
  const findings = PROPERTIES.filter(({ number }) => properties.includes(number)).map(
    ({ number, name, judge }) => ({ number, name, ...judge(done.map(({ trials }) => trials[number])) }),
  )
  const clauses = clauseUse(done.flatMap(({ signed }) => (signed ? [signed] : [])))
  const seconds = mean(done.map((each) => each.seconds))
  console.log(
    `\n${scenario}, ${seeds} seeds; a whole world of ordinary diplomats takes ${seconds.toFixed(2)} s\n`,
  )
  console.log(propertyTable(findings).join('\n'))
  if (counts.length > 0) console.log(['', ...clauseTable(clauses)].join('\n'))
  return { scenario, seeds, findings, clauses: counts.length > 0 ? clauses : null, seconds }
}

await orSayWhy(async () => {
  const given = argumentsGiven()
  if (given.atop !== undefined) {
    writeFileSync(ALIGNMENTS, `${JSON.stringify(deriveAlignments(given.atop), null, 1)}\n`)
    console.log(`Written: ${ALIGNMENTS}`)
    return
  }
  const scenarios = scenariosToPlay(given.scenario)
  if (given.seats) {
    const seeds = wholeNumber('seeds', given.seeds ?? '60', 2)
    for (const scenario of scenarios) await measureSeats(scenario, seeds)
    return
  }
  const seeds = wholeNumber('seeds', given.seeds ?? '12', 1)
  const measures = []
  for (const scenario of scenarios)
    measures.push(await measureModel(scenario, seeds, propertiesToMeasure(given.only)))
  if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(measures, null, 1)}\n`)
})
