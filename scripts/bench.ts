/**
 * npm run bench
 *
 * Prints how fast the house is on this machine, as a table in Markdown. Nothing here is a test: a busy machine
 * fails nobody.
 */
import { cpus, loadavg } from 'node:os'
import { openLesson } from './bench/lesson.ts'
import { measureDiplomats } from './bench/measureDiplomats.ts'
import { measureLog } from './bench/measureLog.ts'
import { measurePages } from './bench/measurePages.ts'
import { measureRules } from './bench/measureRules.ts'
import { measureServer } from './bench/measureServer.ts'
import { measureViews } from './bench/measureViews.ts'
import { measureWire } from './bench/measureWire.ts'

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(2)

const lesson = openLesson()
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`
console.log(`${machine}; load before it began: ${loadavg()[0]?.toFixed(1)}\n`)
console.log('| what | how much | |\n|---|---:|---|')
for (const measure of [
  measureRules,
  measureViews,
  measureDiplomats,
  measureLog,
  measureWire,
  measureServer,
  measurePages,
])
  for (const { what, value, unit } of await measure(lesson))
    console.log(`| ${what} | ${value === null ? '' : figure(value)} | ${unit} |`)
