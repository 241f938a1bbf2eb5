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
 * npm run balance -- --attack [--scenario <folder>] [--seat <power>] [--tries <number>] [--seeds <number>]
 *
 * Searches for deeds that gain more than ordinary play, in four seats of each scenario or in one, and prints the best.
 *
 * npm run balance -- --atop <folder>
 *
 * Derives the historical blocs anew from a folder with ATOP's alliance-level-4.01.csv.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Attack, Loot } from './balance/attack/search.ts'
import { tellLoot } from './balance/attack/tellLoot.ts'
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
  'npm run balance [-- --scenario <folder in scenarios/>] [--seeds <number>] [--only 3,8] [--json <file>] [--seats] [--attack] [--atop <folder>]'

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
        attack: { type: 'boolean', default: false },
        tries: { type: 'string', default: '24' },
        seat: { type: 'string' },
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
  const rows = Object.entries(seats).map(([power, { par, typical, spread, objectives = 0 }]) => [
    power,
    ...[par, typical, spread, objectives].map((value) => value.toFixed(2)),
  ])
  console.log(columns([['', 'par', 'typical', 'spread', 'objectives'], ...rows]).join('\n'))
  console.log(`Written: ${file}`)
}

const measureModel = async (scenario: string, seeds: number, properties: readonly number[]) => {
  const counts: Job['counts'] = properties.length === PROPERTIES.length ? ['clauses'] : []
  const jobs = seedsUpTo(seeds).map((seed): Job => ({ scenario, seed, properties, counts }))
  const done = await play(jobs)
  const findings = PROPERTIES.filter(({ number }) => properties.includes(number)).map(
    ({ number, name, judge }) => ({ number, name, ...judge(done.map(({ trials }) => trials[number])) }),
  )
  const clauses = clauseUse(
    done.flatMap(({ signed }) => (signed ? [signed] : [])),
    done.flatMap(({ weighed }) => (weighed ? [weighed] : [])),
  )
  const seconds = mean(done.map((each) => each.seconds))
  console.log(
    `\n${scenario}, ${seeds} seeds; a whole world of ordinary diplomats takes ${seconds.toFixed(2)} s of one core\n`,
  )
  console.log(propertyTable(findings).join('\n'))
  if (counts.length > 0) console.log(['', ...clauseTable(clauses)].join('\n'))
  return { scenario, seeds, findings, clauses: counts.length > 0 ? clauses : null, seconds }
}

const attackAll = async (
  scenario: string,
  seat: string | undefined,
  tries: number,
  heldOut: number,
): Promise<readonly Loot[]> => {
  const { powers } = openScenario(scenario).position
  const seats = seat === undefined ? someOf(powers) : powers.filter(({ id }) => id === seat)
  if (seats.length === 0) throw new Unplayable(`There is no seat "${seat}" in ${scenario}.`)
  const attacks = seats.map(({ id }): Attack => ({ scenario, power: id, tries, steps: 3, heldOut }))
  const loot = await onThreads<Attack, Loot>(
    new URL('./balance/attack/thread.ts', import.meta.url),
    attacks,
    () => {},
  )
  console.log([`\n${scenario}, ${tries} random ideas for a seat\n`, ...tellLoot(loot)].join('\n'))
  return loot
}

/** The strongest, the weakest, and two between. */
const someOf = <T extends { capability: number }>(powers: readonly T[]): readonly T[] => {
  const ranked = powers.toSorted((a, b) => b.capability - a.capability)
  const places = [0, 1 / 3, 2 / 3, 1].map((part) => Math.round(part * (ranked.length - 1)))
  return [...new Set(places)].flatMap((place) => ranked[place] ?? [])
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
  if (given.attack) {
    const tries = wholeNumber('tries', given.tries, 1)
    const heldOut = wholeNumber('seeds', given.seeds ?? '12', 2)
    const found = []
    for (const scenario of scenarios) found.push(...(await attackAll(scenario, given.seat, tries, heldOut)))
    if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(found, null, 1)}\n`)
    return
  }
  const seeds = wholeNumber('seeds', given.seeds ?? '8', 1)
  const measures = []
  for (const scenario of scenarios)
    measures.push(await measureModel(scenario, seeds, propertiesToMeasure(given.only)))
  if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(measures, null, 1)}\n`)
})
